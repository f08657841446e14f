import { addDays, addMonths, dayChanges, factOf, fromDayNumber, isUnknown, parametersOf, readPossible, walk, type Condition, type DateFact, type PlainDate, type Situation } from '@tongxing/policy';
import { benefits, facts, type Rules } from '@tongxing/services';

/** The days between `after`, excluded, and `to`, included, on which an answer may change for someone living in a place. */
export interface ChangeDays {
  /** Days that are the same for everyone: school years, windows, values that begin or end. */
  readonly shared: readonly PlainDate[];
  /** Days that come from a child's own dates: ages, stays, permits. */
  own(situation: Situation): readonly PlainDate[];
}

/** A date that the rules count from, and the lengths in months to which they count; `expires` where they ask whether it is past. */
interface CountedDate {
  readonly fact: DateFact;
  readonly months: Set<number>;
  expires: boolean;
}

const MONTHS_A_YEAR = 12;
const words: readonly Condition[] = benefits.flatMap((benefit) => [...walk(benefit.entitled)]);

function countedDates({ parameters }: Pick<Rules, 'parameters'>, area: string): readonly CountedDate[] {
  const counted = new Map<string, CountedDate>();
  for (const word of words) {
    const fact = factOf(word);
    if (fact?.type !== 'date' || (word.kind !== 'notPassed' && (word.kind !== 'elapsed' || word.at.kind !== 'today'))) continue;
    const entry = counted.get(fact.id) ?? { fact, months: new Set<number>(), expires: false };
    counted.set(fact.id, entry);
    if (word.kind === 'notPassed') entry.expires = true;
    for (const limit of parametersOf(word)) {
      for (const row of parameters.get(limit.id) ?? []) {
        if (area.startsWith(row.area) || row.area.startsWith(area)) entry.months.add(Number(row.value) * (limit.unit === 'years' ? MONTHS_A_YEAR : 1));
      }
    }
  }
  return [...counted.values()];
}

function monthIndex(date: PlainDate): number {
  return Number(date.slice(0, 4)) * MONTHS_A_YEAR + Number(date.slice(5, 7));
}

/** Finds the days of a place once, and then those of each child from its own dates alone. What was said is taken to stay as it is. */
export function changeDays(rules: Pick<Rules, 'parameters'>, area: string, span: { readonly after: PlainDate; readonly to: PlainDate }): ChangeDays {
  const { after, to } = span;
  const nobody = { situation: {}, facts, on: after, afterwards: 'stay' } as const;
  const shared = new Set(benefits.flatMap((benefit) => dayChanges(benefit, { said: nobody, derivations: [], parameters: rules.parameters, area, after, to })));
  const counted = countedDates(rules, area);
  const [first, last] = [monthIndex(after), monthIndex(to)];

  function own(situation: Situation): readonly PlainDate[] {
    const days = new Set<PlainDate>();
    const add = (day: PlainDate): void => {
      if (after < day && day <= to) days.add(day);
    };
    for (const { fact, months, expires } of counted) {
      if (isUnknown(fact, situation)) continue;
      const { low, high } = readPossible(fact, situation[fact.id]);
      for (const bound of low === high ? [low] : [low, high]) {
        const start = fromDayNumber(bound);
        if (expires) add(addDays(start, 1));
        const since = monthIndex(start);
        for (const count of months) if (since + count >= first && since + count <= last) add(addMonths(start, count));
      }
    }
    return [...days];
  }

  return { shared: [...shared].sort(), own };
}
