import type { ChoiceFact, Fact, FactValue, Situation } from './facts.ts';
import { addDays, addMonths, isPlainDate, type PlainDate } from './plain-date.ts';

/** The days on which an answer given on a day may be relied on, both included; an absent bound is open. */
export interface Hold {
  readonly from?: PlainDate;
  readonly to?: PlainDate;
}

/**
 * What becomes of facts whose hold is over: `lapse`, they are unknown; `stay`, they are taken to stay as they are, for "from when, if
 * nothing else changes". What moves up by itself each 1 September moves in both.
 */
export type Afterwards = 'lapse' | 'stay';

/** What was said of a child and when, to be read on other days. */
export interface Said {
  readonly situation: Situation;
  readonly facts: readonly Fact[];
  readonly on: PlainDate;
  readonly afterwards?: Afterwards;
}

const CUT_OFF = '08-31';
const SEPTEMBER_FIRST = '09-01';

/** The school year in which a day lies, by the calendar year of its 1 September. */
function schoolYearOf(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= SEPTEMBER_FIRST ? year : year - 1;
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** How long an answer given on a day holds: a school year and a calendar year also before that day, a term of months from it on. */
export function holdOf(fact: Fact, said: PlainDate): Hold {
  if (fact.holds === 'always') return {};
  if (fact.holds === 'schoolYear') {
    const year = schoolYearOf(said);
    return { from: `${yearText(year)}-${SEPTEMBER_FIRST}`, to: `${yearText(year + 1)}-${CUT_OFF}` };
  }
  if (fact.holds === 'calendarYear') return { from: `${said.slice(0, 4)}-01-01`, to: `${said.slice(0, 4)}-12-31` };
  return { from: said, to: addMonths(said, fact.holds.months) };
}

/** The situation of one day, by what was said on another: facts that hold, facts projected where that is certain, the rest unknown. */
export function project(said: Said, on: PlainDate): Situation {
  const byId = new Map(said.facts.map((fact) => [fact.id, fact]));
  const projected: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(said.situation)) {
    const fact = byId.get(id);
    const now = value === undefined || !fact ? value : projectValue(fact, value, said, on);
    if (now !== undefined) projected[id] = now;
  }
  return projected;
}

function projectValue(fact: Fact, value: FactValue, said: Said, on: PlainDate): FactValue | undefined {
  if (fact.type === 'choice' && fact.succession) {
    const years = schoolYearOf(on) - schoolYearOf(said.on);
    return years === 0 ? value : moveOn(fact, value, years, said.afterwards === 'stay');
  }
  if (said.afterwards === 'stay') return value;
  const hold = holdOf(fact, said.on);
  return (hold.from === undefined || hold.from <= on) && (hold.to === undefined || on <= hold.to) ? value : undefined;
}

/** Moves each possible option on by so many 1 Septembers, or back; unknown as soon as nothing is declared for one of them. */
function moveOn(fact: ChoiceFact, value: FactValue, years: number, stays: boolean): FactValue | undefined {
  let options: readonly string[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  for (let i = 0; i < Math.abs(years); i += 1) {
    const next = new Set<string>();
    for (const option of options) {
      const reached = years > 0 ? optionsAfter(fact, option, stays) : optionsBefore(fact, option);
      if (reached.length === 0) return undefined;
      for (const one of reached) next.add(one);
    }
    options = [...next];
  }
  return options.length === 1 ? options[0] : options;
}

function optionsAfter(fact: ChoiceFact, option: string, stays: boolean): readonly string[] {
  const chain = fact.succession?.find((one) => one.includes(option));
  const next = chain?.[chain.indexOf(option) + 1];
  if (next !== undefined) return [next];
  return fact.mayFollow?.[option] ?? (stays && !chain ? [option] : []);
}

function optionsBefore(fact: ChoiceFact, option: string): readonly string[] {
  const chain = fact.succession?.find((one) => one.includes(option));
  const before = chain?.[chain.indexOf(option) - 1];
  return before === undefined ? [] : [before];
}

/** The days after `after` and up to `to` on which what is known of a fact may change. */
export function holdChanges(fact: Fact, said: Said, after: PlainDate, to: PlainDate): readonly PlainDate[] {
  if (fact.type === 'choice' && fact.succession) return everyYear(SEPTEMBER_FIRST, after, to);
  if (said.afterwards === 'stay') return [];
  const hold = holdOf(fact, said.on);
  const days = [...(hold.from === undefined ? [] : [hold.from]), ...(hold.to === undefined ? [] : [addDays(hold.to, 1)])];
  return days.filter((day) => after < day && day <= to);
}

/** A yearly day `MM-DD` in each year of a span, `after` excluded and `to` included; a day that a year lacks is left out. */
export function everyYear(monthDay: string, after: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const day = `${yearText(year)}-${monthDay}`;
    if (isPlainDate(day) && after < day && day <= to) days.push(day);
  }
  return days;
}
