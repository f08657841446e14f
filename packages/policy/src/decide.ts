import type { AmountRule, Benefit } from './benefit.ts';
import type { Certainty, Citation } from './citations.ts';
import { parametersOf, type Comparison, type Condition, type ConditionOf } from './conditions.ts';
import type { Fact, Situation } from './facts.ts';
import { findParameter, type ParameterRow } from './parameters.ts';
import { addMonths, fromDayNumber, lastYearly } from './plain-date.ts';
import { anyOf, areaRange, optionBits, readPossible, type Possible } from './possible.ts';
import type { Place } from './lower.ts';
import { and, EITHER, FALSE, flip, fromTruth, or, STUCK, toTruth, TRUE, type Outcome } from './truth.ts';
import { shownAs, toVerdict, type Cause, type Shown, type Truth, type Verdict } from './verdict.ts';

/** Why a condition came out as it did: the same tree as the rule, with what was found at each word. */
export interface Reason {
  readonly condition: Condition;
  readonly truth: Truth;
  /** The values that this word used, with their sources. */
  readonly rows: readonly ParameterRow[];
  /** Why this word itself is unknown; the causes below it stand in `of`. */
  readonly causes: readonly Cause[];
  readonly of: readonly Reason[];
}

/** A known sum: fen, how often, the row that sets it, and how sure that is. */
export interface Amount {
  readonly fen: number;
  readonly per: AmountRule['per'];
  readonly row: ParameterRow;
}

/** The answer for one benefit. */
export interface Decision {
  readonly benefit: Benefit;
  readonly verdict: Verdict;
  readonly shown: Shown;
  readonly reason: Reason;
  /** Why it is unknown, each cause once; empty where it is decided. */
  readonly causes: readonly Cause[];
  /** Ordinary facts that are missing and matter, in the order in which the rule needs them. */
  readonly missing: readonly string[];
  /** What it gives, where a confirmed value says so. */
  readonly amount: Amount | undefined;
  /** The least sure of the sources on which the answer rests. */
  readonly certainty: Certainty;
  /** The answer rests on a sample value 示例. */
  readonly trial: boolean;
}

/** A word's three readings at once: as known, as ordinary facts could still make it, as every open value and rule could. */
interface Reading {
  readonly known: Outcome;
  readonly byFacts: Outcome;
  readonly bySettling: Outcome;
  readonly reason: Reason;
}

interface Sight {
  readonly situation: Situation;
  readonly place: Place;
  /** False under an odd number of `not`: there an unconfirmed false is what would say yes. */
  readonly positive: boolean;
}

/**
 * Decides one benefit by reading the rule itself, word for word, with its reasons. The fast readers (`compile`, `toBits`, `toSql`) are
 * tested against this one; it shares with them only the truth table.
 */
export function decide(benefit: Benefit, situation: Situation, place: Place): Decision {
  const reading = read(benefit.entitled, { situation, place, positive: true });
  const truth = toTruth(reading.known);
  const verdict = toVerdict(truth);
  const causes = truth === null ? causesOf(reading.reason) : [];
  const deciding = [...decidingReasons(reading.reason)];
  const amount = findAmount(benefit, situation, place);
  return {
    benefit,
    verdict,
    shown: shownAs(verdict, reading.byFacts !== STUCK, reading.bySettling !== STUCK),
    reason: reading.reason,
    causes,
    missing: causes.flatMap((cause) => (cause.kind === 'fact' ? [cause.fact] : [])),
    amount,
    certainty: leastCertain(deciding.flatMap((reason) => [...citationsOf(reason.condition), ...reason.rows.map((row) => row.cite)])),
    trial: deciding.some((reason) => reason.rows.some((row) => row.trial === true)),
  };
}

/** Decides every benefit of a list. */
export function decideAll(benefits: readonly Benefit[], situation: Situation, place: Place): readonly Decision[] {
  return benefits.map((benefit) => decide(benefit, situation, place));
}

/** The truth of a condition for one child, with reasons: for a paper that is needed only sometimes, or an amount that depends. */
export function readCondition(condition: Condition, situation: Situation, place: Place): Reason {
  return read(condition, { situation, place, positive: true }).reason;
}

