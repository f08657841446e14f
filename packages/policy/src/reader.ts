import { parametersOf, type Condition, type ConditionOf } from './conditions.ts';
import type { Citation } from './citations.ts';
import type { Fact } from './facts.ts';
import { COMPARE, inSet, overDates, overRange, type Look } from './look.ts';
import type { Place } from './lower.ts';
import { ALL_FALSE, ALL_TRUE, andAll, knownOf, orAll, settled, soften, UNKNOWN_FACT, UNKNOWN_PRIVATE, UNSETTLED } from './outcomes.ts';
import { findParameter, valueArea, type ParameterFinding, type ParameterRow, type ParameterTable } from './parameters.ts';
import { addMonths, inYearOf, lastYearly, type PlainDate } from './plain-date.ts';
import { areaRange, optionBits } from './possible.ts';
import { allLimits, constant, joined, negated, oncePerChild, type Read } from './read.ts';
import { CERTAINTY, reading, type Found, type Reading } from './reason.ts';
import type { Cause } from './verdict.ts';

/**
 * The rules of a place and a day, read word for word. Words are made ready when first needed, and a word that stands in several rules is read
 * once a child.
 */
export class Reader {
  readonly #place: Place;
  readonly #positive = new Map<Condition, Read>();
  readonly #negative = new Map<Condition, Read>();
  readonly #causes = new Map<string, Cause>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** How many words are ready. */
  get size(): number {
    return this.#positive.size + this.#negative.size;
  }

