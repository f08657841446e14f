import type { Answer, FactValue, Question } from '@tongxing/policy';
import { useEffect, useRef, useState } from 'preact/hooks';
import { answer, currentChild, stepBack, writeAnswers, type Answers } from '../answers.ts';
import { AreaField } from '../parts/area-field.tsx';
import { DateField, readDateText, type DateText } from '../parts/date-field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Page } from '../parts/shell.tsx';
import { go } from '../router.ts';
import type { FamilyRules } from '../rules.ts';
import { HEADING_WORDS } from '../words.ts';

type Said = Readonly<Record<string, FactValue | undefined>>;

/** Stations behind and ahead: the road of the check. */
function Stations({ done, ahead }: { readonly done: number; readonly ahead: number }) {
  const count = done + 1 + ahead;
  return (
    <>
      <div class="stations" aria-hidden="true">
        <span class="done-line" style={`width:${count > 1 ? (done / (count - 1)) * 100 : 0}%`} />
        <ol>{Array.from({ length: count }, (_, index) => <li key={index} class={index < done ? 'd' : index === done ? 'n' : ''} />)}</ol>
      </div>
      <p class="note" style="display:flex;justify-content:space-between;margin-top:2px">
        <span>第{done + 1}题</span>
        <span>{ahead > 0 ? `大约还有${ahead}题` : '最后一题'}</span>
      </p>
    </>
  );
}

/** Long lists fold the answers that are unusual at this age; one tap shows them all. */
function Choices({ question, age, chosen, onChoose, multiple }: {
  readonly question: Question & { readonly answers: readonly Answer[] };
  readonly age: number | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly multiple: boolean;
}) {
  const [all, setAll] = useState(false);
  const usual = (one: Answer) => age === undefined || one.ages === undefined || (age >= one.ages.from && age <= one.ages.to) || chosen.includes(one.id);
  const folded = question.answers.some((one) => !usual(one)) && !all;
  const option = (id: string, label: string, hint: string | undefined, checked: boolean) => (
    <label key={id}>
      <input type={multiple && id !== '' ? 'checkbox' : 'radio'} name={question.id} checked={checked} onChange={() => onChoose(id)} />
      <span><b>{label}</b>{hint && <small>{hint}</small>}</span>
    </label>
  );
  return (
    <>
      <fieldset class="choice bare" style="margin:18px 0 0">
        <legend class="vh">{question.ask}</legend>
        {question.answers.filter((one) => !folded || usual(one)).map((one) => option(one.id, one.label, one.hint, chosen.includes(one.id)))}
        {question.kind === 'ticks' && option('', question.none.label, undefined, chosen.length === 0)}
        {!multiple && option('skip', '不清楚，先跳过', '后面会告诉你：不知道会影响哪几项', chosen.includes('skip'))}
      </fieldset>
      {folded && (
        <p class="choice-more"><button type="button" class="linklike" onClick={() => setAll(true)}>都不是？看全部</button></p>
      )}
    </>
  );
}

/** Why this is asked: what the answer settles, by heading. */
function WhyAsked({ rules, answers, question }: { readonly rules: FamilyRules; readonly answers: Answers; readonly question: Question }) {
  const settles = rules.whyAsked(answers, question);
  if (settles.length === 0) return null;
  return (
    <details class="more">
      <summary>为什么问这个<Icon name="down" class="turn" /></summary>
      <p class="two">这一题关系到{settles.length}项：</p>
      <ul class="bring" style="margin:4px 0 8px">
        {settles.map(({ service, benefit }) => (
          <li key={benefit.id}><Icon name={HEADING_WORDS[service.heading].icon} /><span>{benefit.name}</span></li>
        ))}
      </ul>
    </details>
  );
}

