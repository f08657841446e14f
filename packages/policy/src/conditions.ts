import type { Citation } from './citations.ts';
import type { AreaFact, BooleanFact, ChoiceFact, DateFact, Fact, NumberFact } from './facts.ts';
import type { Parameter } from './parameters.ts';

/** The day to which time is counted: the day asked about, or the latest yearly day before it (31 August for a school year). */
export type Moment = { readonly kind: 'today' } | { readonly kind: 'yearly'; readonly day: Parameter };

/** A limit is a parameter, or a parameter times another (a line of 150 percent of the standard). */
export interface Limit {
  readonly parameter: Parameter;
  /** A percent parameter by which the first is multiplied. */
  readonly percent?: Parameter;
}

/** How a number stands to a limit: 以上 and 以下 include it, 超过 and 不满 do not. */
export type Comparison = 'atLeast' | 'above' | 'atMost' | 'below';

/** The words of the language. Each reader is exhaustive over them: a new word does not compile until every reader has learnt it. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'rule'; readonly id: string; readonly cite: readonly Citation[]; readonly when: Condition }
  | { readonly kind: 'always' }
  | { readonly kind: 'unsettled'; readonly about: string; readonly en: string }
  | { readonly kind: 'isTrue'; readonly fact: BooleanFact }
  | { readonly kind: 'oneOf'; readonly fact: ChoiceFact; readonly values: readonly string[] }
  | {
      readonly kind: 'elapsed';
      readonly fact: DateFact;
      readonly atLeast?: Parameter;
      readonly lessThan?: Parameter;
      readonly atMost?: Parameter;
      readonly at: Moment;
    }
  | { readonly kind: 'notPassed'; readonly fact: DateFact }
  | { readonly kind: 'since'; readonly fact: DateFact; readonly date: Parameter }
  | { readonly kind: 'number'; readonly fact: NumberFact; readonly is: Comparison; readonly limit: Limit }
  | { readonly kind: 'within'; readonly fact: AreaFact; readonly area: string; readonly name: string; readonly en: string }
  | { readonly kind: 'setting'; readonly parameter: Parameter; readonly values: readonly string[] }
  | { readonly kind: 'window'; readonly from?: Parameter; readonly until?: Parameter };

/** One word of the language by its name. */
export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

const today: Moment = { kind: 'today' };

/** True where every part is true. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** True where some part is true. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

/** The opposite. Only plain facts may stand under it: a rule or a parameter that is not confirmed must not turn into a no. */
export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** A condition with the law that makes it one. A rule that is still to be confirmed may say yes; its no becomes unknown. */
export function rule(id: string, cite: Citation | readonly Citation[], when: Condition): Condition {
  return { kind: 'rule', id, cite: 'source' in cite ? [cite] : cite, when };
}

/** Open to everyone. */
export const always: Condition = { kind: 'always' };

/** Hangs on something that no text read so far settles: unknown for everyone, and `about` says what is open. */
export function unsettled(about: string, en: string): Condition {
  return { kind: 'unsettled', about, en };
}

/** A yes-or-no fact that must be yes. */
export function isTrue(fact: BooleanFact): Condition {
  return { kind: 'isTrue', fact };
}

/** A choice that must be one of these: one predicate a partition, so that a partly known choice is still decided. */
export function oneOf(fact: ChoiceFact, ...values: readonly string[]): Condition {
  return { kind: 'oneOf', fact, values };
}

/** Time since a date: an age or a stay. `atLeast` is inclusive (满), `lessThan` exclusive (不满); `atMost` is a term with its last day (以内). */
export function elapsed(
  fact: DateFact,
  bounds: { readonly atLeast?: Parameter; readonly lessThan?: Parameter; readonly atMost?: Parameter; readonly at?: Moment },
): Condition {
  const { at = today, ...limits } = bounds;
  return { kind: 'elapsed', fact, at, ...limits };
}

/** The latest yearly day (31 August) strictly before the day asked about. */
export function yearly(day: Parameter): Moment {
  return { kind: 'yearly', day };
}

/** The day of the fact has not gone by: a permit is still endorsed. */
export function notPassed(fact: DateFact): Condition {
  return { kind: 'notPassed', fact };
}

/** The date of the fact is that day or later: born on or after 10 November 2011. */
export function since(fact: DateFact, date: Parameter): Condition {
  return { kind: 'since', fact, date };
}

/** A number against a limit set by a place. */
export function number(fact: NumberFact, is: Comparison, limit: Limit): Condition {
  return { kind: 'number', fact, is, limit };
}

/** A place lies within an area, given by the beginning of its code. */
export function within(fact: AreaFact, area: { readonly code: string; readonly name: string; readonly en: string }): Condition {
  return { kind: 'within', fact, area: area.code, name: area.name, en: area.en };
}

/** The place of residence has set one of these ways. */
export function setting(parameter: Parameter, ...values: readonly string[]): Condition {
  return { kind: 'setting', parameter, values };
}

/** The day asked about lies between two days, both included: dates, or days of every year (1 September to 31 December) that lie in one calendar year. */
export function window(bounds: { readonly from?: Parameter; readonly until?: Parameter }): Condition {
  return { kind: 'window', ...bounds };
}

/** The parts of a condition, none for a leaf. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
      return [condition.of];
    case 'rule':
      return [condition.when];
    case 'always':
    case 'unsettled':
    case 'isTrue':
    case 'oneOf':
    case 'elapsed':
    case 'notPassed':
    case 'since':
    case 'number':
    case 'within':
    case 'setting':
    case 'window':
      return [];
  }
}

/** The fact that a leaf looks at; none for connectives, settings and windows. */
export function factOf(condition: Condition): Fact | undefined {
  return 'fact' in condition ? condition.fact : undefined;
}

/** The parameters that a leaf looks at. */
export function parametersOf(condition: Condition): readonly Parameter[] {
  switch (condition.kind) {
    case 'elapsed':
      return [condition.atLeast, condition.lessThan, condition.atMost, condition.at.kind === 'yearly' ? condition.at.day : undefined].filter(
        (p) => p !== undefined,
      );
    case 'since':
      return [condition.date];
    case 'number':
      return [condition.limit.parameter, condition.limit.percent].filter((p) => p !== undefined);
    case 'setting':
      return [condition.parameter];
    case 'window':
      return [condition.from, condition.until].filter((p) => p !== undefined);
    case 'all':
    case 'any':
    case 'not':
    case 'rule':
    case 'always':
    case 'unsettled':
    case 'isTrue':
    case 'oneOf':
    case 'notPassed':
    case 'within':
      return [];
  }
}

/** Every word of a tree, outermost first. */
export function* walk(condition: Condition): Generator<Condition> {
  yield condition;
  for (const part of partsOf(condition)) yield* walk(part);
}

/** The facts that a tree may look at, each once. */
export function factsOf(condition: Condition): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const word of walk(condition)) {
    const fact = factOf(word);
    if (fact) found.set(fact.id, fact);
  }
  return [...found.values()];
}
