import type { Condition, ConditionOf, Limit } from './conditions.ts';
import type { Fact } from './facts.ts';
import { findParameter, type Parameter, type ParameterTable } from './parameters.ts';
import { addDays, inYearOf, lastYearly, latestStart, toDayNumber, type PlainDate } from './plain-date.ts';
import { areaRange, optionBits } from './possible.ts';

/** Where and when a rule is read: the code of the place of residence ('' for unknown) and the day asked about. */
export interface Place {
  readonly area: string;
  readonly asOf: PlainDate;
  readonly parameters: ParameterTable;
}

/**
 * The predicates that are left when place and day are fixed: a set of options, a number or day up to a bound, a range of codes.
 * Equal predicates have equal keys, and are tested once a child.
 */
export type Atom =
  | { readonly kind: 'in'; readonly key: string; readonly fact: Fact; readonly set: number }
  | { readonly kind: 'atMost'; readonly key: string; readonly fact: Fact; readonly bound: number }
  | { readonly kind: 'between'; readonly key: string; readonly fact: Fact; readonly low: number; readonly high: number };

/**
 * A condition with every parameter put in. `soft` keeps a yes and turns a no into unknown (a rule still to be confirmed);
 * `stuck` is unknown until a place or a source settles it; `needsArea` until the place of residence is known.
 */
export type Lowered =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'stuck' }
  | { readonly kind: 'needsArea' }
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'not'; readonly of: Lowered }
  | { readonly kind: 'soft'; readonly of: Lowered }
  | { readonly kind: 'all'; readonly of: readonly Lowered[] }
  | { readonly kind: 'any'; readonly of: readonly Lowered[] };

type Value<T> = { readonly kind: 'value'; readonly value: T; readonly soft: boolean } | { readonly kind: 'stuck' } | { readonly kind: 'needsArea' };

/** Puts the parameters of a place and a day into a condition. */
export function lower(condition: Condition, place: Place): Lowered {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return join(
        condition.kind,
        condition.of.map((part) => lower(part, place)),
      );
    case 'not':
      return negate(lower(condition.of, place));
    case 'rule': {
      const inner = lower(condition.when, place);
      return condition.cite.some((cite) => cite.checked === 'toConfirm') ? { kind: 'soft', of: inner } : inner;
    }
    case 'always':
      return { kind: 'constant', value: true };
    case 'unsettled':
      return { kind: 'stuck' };
    case 'isTrue':
      return inSet(condition.fact, 2);
    case 'oneOf':
      return inSet(condition.fact, optionBits(condition.fact.options, condition.values));
    case 'elapsed':
      return lowerElapsed(condition, place);
    case 'notPassed':
      return negate(atMost(condition.fact, toDayNumber(place.asOf) - 1));
    case 'since':
      return withValue(text(condition.date, place), (date) => negate(atMost(condition.fact, toDayNumber(date) - 1)));
    case 'number':
      return lowerNumber(condition, place);
    case 'within':
      return within(condition.fact, condition.area);
    case 'setting':
      return withValue(text(condition.parameter, place), (value) => ({ kind: 'constant', value: condition.values.includes(value) }));
    case 'window':
      return lowerWindow(condition, place);
  }
}

function lowerElapsed(condition: ConditionOf<'elapsed'>, place: Place): Lowered {
  const { fact, at, atLeast, lessThan, atMost: term } = condition;
  const moment =
    at.kind === 'today' ? ({ kind: 'value', value: place.asOf, soft: false } as const) : map(text(at.day, place), (day) => lastYearly(day, place.asOf));
  const reached = (limit: Parameter, daysAgo = 0) => {
    const count = months(limit, place);
    const latest = count.kind === 'value' ? map(moment, (on) => toDayNumber(latestStart(addDays(on, -daysAgo), count.value)), count.soft) : count;
    return withValue(latest, (bound) => atMost(fact, bound));
  };
  const parts: Lowered[] = [];
  if (atLeast) parts.push(reached(atLeast));
  if (lessThan) parts.push(negate(reached(lessThan)));
  if (term) parts.push(negate(reached(term, 1)));
  return join('all', parts);
}

function lowerNumber(condition: ConditionOf<'number'>, place: Place): Lowered {
  return withValue(limitValue(condition.limit, place), (bound) => {
    switch (condition.is) {
      case 'atMost':
        return atMost(condition.fact, Math.floor(bound));
      case 'below':
        return atMost(condition.fact, Math.ceil(bound) - 1);
      case 'atLeast':
        return negate(atMost(condition.fact, Math.ceil(bound) - 1));
      case 'above':
        return negate(atMost(condition.fact, Math.floor(bound)));
    }
  });
}

