import type { Answer, FactValue, Question } from '@tongxing/policy';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, currentChild, situationOf, stepBack, turnBack, writeAnswers, type Answers, type ChildAnswers } from '../answers.ts';
import { AreaField } from '../parts/area-field.tsx';
import { DateField, dateTextOf, readDateText, type DateText } from '../parts/date-field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import { saidByTicks } from '../parts/ticks.ts';
import { go, markStep } from '../router.ts';
import type { FamilyRules } from '../rules.ts';
import { HEADING_WORDS } from '../words.ts';

type Said = Readonly<Record<string, FactValue>>;

/** From so many answers on the result is worth a look. */
const EARLIEST_RESULT = 4;
const SKIP = 'skip';

/** Stations behind and ahead: the road of the check. */
function Stations({ done, ahead }: { readonly done: number; readonly ahead: number }) {
  const count = done + 1 + ahead;
  return (
    <>
      <div class="stations" aria-hidden="true">
        <span class="done-line" style={`width:${count > 1 ? (done / (count - 1)) * 100 : 0}%`} />
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

/** Long lists fold the answers that are unusual at this age; one tap shows them all. */
function Choices({
  question,
  age,
  chosen,
  onChoose,
}: {
  readonly question: Question & { readonly answers: readonly Answer[] };
  readonly age: number | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}) {
  const [all, setAll] = useState(false);
  const multiple = question.kind === 'ticks';
  const usual = (one: Answer) => age === undefined || one.ages === undefined || (age >= one.ages.from && age <= one.ages.to) || chosen.includes(one.id);
  const folded = question.answers.some((one) => !usual(one)) && !all;
  const option = (id: string, label: string, hint: string | undefined, checked: boolean) => (
    <label key={id} class={checked ? 'on' : ''}>
      <input type={multiple && id !== '' ? 'checkbox' : 'radio'} name={question.id} checked={checked} onChange={() => onChoose(id)} />
      <span>
        <b>{label}</b>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
  return (
    <>
      <fieldset class="choice bare">
        <legend class="vh">{question.ask}</legend>
        {question.answers.filter((one) => !folded || usual(one)).map((one) => option(one.id, one.label, one.hint, chosen.includes(one.id)))}
        {question.kind === 'ticks' && option('', question.none.label, undefined, chosen.length === 0)}
        {!multiple && option(SKIP, '不清楚，先跳过', '后面会告诉你：不知道会影响哪几项', chosen.includes(SKIP))}
      </fieldset>
      {folded && (
        <p class="choice-more">
          <button type="button" class="linklike" onClick={() => setAll(true)}>
            都不是？看全部{question.answers.length}个
          </button>
        </p>
      )}
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

/** What the form holds, as facts; or the sentence that says what is wrong. */
type Draft = { readonly facts: Said } | { readonly wrong: string } | 'skip';

/** What was answered before, as the form shows it. */
function chosenBefore(question: Question, answers: Answers): readonly string[] {
  if (question.kind !== 'choice' && question.kind !== 'ticks') return [];
  const known = situationOf(answers, currentChild(answers));
  const fits = (sets: Said) => Object.entries(sets).every(([id, value]) => JSON.stringify(known[id]) === JSON.stringify(value));
  return question.answers.filter((one) => fits(one.sets)).map((one) => one.id);
}

function useDraft(question: Question, answers: Answers, today: string) {
  const first = question.facts[0] ?? '';
  const known = situationOf(answers, currentChild(answers))[first];
  const [chosen, setChosen] = useState<readonly string[]>(() => chosenBefore(question, answers));
  const [date, setDate] = useState<DateText>(() => dateTextOf(known));
  const [area, setArea] = useState(typeof known === 'string' && question.kind === 'area' ? known : '');
  const [amount, setAmount] = useState(typeof known === 'number' ? String(known) : '');
  const read = (): Draft => {
    switch (question.kind) {
      case 'choice': {
        if (chosen[0] === SKIP) return 'skip';
        const one = question.answers.find((option) => option.id === chosen[0]);
        return one ? { facts: one.sets } : { wrong: '选一个再往下。不清楚就点“不清楚，先跳过”。' };
      }
      case 'ticks':
        return { facts: saidByTicks(question, chosen) };
      case 'date':
      case 'month': {
        const said = readDateText(date, today, question.id === 'birth');
        return 'wrong' in said ? said : { facts: { [first]: said.date } };
      }
      case 'area':
        return area === '' ? { wrong: '先选省（区、市）。不清楚就点“不清楚，先跳过”。' } : { facts: { [first]: area } };
      case 'number':
        return /^\d+$/.test(amount) ? { facts: { [first]: Number(amount) } } : { wrong: '写一个整数，比如13。' };
    }
  };
  return { chosen, setChosen, date, setDate, area, setArea, amount, setAmount, read };
}

/** The boxes of a question that is typed or picked from lists; nothing for one that is tapped. */
function Entry({
  rules,
  question,
  draft,
  wrong,
  onChange,
}: {
  readonly rules: FamilyRules;
  readonly question: Question;
  readonly draft: ReturnType<typeof useDraft>;
  readonly wrong: string | undefined;
  readonly onChange: () => void;
}) {
  const then =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      onChange();
    };
  switch (question.kind) {
    case 'date':
    case 'month':
      return (
        <DateField
          value={draft.date}
          onChange={then(draft.setDate)}
          today={rules.today}
          age={question.id === 'birth'}
          withDay={question.kind === 'date'}
          wrong={wrong}
        />
      );
    case 'area':
      return <AreaField rules={rules} value={draft.area} onChange={then(draft.setArea)} startAt={question.id === 'residence' ? rules.region : ''} />;
    case 'number':
      return (
        <input
          class="inp num"
          inputMode="numeric"
          aria-label={question.ask}
          value={draft.amount}
          onInput={(event) => then(draft.setAmount)(event.currentTarget.value)}
        />
      );
    case 'choice':
    case 'ticks':
      return null;
  }
}

/** Tells the way back where this question stands. */
function useStep({ id, asked }: ChildAnswers, turned: boolean) {
  useEffect(() => {
    if (!turned) markStep({ child: id, step: asked.length });
  }, [turned, id, asked.length]);
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
  const draft = useDraft(question, answers, rules.today);
  const [wrong, setWrong] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const child = currentChild(answers);
  useStep(child, turned);
  const progress = rules.progress(answers);
  const from = child.turned?.from ?? '/result';
  const keep = (said: Said) => {
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
        <Entry rules={rules} question={question} draft={draft} wrong={wrong} onChange={() => setWrong(undefined)} />
        {wrong && question.kind !== 'date' && question.kind !== 'month' && (
          <p class="field-error" role="alert">
            <Icon name="warn" />
            {wrong}
          </p>
        )}
        {question.kind !== 'choice' && (
          <p>
            <button type="button" class="linklike" onClick={() => keep({})}>
              不清楚，先跳过
            </button>
          </p>
        )}
        <WhyAsked rules={rules} answers={answers} question={question} />
      </div>
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
        <button class="btn" type="button" onClick={next}>
          {turned ? '改好了' : '下一题'}
        </button>
        {!turned && child.asked.length >= EARLIEST_RESULT && (
          <p class="early">
            <a href="/result" class="mini">
              先看结果
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}
