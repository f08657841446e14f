import type { ChoiceQuestion, Decision, Question, Situation, TicksQuestion } from '@tongxing/policy';
import { useState } from 'preact/hooks';
import { answer, currentChild, openPrivate, turnTo, writeAnswers, type Answers, type Asked } from '../answers.ts';
import { go } from '../router.ts';
import type { FamilyRules } from '../family.ts';
import { Icon } from './icon.tsx';
import { saidByTicks } from './ticks.ts';

/** Answers that settle this one benefit, right where it is read. A private matter shows only after the family opens it. */
export function QuickAnswer({ rules, answers, decision }: { readonly rules: FamilyRules; readonly answers: Answers; readonly decision: Decision }) {
  const question = rules.questionFor(answers, decision);
  if (!question) return null;
  const privateFacts = decision.causes.flatMap((cause) => (cause.kind === 'private' ? [cause.fact] : []));
  const opened = question.facts.some((fact) => currentChild(answers).opened.includes(fact));
  if (question.private && !opened) {
    return (
      <div class="veiled">
        <p>这一项要看家里的私事，所以没有问。想知道就点开，自己看；不点也没关系。</p>
        <button type="button" class="btn second" onClick={() => writeAnswers(openPrivate(answers, privateFacts))}>
          <Icon name="lock" />
          点开，答一题
        </button>
        <p class="note">答案不离开这部手机，也不会印在卡上。</p>
      </div>
    );
  }
  return <QuickForm key={question.id} question={question} asked={rules.asked(question)} answers={answers} />;
}

const FEW = 4;

/** The form that fits the kind of question; what is typed or picked from lists is answered on its own page. */
function QuickForm({ question, asked, answers }: { readonly question: Question; readonly asked: Asked; readonly answers: Answers }) {
  const [skipped, setSkipped] = useState(false);
  if (skipped) return <p class="note">跳过了。这一项先放着，想好了再答。</p>;
  const say = (facts: Situation) => writeAnswers(answer(answers, asked, facts));
  const skip = () => setSkipped(true);
  if (question.kind === 'choice') return <QuickChoice question={question} onSay={say} onSkip={skip} />;
  if (question.kind === 'ticks') return <QuickTicks question={question} onSay={say} onSkip={skip} />;
  const open = () => {
    writeAnswers(turnTo(answers, question.id, '/result'));
    go('/check');
  };
  return (
    <p class="ask">
      {question.ask}
      <button type="button" class="btn second" onClick={open}>
        去答这一题
        <Icon name="next" />
      </button>
    </p>
  );
}

interface QuickProps<Tapped extends Question> {
  readonly question: Tapped;
  readonly onSay: (facts: Situation) => void;
  readonly onSkip: () => void;
}

function QuickChoice({ question, onSay, onSkip }: QuickProps<ChoiceQuestion>) {
  const roomy = question.answers.length > FEW || question.answers.some((one) => one.label.length > 8);
  return (
    <fieldset class="bare ask">
      <legend>{question.ask}</legend>
      {question.hint && <p class="note">{question.hint}</p>}
      <div class={`quick${roomy ? ' roomy' : ''}`}>
        {question.answers.map((one) => (
          <button type="button" key={one.id} onClick={() => onSay(one.sets)}>
            {one.label}
          </button>
        ))}
        <Skip question={question} onSkip={onSkip} />
      </div>
    </fieldset>
  );
}

function QuickTicks({ question, onSay, onSkip }: QuickProps<TicksQuestion>) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  return (
    <fieldset class="bare ask">
      <legend>{question.ask}</legend>
      {question.hint && <p class="note">{question.hint}</p>}
      <div class="ticks">
        {question.answers.map((one) => (
          <label key={one.id}>
            <input type="checkbox" checked={ticked.includes(one.id)} onChange={() => toggle(one.id)} />
            <span>
              {one.label}
              {one.hint && <small>{one.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <div class="quick">
        <button type="button" onClick={() => onSay(saidByTicks(question, ticked))}>
          {ticked.length > 0 ? '就这些' : question.none.label}
        </button>
        <Skip question={question} onSkip={onSkip} />
      </div>
    </fieldset>
  );
}

function Skip({ question, onSkip }: { readonly question: Question; readonly onSkip: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onSkip}>
      {question.private ? '不清楚或者不想说，先跳过' : '不清楚，先跳过'}
    </button>
  );
}