function lowerWindow(condition: ConditionOf<'window'>, place: Place): Lowered {
  const parts: Lowered[] = [];
  if (condition.from) parts.push(withValue(text(condition.from, place), (from) => ({ kind: 'constant', value: inYearOf(from, place.asOf) <= place.asOf })));
  if (condition.until) parts.push(withValue(text(condition.until, place), (until) => ({ kind: 'constant', value: place.asOf <= inYearOf(until, place.asOf) })));
  return join('all', parts);
}

/** A limit in the unit of its parameter; percent parameters multiply. */
function limitValue(limit: Limit, place: Place): Value<number> {
  const base = numeric(limit.parameter, place);
  if (!limit.percent || base.kind !== 'value') return base;
  return map(numeric(limit.percent, place), (percent) => (base.value * percent) / 100, base.soft);
}

function map<A, B>(value: Value<A>, to: (value: A) => B, soft = false): Value<B> {
  return value.kind === 'value' ? { kind: 'value', value: to(value.value), soft: value.soft || soft } : value;
}

function withValue<T>(value: Value<T>, to: (value: T) => Lowered): Lowered {
  if (value.kind !== 'value') return { kind: value.kind };
  const lowered = to(value.value);
  return value.soft ? { kind: 'soft', of: lowered } : lowered;
}

function find(parameter: Parameter, place: Place): Value<number | string> {
  const found = findParameter(place.parameters, parameter.id, place.area, place.asOf);
  if (found.kind === 'needsArea') return { kind: 'needsArea' };
  if (found.kind !== 'set') return { kind: 'stuck' };
  return { kind: 'value', value: found.row.value, soft: found.row.cite.checked === 'toConfirm' };
}

function numeric(parameter: Parameter, place: Place): Value<number> {
  return map(find(parameter, place), Number);
}

function text(parameter: Parameter, place: Place): Value<string> {
  return map(find(parameter, place), String);
}

function months(parameter: Parameter, place: Place): Value<number> {
  return map(numeric(parameter, place), (value) => (parameter.unit === 'years' ? value * 12 : value));
}

function inSet(fact: Fact, set: number): Lowered {
  return { kind: 'atom', atom: { kind: 'in', key: `${fact.id}@${set}`, fact, set } };
}

function atMost(fact: Fact, bound: number): Lowered {
  return { kind: 'atom', atom: { kind: 'atMost', key: `${fact.id}<=${bound}`, fact, bound } };
}

function within(fact: Fact, area: string): Lowered {
  const { low, high } = areaRange(area);
  return { kind: 'atom', atom: { kind: 'between', key: `${fact.id}~${area}`, fact, low, high } };
}

/** Negation goes inward to the atoms, so that an unconfirmed rule or limit never carries a no in either direction. */
export function negate(of: Lowered): Lowered {
  switch (of.kind) {
    case 'constant':
      return { kind: 'constant', value: !of.value };
    case 'stuck':
    case 'needsArea':
      return of;
    case 'atom':
      return { kind: 'not', of };
    case 'not':
      return of.of;
    case 'soft':
      return { kind: 'soft', of: negate(of.of) };
    case 'all':
    case 'any':
      return { kind: of.kind === 'all' ? 'any' : 'all', of: of.of.map(negate) };
  }
}

/** Joins parts: a constant decides the whole or falls out of it, and a single part is the whole. */
export function join(kind: 'all' | 'any', parts: readonly Lowered[]): Lowered {
  const deciding = kind === 'any';
  if (parts.some((part) => part.kind === 'constant' && part.value === deciding)) return { kind: 'constant', value: deciding };
  const rest = parts.filter((part) => part.kind !== 'constant');
  const [only] = rest;
  if (!only) return { kind: 'constant', value: !deciding };
  return rest.length === 1 ? only : { kind, of: rest };
}

/** The distinct atoms of several trees, in order of first use. */
export function collectAtoms(trees: readonly Lowered[]): readonly Atom[] {
  const atoms = new Map<string, Atom>();
  const visit = (tree: Lowered): void => {
    if (tree.kind === 'atom') atoms.set(tree.atom.key, atoms.get(tree.atom.key) ?? tree.atom);
    else if (tree.kind === 'all' || tree.kind === 'any') tree.of.forEach(visit);
    else if (tree.kind === 'not' || tree.kind === 'soft') visit(tree.of);
  };
  trees.forEach(visit);
  return [...atoms.values()];
}
