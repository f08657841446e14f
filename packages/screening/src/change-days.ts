import {
  addDays,
  addMonths,
  dayChanges,
  fromDayNumber,
  isUnknown,
  readPossible,
  walk,
  type Condition,
  type DateFact,
  type Parameter,
  type PlainDate,
  type Situation,
} from '@tongxing/policy';
import { benefits, facts, type Rules } from '@tongxing/services';

/** The days between `after`, excluded, and `to`, included, on which an answer may change for someone living in a place. */
export interface ChangeDays {
  /** Days that are the same for everyone: school years, windows, values that begin or end. */
  readonly shared: readonly PlainDate[];
  /** Days that come from a child's own dates: ages, stays, permits. */
  own(situation: Situation): readonly PlainDate[];
}

/** A date that the rules count from: the lengths in months on whose day something changes, those on the day after it, and whether the rules ask if it is past. */
interface CountedDate {
  readonly fact: DateFact;
  readonly reached: Set<number>;
  readonly passed: Set<number>;
  expires: boolean;
}

const MONTHS_A_YEAR = 12;
const words: readonly Condition[] = benefits.flatMap((benefit) => [...walk(benefit.entitled)]);

/** The lengths in months that a limit has, had or will have in an area. */
function lengthsOf(limit: Parameter | undefined, { parameters }: Pick<Rules, 'parameters'>, area: string): readonly number[] {
  const rows = limit ? (parameters.get(limit.id) ?? []) : [];
  return rows
    .filter((row) => area.startsWith(row.area) || row.area.startsWith(area))
    .map((row) => Number(row.value) * (limit?.unit === 'years' ? MONTHS_A_YEAR : 1));
}

function countedDates(rules: Pick<Rules, 'parameters'>, area: string): readonly CountedDate[] {
  const counted = new Map<string, CountedDate>();
  const entryOf = (fact: DateFact): CountedDate => {
    const entry = counted.get(fact.id) ?? { fact, reached: new Set<number>(), passed: new Set<number>(), expires: false };
    counted.set(fact.id, entry);
    return entry;
  };
  for (const word of words) {
    if (word.kind === 'notPassed') entryOf(word.fact).expires = true;
    if (word.kind !== 'elapsed' || word.at.kind !== 'today') continue;
    const { reached, passed } = entryOf(word.fact);
    for (const limit of [word.atLeast, word.lessThan]) for (const count of lengthsOf(limit, rules, area)) reached.add(count);
    for (const count of lengthsOf(word.atMost, rules, area)) passed.add(count);
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
    for (const { fact, reached, passed, expires } of counted) {
      if (isUnknown(fact, situation)) continue;
      const { low, high } = readPossible(fact, situation[fact.id]);
      for (const bound of low === high ? [low] : [low, high]) {
        const start = fromDayNumber(bound);
        if (expires) add(addDays(start, 1));
        const since = monthIndex(start);
        const inReach = (count: number): boolean => since + count >= first - 1 && since + count <= last;
        for (const count of reached) if (inReach(count)) add(addMonths(start, count));
        for (const count of passed) if (inReach(count)) add(addDays(addMonths(start, count), 1));
      }
    }
    return [...days];
  }

  return { shared: [...shared].sort(), own };
}
