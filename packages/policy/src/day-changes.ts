import type { Benefit } from './benefit.ts';
import { factOf, parametersOf, walk, type Condition, type ConditionOf } from './conditions.ts';
import { inputsOf, withDerived, type Derivation } from './derive.ts';
import type { DateFact, Fact, Situation } from './facts.ts';
import { everyYear, holdChanges, type Said } from './hold.ts';
import type { Parameter, ParameterRow, ParameterTable } from './parameters.ts';
import { addDays, addMonths, fromDayNumber, isPlainDate, type PlainDate } from './plain-date.ts';
import { isUnknown, readPossible } from './possible.ts';

/** What the days are gathered from, between `after`, which is excluded, and `to`, which is included. */
export interface DaySpan {
  readonly said: Said;
  readonly derivations: readonly Derivation[];
  readonly parameters: ParameterTable;
  readonly area: string;
  readonly after: PlainDate;
  readonly to: PlainDate;
}

/**
 * Every day on which some word of a rule may change its truth for this child, in order: on all other days it is as on the day before. Months and
 * ages, yearly cut-offs, windows, published values that begin or end, and the ends of what is known.
 */
export function dayChanges(benefit: Benefit, span: DaySpan): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  const add = (day: PlainDate): void => {
    if (span.after < day && day <= span.to) days.add(day);
  };
  const held = new Set<string>();
  const situation = withDerived(span.said.situation, span.derivations);
  for (const word of walk(benefit.entitled)) {
    wordDays(word, situation, span).forEach(add);
    for (const parameter of parametersOf(word)) for (const row of rowsFor(parameter, span)) rowDays(row).forEach(add);
    const fact = factOf(word);
    if (!fact || held.has(fact.id)) continue;
    held.add(fact.id);
    factDays(fact, span).forEach(add);
  }
  return [...days].sort();
}

/** The rows of a parameter that may count in an area. */
function rowsFor(parameter: Parameter, { parameters, area }: DaySpan): readonly ParameterRow[] {
  return (parameters.get(parameter.id) ?? []).filter((row) => area.startsWith(row.area) || row.area.startsWith(area));
}

function rowDays(row: ParameterRow): readonly PlainDate[] {
  return row.to === undefined ? [row.from] : [row.from, addDays(row.to, 1)];
}

/** Days on which what is known of a fact changes, by itself or through the facts from which it is worked out. */
function factDays(fact: Fact, { said, derivations, after, to }: DaySpan): readonly PlainDate[] {
  const ids = new Set([fact.id, ...inputsOf(fact.id, derivations)]);
  return said.facts.filter((one) => ids.has(one.id)).flatMap((one) => holdChanges(one, said, after, to));
}

function wordDays(word: Condition, situation: Situation, span: DaySpan): readonly PlainDate[] {
  switch (word.kind) {
    case 'elapsed':
      return word.at.kind === 'today' ? termDays(word, situation, span) : yearlyDays(word.at.day, span);
    case 'notPassed':
      return boundsOf(word.fact, situation).map((day) => addDays(day, 1));
    case 'window':
      return [...dayValues(word.from, span), ...dayValues(word.until, span).map((day) => addDays(day, 1)), ...newYears(word, span)];
    case 'all':
    case 'any':
    case 'not':
    case 'rule':
    case 'always':
    case 'unsettled':
    case 'isTrue':
    case 'oneOf':
    case 'since':
    case 'number':
    case 'within':
    case 'setting':
      return [];
  }
}

/** The first and the last day that a date fact may mean; none where nothing is known. */
function boundsOf(fact: DateFact, situation: Situation): readonly PlainDate[] {
  if (isUnknown(fact, situation)) return [];
  const { low, high } = readPossible(fact, situation[fact.id]);
  return (low === high ? [low] : [low, high]).map(fromDayNumber);
}

/** The days on which the term since either bound of the fact is over, for each length that is or was or will be published; the day after where its last day counts. */
function termDays(word: ConditionOf<'elapsed'>, situation: Situation, span: DaySpan): readonly PlainDate[] {
  const bounds = boundsOf(word.fact, situation);
  const ends = (limit: Parameter | undefined): readonly PlainDate[] =>
    limit ? rowsFor(limit, span).flatMap((row) => bounds.map((start) => addMonths(start, Number(row.value) * (limit.unit === 'years' ? 12 : 1)))) : [];
  return [...ends(word.atLeast), ...ends(word.lessThan), ...ends(word.atMost).map((day) => addDays(day, 1))];
}

/** The day after each yearly day, for each that is or was or will be published. */
function yearlyDays(day: Parameter, span: DaySpan): readonly PlainDate[] {
  return rowsFor(day, span).flatMap(({ value }) => everyYear(String(value), addDays(span.after, -2), span.to).map((one) => addDays(one, 1)));
}

/** On 1 January a yearly day becomes another year's. */
function newYears(word: ConditionOf<'window'>, span: DaySpan): readonly PlainDate[] {
  return parametersOf(word).some(({ unit }) => unit === 'monthDay') ? everyYear('01-01', span.after, span.to) : [];
}

/** The days that a parameter names; for a yearly one those of every year. */
function dayValues(parameter: Parameter | undefined, span: DaySpan): readonly PlainDate[] {
  const days = parameter ? rowsFor(parameter, span).map((row) => String(row.value)) : [];
  return days.flatMap((day) => (isPlainDate(day) ? [day] : everyYear(day, addDays(span.after, -2), span.to)));
}
