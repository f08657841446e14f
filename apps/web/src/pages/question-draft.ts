import type { Question, Situation } from '@tongxing/policy';
import { useState } from 'preact/hooks';
import { currentChild, situationOf, type Answers } from '../answers.ts';
import { dateTextOf, readDateText, type DateText } from '../parts/date-field.tsx';
import { saidByTicks } from '../parts/ticks.ts';

/** The answer of a question that is skipped; no answer of a list has this name. */
export const SKIP = 'skip';

/** What the form holds, as facts; or the sentence that says what is wrong. */
type Draft = { readonly facts: Situation } | { readonly wrong: string } | 'skip';

/** What was answered before, as the form shows it. */
function chosenBefore(question: Question, answers: Answers): readonly string[] {
  if (question.kind !== 'choice' && question.kind !== 'ticks') return [];
  const known = situationOf(answers, currentChild(answers));
  const fits = (sets: Situation) => Object.entries(sets).every(([id, value]) => JSON.stringify(known[id]) === JSON.stringify(value));
  return question.answers.filter((one) => fits(one.sets)).map((one) => one.id);
}

/** What is tapped, typed or picked so far, begun with what was answered before; `read` makes facts of it. */
export function useDraft(question: Question, answers: Answers, today: string) {
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