/** What the form holds, as facts; or the sentence that says what is wrong. */
function useDraft(question: Question, answers: Answers, today: string) {
  const child = currentChild(answers);
  const known = { ...answers.shared, ...child.facts };
  const initial = question.kind === 'choice' || question.kind === 'ticks'
    ? question.answers.filter((one) => Object.entries(one.sets).every(([id, value]) => known[id] === value)).map((one) => one.id)
    : [];
  const [chosen, setChosen] = useState<readonly string[]>(initial);
  const [date, setDate] = useState<DateText>({ year: '', month: '', day: '' });
  const [area, setArea] = useState(() => {
    const value = known[question.facts[0] ?? ''];
    return typeof value === 'string' && question.kind === 'area' ? value : '';
  });
  const [amount, setAmount] = useState('');
  const read = (): Said | 'skip' | { readonly wrong: string } => {
    const first = question.facts[0] ?? '';
    switch (question.kind) {
      case 'choice': {
        if (chosen[0] === 'skip') return 'skip';
        const one = question.answers.find((option) => option.id === chosen[0]);
        return one ? one.sets : { wrong: '选一个再往下。不清楚就点“不清楚，先跳过”。' };
      }
      case 'ticks':
        return question.answers.reduce<Said>((said, one) => (chosen.includes(one.id) ? { ...said, ...one.sets } : said), question.unticked);
      case 'date':
      case 'month': {
        const said = readDateText(date, today, question.id === 'birth');
        return 'wrong' in said ? said : { [first]: said.date };
      }
      case 'area':
        return area === '' ? { wrong: '先选省（区、市）。不清楚就点“先跳过”。' } : { [first]: area };
      case 'number':
        return /^\d+$/.test(amount) ? { [first]: Number(amount) } : { wrong: '写一个整数，比如13。' };
    }
  };
  return { chosen, setChosen, date, setDate, area, setArea, amount, setAmount, read };
}

/** One question on one page. */
export function QuestionPage({ rules, answers, question, today }: { readonly rules: FamilyRules; readonly answers: Answers; readonly question: Question; readonly today: string }) {
  const draft = useDraft(question, answers, today);
  const [wrong, setWrong] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const child = currentChild(answers);
  const progress = rules.progress(answers);
  const keep = (said: Said) => {
    writeAnswers(answer(answers, question, said));
    scrollTo(0, 0);
  };
  const next = () => {
    const said = draft.read();
    if (said === 'skip') return keep({});
    if ('wrong' in said && typeof said.wrong === 'string') return setWrong(said.wrong);
    return keep(said as Said);
  };
  const choose = (id: string) => {
    setWrong(undefined);
    if (question.kind !== 'ticks') return draft.setChosen([id]);
    if (id === '') return draft.setChosen([]);
    return draft.setChosen(draft.chosen.includes(id) ? draft.chosen.filter((one) => one !== id) : [...draft.chosen, id]);
  };
  const back = () => {
    if (child.asked.length === 0) go('/');
    else writeAnswers(stepBack(answers));
  };
  return (
    <Page title={question.ask} tall lead={<button class="tool" type="button" onClick={back}><Icon name="back" />上一题</button>}>
      <div class="pad" style="padding-top:6px">
        <Stations done={child.asked.length} ahead={progress.ahead} />
        <p class="note" style="margin-top:10px">{progress.childLabel}</p>
        <h1 style="margin-top:6px" ref={heading} tabIndex={-1}>{question.ask}</h1>
        {question.hint && <p class="two" style="margin-top:8px">{question.hint}</p>}
      </div>
      {(question.kind === 'choice' || question.kind === 'ticks') && (
        <Choices question={question} age={progress.age} chosen={draft.chosen} onChoose={choose} multiple={question.kind === 'ticks'} />
      )}
      <div class="pad" style="padding-top:14px;padding-bottom:24px;flex:1">
        {(question.kind === 'date' || question.kind === 'month') && (
          <DateField value={draft.date} onChange={(value) => { draft.setDate(value); setWrong(undefined); }} today={today} age={question.kind === 'date'} withDay={question.kind === 'date'} wrong={wrong} />
        )}
        {question.kind === 'area' && <AreaField rules={rules} value={draft.area} onChange={(code) => { draft.setArea(code); setWrong(undefined); }} startAt={question.id === 'residence' ? rules.region : ''} />}
        {question.kind === 'number' && <input class="inp num" inputMode="numeric" aria-label={question.ask} value={draft.amount} onInput={(event) => draft.setAmount(event.currentTarget.value)} />}
        {wrong && question.kind !== 'date' && question.kind !== 'month' && <p class="field-error" role="alert">{wrong}</p>}
        <WhyAsked rules={rules} answers={answers} question={question} />
        {question.kind !== 'choice' && <p style="margin-top:8px"><button type="button" class="linklike" onClick={() => keep({})}>不清楚，先跳过</button></p>}
      </div>
      <div class="dock">
        <p class="tally"><span>22项里已经定下{progress.settled}项</span><span class="nb"><Icon name="lock" class="sm" />没有发出去</span></p>
        <button class="btn" type="button" onClick={next}>下一题</button>
        {child.asked.length >= 4 && <p style="text-align:center;margin-top:6px"><button type="button" class="linklike" onClick={() => go('/result')}>先看结果</button></p>}
      </div>
    </Page>
  );
}