  /** A parameter's value here and now. */
  find(parameter: string): ParameterFinding {
    return findParameter(this.#place.parameters, parameter, this.#place.area, this.#place.asOf);
  }

  /** A condition as something that reads children; `positive` is false under an odd number of `not`, where an unconfirmed false is what would say yes. */
  prepare(condition: Condition, positive = true): Read {
    const ready = positive ? this.#positive : this.#negative;
    const known = ready.get(condition);
    if (known) return known;
    const read = oncePerChild(this.#make(condition, positive));
    ready.set(condition, read);
    return read;
  }

  #make(condition: Condition, positive: boolean): Read {
    const { asOf } = this.#place;
    switch (condition.kind) {
      case 'all':
        return joined(
          condition,
          condition.of.map((part) => this.prepare(part, positive)),
          andAll,
          ALL_TRUE,
        );
      case 'any':
        return joined(
          condition,
          condition.of.map((part) => this.prepare(part, positive)),
          orAll,
          ALL_FALSE,
        );
      case 'not':
        return negated(condition, this.prepare(condition.of, !positive));
      case 'rule':
        return this.#rule(condition, positive);
      case 'always':
        return constant(reading(condition, ALL_TRUE));
      case 'unsettled':
        return constant(reading(condition, UNSETTLED, { causes: [this.cause({ kind: 'confirm', rule: condition.about })] }));
      case 'isTrue':
        return this.#fact(condition, (said) => inSet(said, 2));
      case 'oneOf': {
        const set = optionBits(condition.fact.options, condition.values);
        return this.#fact(condition, (said) => inSet(said, set));
      }
      case 'within': {
        const area = areaRange(condition.area);
        return this.#fact(condition, (said) =>
          said.low >= area.low && said.high <= area.high ? true : said.high < area.low || said.low > area.high ? false : null,
        );
      }
      case 'notPassed':
        return this.#fact(condition, (said, child) => overDates(said, child, (date) => date >= asOf));
      case 'elapsed':
        return this.#elapsed(condition, positive);
      case 'since':
        return this.#settled(condition, positive, ([date], found) =>
          this.#fact(condition, (said, child) => overDates(said, child, (day) => day >= String(date)), found),
        );
      case 'number':
        return this.#settled(condition, positive, ([limit, percent], found) => {
          const bound = (Number(limit) * Number(percent ?? 100)) / 100;
          return this.#fact(condition, (said) => overRange(said, (value) => COMPARE[condition.is](value, bound)), found);
        });
      case 'setting':
        return this.#settled(condition, positive, ([value], found) => constant(reading(condition, settled(condition.values.includes(String(value))), found)));
      case 'window':
        return this.#window(condition, positive);
    }
  }

  /** Causes are kept once, so that equal ones are the same. */
  cause(cause: Cause): Cause {
    const key = JSON.stringify(cause);
    const known = this.#causes.get(key) ?? cause;
    this.#causes.set(key, known);
    return known;
  }

  #rule(condition: ConditionOf<'rule'>, positive: boolean): Read {
    const when = this.prepare(condition.when, positive);
    const own = leastSure(condition.cite);
    const confirm = condition.cite.some((cite) => cite.checked === 'toConfirm') ? [this.cause({ kind: 'confirm', rule: condition.id })] : undefined;
    return (child) => {
      const inner = when(child);
      const all = confirm ? soften(inner.all, positive) : inner.all;
      const found: Found = { of: [inner], certainty: Math.max(own, inner.certainty), trial: inner.trial };
      return reading(condition, all, confirm && knownOf(all) !== knownOf(inner.all) ? { ...found, causes: confirm } : found);
    };
  }

  /** A word about a fact comes to one of three readings, whoever the child is. */
  #fact(condition: Condition & { readonly fact: Fact }, look: Look, found: Found = {}): Read {
    const { fact } = condition;
    const cause = this.cause(fact.private ? { kind: 'private', fact: fact.id } : { kind: 'fact', fact: fact.id });
    const [yes, no] = [reading(condition, ALL_TRUE, found), reading(condition, ALL_FALSE, found)];
    const unknown = reading(condition, fact.private ? UNKNOWN_PRIVATE : UNKNOWN_FACT, { ...found, causes: [cause] });
    return (child) => {
      const truth = look(child.possible(fact), child);
      return truth === null ? unknown : truth ? yes : no;
    };
  }

  /** Looks the word's parameters up, and says why where one is missing; an unconfirmed value keeps only its yes. */
  #settled(condition: Condition, positive: boolean, then: (values: readonly (number | string)[], found: Found) => Read): Read {
    const rows: ParameterRow[] = [];
    for (const { id } of parametersOf(condition)) {
      const finding = this.find(id);
      if (finding.kind === 'set') rows.push(finding.row);
      else return constant(this.#missing(condition, id, finding));
    }
    const found: Found = { rows, certainty: leastSure(rows.map((row) => row.cite)), trial: rows.some((row) => row.trial === true) };
    const read = then(
      rows.map((row) => row.value),
      found,
    );
    const unsure = rows.find((row) => row.cite.checked === 'toConfirm');
    if (!unsure) return read;
    const confirm = [this.cause({ kind: 'confirm', rule: unsure.parameter })];
    return (child) => {
      const inner = read(child);
      const all = soften(inner.all, positive);
      return reading(condition, all, { ...found, causes: knownOf(all) === knownOf(inner.all) ? inner.causes : confirm });
    };
  }

  #missing(condition: Condition, parameter: string, finding: Exclude<ParameterFinding, { kind: 'set' }>): Reading {
    switch (finding.kind) {
      case 'needsArea':
        return reading(condition, UNKNOWN_FACT, { causes: [this.cause({ kind: 'fact', fact: 'residence' })] });
      case 'unset':
        return reading(condition, UNSETTLED, { causes: [this.cause({ kind: 'parameter', parameter })] });
      case 'conflict':
        return reading(condition, UNSETTLED, { causes: [this.cause({ kind: 'conflict', parameter, rows: finding.rows })] });
    }
  }

  #elapsed(condition: ConditionOf<'elapsed'>, positive: boolean): Read {
    const { atLeast, lessThan, atMost, ...rest } = condition;
    const limits = [...(atLeast ? [{ ...rest, atLeast }] : []), ...(lessThan ? [{ ...rest, lessThan }] : []), ...(atMost ? [{ ...rest, atMost }] : [])];
    if (limits.length > 1)
      return allLimits(
        condition,
        limits.map((limit) => this.#elapsed(limit, positive)),
      );
    return this.#settled(condition, positive, (values, found) => {
      const { asOf } = this.#place;
      const on = rest.at.kind === 'today' ? asOf : lastYearly(String(values.at(-1)), asOf);
      const count = Number(values[0]) * ((atLeast ?? lessThan ?? atMost)?.unit === 'years' ? 12 : 1);
      const holds = (end: PlainDate): boolean => (atLeast ? end <= on : lessThan ? end > on : !atMost || end >= on);
      return this.#fact(condition, (said, child) => overDates(said, child, (start) => holds(addMonths(start, count))), found);
    });
  }

  #window(condition: ConditionOf<'window'>, positive: boolean): Read {
    const { from, until } = condition;
    if (from && until) return allLimits(condition, [this.#window({ kind: 'window', from }, positive), this.#window({ kind: 'window', until }, positive)]);
    const { asOf } = this.#place;
    return this.#settled(condition, positive, ([value], found) => {
      const day = inYearOf(String(value ?? asOf), asOf);
      return constant(reading(condition, settled(from ? day <= asOf : asOf <= day), found));
    });
  }
}

/** A reader for each area and day of a table of values, until there are too many words. */
const readers = new WeakMap<ParameterTable, Map<string, Reader>>();
const MOST_WORDS = 60_000;

/** The reader of a place; kept, so that a second child of the same area costs only its reading. */
export function readerOf(place: Place): Reader {
  const kept = readers.get(place.parameters) ?? new Map<string, Reader>();
  readers.set(place.parameters, kept);
  const area = valueArea(place.parameters, place.area);
  const key = `${area}@${place.asOf}`;
  const known = kept.get(key);
  if (known) return known;
  const words = [...kept.values()].reduce((sum, reader) => sum + reader.size, 0);
  if (words > MOST_WORDS) kept.clear();
  const made = new Reader({ ...place, area });
  kept.set(key, made);
  return made;
}

/** The least sure of some citations, as an index of {@link CERTAINTY}. */
export function leastSure(citations: readonly Citation[]): number {
  return Math.max(0, ...citations.map((cite) => CERTAINTY.indexOf(cite.checked)));
}