function read(condition: Condition, sight: Sight): Reading {
  switch (condition.kind) {
    case 'all':
      return join(condition, sight, and, TRUE);
    case 'any':
      return join(condition, sight, or, FALSE);
    case 'not': {
      const inner = read(condition.of, { ...sight, positive: !sight.positive });
      return reading(condition, [flip(inner.known), flip(inner.byFacts), flip(inner.bySettling)], { of: [inner.reason] });
    }
    case 'rule':
      return readRule(condition, sight);
    case 'always':
      return reading(condition, [TRUE, TRUE, TRUE]);
    case 'unsettled':
      return reading(condition, [STUCK, STUCK, EITHER], { causes: [{ kind: 'confirm', rule: condition.about }] });
    case 'isTrue':
      return readFact(condition, sight, (said) => inSet(said, 2));
    case 'oneOf':
      return readFact(condition, sight, (said) => inSet(said, optionBits(condition.fact.options, condition.values)));
    case 'within': {
      const area = areaRange(condition.area);
      return readFact(condition, sight, (said) => (said.low >= area.low && said.high <= area.high ? true : said.high < area.low || said.low > area.high ? false : null));
    }
    case 'notPassed':
      return readFact(condition, sight, (said) => overDates(said, (date) => date >= sight.place.asOf));
    case 'elapsed':
      if (condition.atLeast && condition.lessThan) {
        const { atLeast, lessThan, ...rest } = condition;
        return readBoth(condition, [{ ...rest, atLeast }, { ...rest, lessThan }], sight);
      }
      return readWithParameters(condition, sight, (values) => readElapsed(condition, sight, values));
    case 'since':
      return readWithParameters(condition, sight, ([date]) => readFact(condition, sight, (said) => overDates(said, (day) => day >= String(date))));
    case 'number':
      return readWithParameters(condition, sight, ([limit, percent]) => {
        const bound = (Number(limit) * Number(percent ?? 100)) / 100;
        return readFact(condition, sight, (said) => overRange(said, (value) => COMPARE[condition.is](value, bound)));
      });
    case 'setting':
      return readWithParameters(condition, sight, ([value]) => decided(condition, condition.values.includes(String(value))));
    case 'window':
      if (condition.from && condition.until) return readBoth(condition, [{ kind: 'window', from: condition.from }, { kind: 'window', until: condition.until }], sight);
      return readWithParameters(condition, sight, ([day]) => decided(condition, day === undefined || (condition.from ? String(day) <= sight.place.asOf : sight.place.asOf <= String(day))));
  }
}

const COMPARE: Record<Comparison, (value: number, bound: number) => boolean> = {
  atLeast: (value, bound) => value >= bound,
  above: (value, bound) => value > bound,
  atMost: (value, bound) => value <= bound,
  below: (value, bound) => value < bound,
};

function reading(condition: Condition, outcomes: readonly [Outcome, Outcome, Outcome], found: Partial<Pick<Reason, 'rows' | 'causes' | 'of'>> = {}): Reading {
  const [known, byFacts, bySettling] = outcomes;
  return { known, byFacts, bySettling, reason: { condition, truth: toTruth(known), rows: found.rows ?? [], causes: found.causes ?? [], of: found.of ?? [] } };
}

function decided(condition: Condition, truth: boolean): Reading {
  const outcome = fromTruth(truth);
  return reading(condition, [outcome, outcome, outcome]);
}

function join(condition: ConditionOf<'all' | 'any'>, sight: Sight, table: (a: Outcome, b: Outcome) => Outcome, empty: Outcome): Reading {
  const parts = condition.of.map((part) => read(part, sight));
  const fold = (pick: (part: Reading) => Outcome) => parts.reduce((outcome, part) => table(outcome, pick(part)), empty);
  return reading(condition, [fold((p) => p.known), fold((p) => p.byFacts), fold((p) => p.bySettling)], { of: parts.map((part) => part.reason) });
}

/** Keeps of an outcome what may be said without confirmation: what leads to a yes. */
function soften(outcome: Outcome, positive: boolean): Outcome {
  return outcome & (positive ? TRUE : FALSE);
}

function readRule(condition: ConditionOf<'rule'>, sight: Sight): Reading {
  const inner = read(condition.when, sight);
  if (!condition.cite.some((cite) => cite.checked === 'toConfirm')) return reading(condition, [inner.known, inner.byFacts, inner.bySettling], { of: [inner.reason] });
  const known = soften(inner.known, sight.positive);
  const causes: Cause[] = known === inner.known ? [] : [{ kind: 'confirm', rule: condition.id }];
  return reading(condition, [known, soften(inner.byFacts, sight.positive), inner.bySettling], { of: [inner.reason], causes });
}

function readFact(condition: Condition & { readonly fact: Fact }, sight: Sight, test: (said: Possible) => Truth): Reading {
  const { fact } = condition;
  const said = readPossible(fact, sight.situation[fact.id]);
  const truth = test(said);
  const outcome = fromTruth(truth);
  if (truth !== null) return reading(condition, [outcome, outcome, outcome]);
  if (fact.private) return reading(condition, [STUCK, STUCK, STUCK], { causes: [{ kind: 'private', fact: fact.id }] });
  return reading(condition, [STUCK, EITHER, EITHER], { causes: [{ kind: 'fact', fact: fact.id }] });
}

/** Two limits of one word, each read for itself: a limit that is unset does not hide the other one's no. */
function readBoth(condition: Condition, limits: readonly Condition[], sight: Sight): Reading {
  const parts = limits.map((limit) => read(limit, sight));
  const fold = (pick: (part: Reading) => Outcome) => parts.reduce((outcome, part) => and(outcome, pick(part)), TRUE);
  const known = fold((p) => p.known);
  const causes = new Map(parts.flatMap((part) => (known === STUCK ? part.reason.causes : [])).map((cause) => [JSON.stringify(cause), cause]));
  const rows = [...new Set(parts.flatMap((part) => part.reason.rows))];
  return reading(condition, [known, fold((p) => p.byFacts), fold((p) => p.bySettling)], { rows, causes: [...causes.values()] });
}

