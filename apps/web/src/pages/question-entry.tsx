import type { Answer, Question } from '@tongxing/policy';
import { useState } from 'preact/hooks';
import { AreaField } from '../parts/area-field.tsx';
import { DateField } from '../parts/date-field.tsx';
import type { FamilyRules } from '../family.ts';
import { SKIP, type useDraft } from './question-draft.ts';

/** Long lists fold the answers that are unusual at this age; one tap shows them all. */
export function Choices({
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

/** The boxes of a question that is typed or picked from lists; nothing for one that is tapped. */
export function Entry({
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
