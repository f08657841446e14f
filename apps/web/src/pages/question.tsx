import type { Question, Situation } from '@tongxing/policy';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, currentChild, stepBack, turnBack, writeAnswers, type Answers, type ChildAnswers } from '../answers.ts';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import { go, markStep } from '../router.ts';
import type { FamilyRules } from '../family.ts';
import { HEADING_WORDS } from '../words.ts';
import { useDraft } from './question-draft.ts';
import { Choices, Entry } from './question-entry.tsx';

/** From so many answers on the result is worth a look. */
const EARLIEST_RESULT = 4;

/** Stations behind and ahead: the road of the check. */
function Stations({ done, ahead }: { readonly done: number; readonly ahead: number }) {
  const count = done + 1 + ahead;
  return (
    <>
      <div class="stations" aria-hidden="true">
        <span class="done-line" style={`--done:${count > 1 ? done / (count - 1) : 0}`} />
        <ol>
          {Array.from({ length: count }, (_, index) => (
            <li key={index} class={index < done ? 'd' : index === done ? 'n' : ''} />
          ))}
        </ol>
      </div>
      <p class="note ends">
        <span>第{done + 1}题</span>
        <span>{ahead > 0 ? `大约还有${ahead}题` : '最后一题'}</span>
      </p>
    </>
  );
}

const MOST_REASONS = 8;

/** Why this is asked: what the answer settles, by heading. */
function WhyAsked({ rules, answers, question }: { readonly rules: FamilyRules; readonly answers: Answers; readonly question: Question }) {
  const [open, setOpen] = useState(false);
  const settles = open ? rules.whyAsked(answers, question) : [];
  const shown = settles.slice(0, MOST_REASONS);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        为什么问这个
        <Icon name="down" class="turn" />
      </summary>
      <p class="two">这一题关系到下面{settles.length}件：</p>
      <ul class="bring">
        {shown.map(({ service, benefit }) => (
          <li key={benefit.id}>
            <Icon name={HEADING_WORDS[service.heading].icon} />
            <span>{benefit.name}</span>
          </li>
        ))}
      </ul>
      {settles.length > shown.length && <p class="note">还有{settles.length - shown.length}件。</p>}
    </details>
  );
}

/** Tells the way back where this question stands. */
function useStep({ id, asked }: ChildAnswers, turned: boolean) {
  useEffect(() => {
    if (!turned) markStep({ child: id, step: asked.length });
  }, [turned, id, asked.length]);
}

/** What the buttons do: take the answer and go on, leave it open, go back. */
function useMoves(rules: FamilyRules, answers: Answers, question: Question, turned: boolean) {
  const draft = useDraft(question, answers, rules.today);
  const [wrong, setWrong] = useState<string>();
  const child = currentChild(answers);
  const from = child.turned?.from ?? '/result';
  const keep = (said: Situation) => {
    const answered = answer(answers, rules.asked(question), said);
    if (!turned) markStep({ child: child.id, step: child.asked.length + 1 }, true);
    writeAnswers(answered);
    if (turned) go(from, true);
    else scrollTo(0, 0);
  };
  const next = () => {
    const said = draft.read();
    if (said === 'skip') return keep({});
    if ('wrong' in said) return setWrong(said.wrong);
    return keep(said.facts);
  };
  const choose = (id: string) => {
    setWrong(undefined);
    if (question.kind !== 'ticks') return draft.setChosen([id]);
    if (id === '') return draft.setChosen([]);
    return draft.setChosen(draft.chosen.includes(id) ? draft.chosen.filter((one) => one !== id) : [...draft.chosen, id]);
  };
  const back = () => {
    if (turned) {
      writeAnswers(turnBack(answers));
      go(from, true);
    } else if (child.asked.length === 0) go('/');
    else writeAnswers(stepBack(answers));
  };
  return { draft, wrong, correct: () => setWrong(undefined), skip: () => keep({}), next, choose, back };
}

/** One question on one page; `turned` where the family came to it by hand, to give or change this one answer. */
export function QuestionPage({
  rules,
  answers,
  question,
  turned,
}: {
  readonly rules: FamilyRules;
  readonly answers: Answers;
  readonly question: Question;
  readonly turned: boolean;
}) {
  const { draft, wrong, correct, skip, next, choose, back } = useMoves(rules, answers, question, turned);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const child = currentChild(answers);
  useStep(child, turned);
  const progress = rules.progress(answers);
  return (
    <Page
      title={turned ? '改一题' : `第${child.asked.length + 1}题`}
      tall
      lead={
        <button class="tool back" type="button" onClick={back}>
          <Icon name="back" />
          {turned ? '不改了' : '上一题'}
        </button>
      }
    >
      <div class="pad asked">
        {!turned && <Stations done={child.asked.length} ahead={progress.ahead} />}
        {progress.childLabel && <p class="note">{progress.childLabel}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {question.ask}
        </h1>
        {question.hint && <p class="two">{question.hint}</p>}
      </div>
      {(question.kind === 'choice' || question.kind === 'ticks') && <Choices question={question} age={progress.age} chosen={draft.chosen} onChoose={choose} />}
      <div class="pad filled">
        <Entry rules={rules} question={question} draft={draft} wrong={wrong} onChange={correct} />
        {wrong && question.kind !== 'date' && question.kind !== 'month' && (
          <p class="field-error" role="alert">
            <Icon name="warn" />
            {wrong}
          </p>
        )}
        {question.kind !== 'choice' && (
          <p>
            <button type="button" class="linklike" onClick={skip}>
              不清楚，先跳过
            </button>
          </p>
        )}
        <WhyAsked rules={rules} answers={answers} question={question} />
      </div>
      <Dock progress={progress} turned={turned} early={!turned && child.asked.length >= EARLIEST_RESULT} onNext={next} />
    </Page>
  );
}

/** What is settled so far, and the way on. */
function Dock({
  progress,
  turned,
  early,
  onNext,
}: {
  readonly progress: ReturnType<FamilyRules['progress']>;
  readonly turned: boolean;
  readonly early: boolean;
  readonly onNext: () => void;
}) {
  return (
    <div class="dock">
      <p class="tally">
        <span>
          {progress.total}项里已经定下<b>{progress.settled}</b>项
        </span>
        <span class="nb">
          <Icon name="lock" class="sm" />
          没有发出去
        </span>
      </p>
      <button class="btn" type="button" onClick={onNext}>
        {turned ? '改好了' : '下一题'}
      </button>
      {early && (
        <p class="early">
          <a href="/result" class="mini">
            先看结果
          </a>
        </p>
      )}
    </div>
  );
}