function readElapsed(condition: ConditionOf<'elapsed'>, sight: Sight, values: readonly (number | string)[]): Reading {
  const { atLeast, lessThan, at } = condition;
  const limit = atLeast ?? lessThan;
  const on = at.kind === 'today' ? sight.place.asOf : lastYearly(String(values.at(-1)), sight.place.asOf);
  const count = Number(values[0]) * (limit?.unit === 'years' ? 12 : 1);
  return readFact(condition, sight, (said) => overDates(said, (start) => limit === undefined || (addMonths(start, count) <= on) === (limit === atLeast)));
}

/** A test that changes at most once along a range is decided by its two ends. */
function overRange(said: Possible, test: (value: number) => boolean): Truth {
  const low = test(said.low);
  return low === test(said.high) ? low : null;
}

function overDates(said: Possible, test: (date: string) => boolean): Truth {
  if (said.low === anyOf(ANY_DATE).low) return null;
  const low = test(fromDayNumber(said.low));
  return low === test(fromDayNumber(said.high)) ? low : null;
}

const ANY_DATE: Fact = { id: '', of: 'child', label: '', en: '', holds: 'always', type: 'date', counts: 'duration' };

function inSet(said: Possible, set: number): Truth {
  if ((said.low & ~set) === 0) return true;
  return (said.low & set) === 0 ? false : null;
}

/** Looks the word's parameters up, and says why where one is missing; an unconfirmed value keeps only its yes. */
function readWithParameters(condition: Condition, sight: Sight, then: (values: readonly (number | string)[]) => Reading): Reading {
  const { place } = sight;
  const rows: ParameterRow[] = [];
  for (const parameter of parametersOf(condition)) {
    const found = findParameter(place.parameters, parameter.id, place.area, place.asOf);
    if (found.kind === 'needsArea') return reading(condition, [STUCK, EITHER, EITHER], { causes: [{ kind: 'fact', fact: 'residence' }] });
    if (found.kind === 'unset') return reading(condition, [STUCK, STUCK, EITHER], { causes: [{ kind: 'parameter', parameter: parameter.id }] });
    if (found.kind === 'conflict') return reading(condition, [STUCK, STUCK, EITHER], { causes: [{ kind: 'conflict', parameter: parameter.id, rows: found.rows }] });
    rows.push(found.row);
  }
  const inner = then(rows.map((row) => row.value));
  const unsure = rows.find((row) => row.cite.checked === 'toConfirm');
  if (!unsure) return { ...inner, reason: { ...inner.reason, rows } };
  const known = soften(inner.known, sight.positive);
  const causes: Cause[] = known === inner.known ? [...inner.reason.causes] : [{ kind: 'confirm', rule: unsure.parameter }];
  return reading(condition, [known, soften(inner.byFacts, sight.positive), inner.bySettling], { rows, causes });
}

/** The causes that keep a reason unknown, each once, in the order of the rule. */
function causesOf(reason: Reason): readonly Cause[] {
  const found = new Map<string, Cause>();
  const visit = (at: Reason): void => {
    if (at.truth !== null) return;
    for (const cause of at.causes) found.set(JSON.stringify(cause), cause);
    at.of.forEach(visit);
  };
  visit(reason);
  return [...found.values()];
}

/** The reasons that carried the answer: all parts of a met `all`, the met parts of an `any`, the failed parts of a failed `all`. */
function* decidingReasons(reason: Reason): Generator<Reason> {
  yield reason;
  const parts = reason.condition.kind === 'all' || reason.condition.kind === 'any' ? reason.of.filter((part) => part.truth === reason.truth) : reason.of;
  for (const part of parts) yield* decidingReasons(part);
}

function citationsOf(condition: Condition): readonly Citation[] {
  return condition.kind === 'rule' ? condition.cite : [];
}

const CERTAINTY: readonly Certainty[] = ['official', 'repost', 'toConfirm'];

function leastCertain(citations: readonly Citation[]): Certainty {
  const worst = Math.max(0, ...citations.map((cite) => CERTAINTY.indexOf(cite.checked)));
  return CERTAINTY[worst] ?? 'toConfirm';
}

/** The first amount whose condition holds, where its value is set and confirmed. */
function findAmount(benefit: Benefit, situation: Situation, place: Place): Amount | undefined {
  for (const amount of benefit.amounts ?? []) {
    const truth = readCondition(amount.when, situation, place).truth;
    if (truth === null) return undefined;
    if (!truth) continue;
    const found = findParameter(place.parameters, amount.parameter.id, place.area, place.asOf);
    if (found.kind !== 'set' || found.row.cite.checked === 'toConfirm') return undefined;
    return { fen: Number(found.row.value), per: amount.per, row: found.row };
  }
  return undefined;
}
