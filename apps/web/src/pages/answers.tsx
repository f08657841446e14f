import { clearAnswers, currentChild, writeAnswers, type Answers } from '../answers.ts';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import { go } from '../router.ts';
import type { FamilyRules } from '../rules.ts';
import { Children } from './result.tsx';

/** Takes a question's answer back, so that it is asked again next. */
function reopen(answers: Answers, facts: readonly string[], id: string): Answers {
  const child = currentChild(answers);
  const without = (known: Answers['shared']) => Object.fromEntries(Object.entries(known).filter(([fact]) => !facts.includes(fact)));
  const [first, ...rest] = answers.children;
  const swap = (one: typeof child) => (one.id === child.id ? { ...one, facts: without(one.facts), asked: one.asked.filter((asked) => asked !== id) } : one);
  return { ...answers, shared: without(answers.shared), sharedAsked: answers.sharedAsked.filter((asked) => asked !== id), children: [swap(first), ...rest.map(swap)] };
}

/** Everything said so far, each answer open to change. */
export function AnswersPage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const said = rules.said(answers);
  return (
    <Page title="我答过的">
      <Children answers={answers} />
      <div class="pad" style="padding-top:20px;padding-bottom:40px">
        <a href="/result" class="mini"><Icon name="back" />回到结果</a>
        <h1>我答过的</h1>
        <p class="two" style="margin:6px 0 14px">点一题就能改。答案只在这部手机里。</p>
        <ul class="rows">
          {said.map(({ question, value }) => (
            <li key={question.id}>
              <span>{question.ask}<small>{value}</small></span>
              <button type="button" class="linklike" onClick={() => { writeAnswers(reopen(answers, question.facts, question.id)); go('/check'); }}>改<span class="vh">：{question.ask}</span></button>
            </li>
          ))}
        </ul>
        <p style="margin-top:20px"><button type="button" class="btn second" onClick={() => { clearAnswers(); go('/'); }}>清掉我的答案</button></p>
      </div>
    </Page>
  );
}
