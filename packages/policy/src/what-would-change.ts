import type { Benefit } from './benefit.ts';
import { factsOf } from './conditions.ts';
import { inputsOf } from './derive.ts';
import type { Change, Fact, FactValue, Situation } from './facts.ts';
import { project, type Said } from './hold.ts';
import { addDays, addMonths, CHILDHOOD_MONTHS, parseDateRange, type PlainDate } from './plain-date.ts';
import { isUnknown } from './possible.ts';
import { changesOf, decideOn, type TimelineRules } from './timeline.ts';

/** One act of a family. `known` is false where it is not known what the fact is now: the act may be done already. */
export interface Act {
  readonly fact: string;
  readonly change: Change;
  readonly known: boolean;
}

/** Acts that together bring a benefit, done side by side from today: on which day they are done, and the last day on which they serve. */
export interface Way {
  readonly acts: readonly Act[];
  readonly done: PlainDate;
  readonly until?: PlainDate;
}

/**
 * How a benefit may be had. For one that cannot be had today: ways to it, and `from` when time alone brings it. For one that can: ways to keep it past
 * its last day. `until` is the last day on which time alone leaves it; absent: as far as one looks.
 */
export interface Outlook {
  readonly ways: readonly Way[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

const MOST_ACTS = 3;
const MOST_WAYS = 3;

interface Search {
  readonly benefit: Benefit;
  readonly now: Said;
  readonly rules: TimelineRules;
  readonly today: PlainDate;
  readonly horizon: PlainDate;
}

/**
 * At most three smallest sets of acts that a family may take so that the benefit can be had, and what time alone does. Facts that no family may change,
 * and private ones, are never advised on. Looks ahead to `horizon`, eighteen years if absent, with everything else staying as it is.
 */
export function whatWouldChange(
  benefit: Benefit,
  said: Said,
  rules: TimelineRules,
  today: PlainDate,
  horizon: PlainDate = addMonths(today, CHILDHOOD_MONTHS),
): Outlook {
  const now: Said = { situation: project(said, today), facts: said.facts, on: today, afterwards: 'stay' };
  const search: Search = { benefit, now, rules, today, horizon };
  const { from, until } = byTime(search, now, today);
  const has = from === today;
  if (has && until === undefined) return { ways: [] };
  const sets = setsOf(actsOn(search));
  const found = has ? sets.filter((acts) => keeps(search, acts, String(until))) : sets.filter((acts) => brings(search, acts, from));
  const ways = smallest(search, found).map((acts): Way => {
    const done = doneBy(search, acts);
    const serves = byTime(search, after(search, acts), has ? addDays(String(until), 1) : done).until;
    return { acts, done, ...(serves === undefined ? {} : { until: serves }) };
  });
  return { ways, ...(has || from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** The first day from `start` on which the benefit can be had by time alone, and the last day of that spell. */
function byTime({ benefit, rules, horizon }: Search, said: Said, start: PlainDate): { readonly from?: PlainDate; readonly until?: PlainDate } {
  let from = decideOn(benefit, said, start, rules).verdict === 'entitled' ? start : undefined;
  for (const { date, change } of changesOf(benefit, said, { from: start, to: horizon }, rules)) {
    if (from !== undefined) return { from, until: addDays(date, -1) };
    if (change.to === 'canHave') from = date;
  }
  return from === undefined ? {} : { from };
}

/** What a family may do about the facts of a rule, in the order of the rule. */
function actsOn({ benefit, now, rules }: Search): readonly Act[] {
  const ids = new Set(factsOf(benefit.entitled).flatMap((fact) => [fact.id, ...inputsOf(fact.id, rules.derivations)]));
  const facts = [...ids].flatMap((id) => now.facts.find((fact) => fact.id === id) ?? []).filter((fact) => fact.private !== true);
  return facts.flatMap((fact) => (fact.changes ?? []).flatMap((change) => actOf(fact, change, now.situation) ?? []));
}

function actOf(fact: Fact, change: Change, situation: Situation): Act | undefined {
  const value = situation[fact.id];
  if (value === undefined || isUnknown(fact, situation)) return { fact: fact.id, change, known: false };
  const may: readonly FactValue[] = Array.isArray(value) ? value : [value];
  if (may.every((one) => one === change.to)) return undefined;
  if (change.from && !change.from.some((one) => may.includes(one))) return undefined;
  return { fact: fact.id, change, known: may.length === 1 };
}

/** All sets of one to three acts on different facts, the smaller first. */
function setsOf(acts: readonly Act[]): readonly (readonly Act[])[] {
  const sets: (readonly Act[])[] = acts.map((act) => [act]);
  for (let i = 0; i < sets.length; i += 1) {
    const set = sets[i] ?? [];
    if (set.length === MOST_ACTS) break;
    const last = Math.max(...set.map((act) => acts.indexOf(act)));
    for (const act of acts.slice(last + 1)) if (!set.some((one) => one.fact === act.fact)) sets.push([...set, act]);
  }
  return sets;
}

/** The day on which the last act is done: each takes its days from today, or from the day on which it may be begun. */
function doneBy({ now, today }: Search, acts: readonly Act[]): PlainDate {
  return acts.map(({ change }) => addDays(beginOf(change, now.situation, today), change.days ?? 0)).reduce((last, day) => (day > last ? day : last), today);
}

/** Where the day that counts is known only as a range its last day is taken; where it is not known at all, today. */
function beginOf({ after: first }: Change, situation: Situation, today: PlainDate): PlainDate {
  const said = first && situation[first.fact];
  const since = typeof said === 'string' ? parseDateRange(said) : undefined;
  const may = first && since ? addMonths(since.to, first.months) : today;
  return may > today ? may : today;
}

/** What is known once the acts are done. */
function after(search: Search, acts: readonly Act[]): Said {
  const { now } = search;
  const done = doneBy(search, acts);
  const situation: Record<string, FactValue | undefined> = { ...now.situation };
  for (const { fact, change } of acts) situation[fact] = typeof change.to === 'object' ? addMonths(done, change.to.monthsAhead) : change.to;
  return { ...now, situation };
}

/** Whether the benefit can be had on the day on which the acts are done, sooner than by waiting. */
function brings(search: Search, acts: readonly Act[], byWaiting: PlainDate | undefined): boolean {
  const done = doneBy(search, acts);
  if (byWaiting !== undefined && byWaiting <= done) return false;
  return decideOn(search.benefit, after(search, acts), done, search.rules).verdict === 'entitled';
}

/** Whether acts done in time leave the benefit standing on the day after its last. */
function keeps(search: Search, acts: readonly Act[], until: PlainDate): boolean {
  if (doneBy(search, acts) > until) return false;
  return decideOn(search.benefit, after(search, acts), addDays(until, 1), search.rules).verdict === 'entitled';
}

/** Of sets that serve, smaller first: those that change no more facts than another needs, the fewest acts and the soonest first. */
function smallest(search: Search, sets: readonly (readonly Act[])[]): readonly (readonly Act[])[] {
  const kept: (readonly Act[])[] = [];
  for (const set of sets) {
    const contains = (other: readonly Act[]): boolean => other.every((act) => set.some((one) => one.fact === act.fact));
    if (!kept.some(contains)) kept.push(set);
  }
  const order = new Map(kept.map((set, index) => [set, index]));
  const key = (set: readonly Act[]): string => `${set.length} ${doneBy(search, set)} ${String(order.get(set)).padStart(6, '0')}`;
  return kept.sort((a, b) => (key(a) < key(b) ? -1 : 1)).slice(0, MOST_WAYS);
}
