import { childLabel, clearAnswers, currentChild, removeChild, turnTo, writeAnswers, type Answers } from '../answers.ts';
import { Children } from '../parts/children.tsx';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import { go } from '../router.ts';
import type { FamilyRules } from '../family.ts';

/** Everything said so far, each answer open to change. */
export function AnswersPage({ rules, answers }: { readonly rules: FamilyRules; readonly answers: Answers }) {
  const said = rules.said(answers);
  const several = answers.children.length > 1;
  return (
    <Page title="我答过的">
      <Children answers={answers} />
      <div class="pad head">
        <p>
          <a href="/result" class="mini">
            <Icon name="back" />
            回到结果
          </a>
        </p>
        <h1>我答过的</h1>
        <p class="two">点“改”就能改。改了，结果马上跟着变。</p>
        {said.length === 0 && (
          <p>
            还没有答过。<a href="/check">去答第一题</a>
          </p>
        )}
        <SaidRows said={said} answers={answers} />
        {several && (
          <p>
            <button type="button" class="linklike" onClick={() => writeAnswers(removeChild(answers, answers.current))}>
              不查{childLabel(answers, currentChild(answers))}了，去掉
            </button>
          </p>
        )}
        <p class="clear">
          <button
            type="button"
            class="btn second"
            onClick={() => {
              clearAnswers();
              go('/');
            }}
          >
            <Icon name="broom" />
            清掉我的答案
          </button>
        </p>
        <p class="note">答案只在这部手机里。一天不用，它自己会清掉。借别人的手机查，看完点上面这一下。</p>
      </div>
    </Page>
  );
}

/** What was said, row by row, with the way to change it. */
function SaidRows({ said, answers }: { readonly said: ReturnType<FamilyRules['said']>; readonly answers: Answers }) {
  const change = (question: string) => {
    writeAnswers(turnTo(answers, question, '/answers'));
    go('/check');
  };
  const several = answers.children.length > 1;
  return (
    <ul class="rows">
      {said.map(({ question, value }) => (
        <li key={question.id}>
          <span>
            {question.ask}
            <b>{value}</b>
            {several && question.shared && <small>家里的孩子共用这一题</small>}
          </span>
          <button type="button" class="linklike" onClick={() => change(question.id)}>
            改<span class="vh">：{question.ask}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
