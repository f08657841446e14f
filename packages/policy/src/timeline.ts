import type { Benefit } from './benefit.ts';
import type { Condition } from './conditions.ts';
import { dayChanges } from './day-changes.ts';
import { decide, type Decision } from './decide.ts';
import { withDerived, type Derivation } from './derive.ts';
import { project, type Said } from './hold.ts';
import { RESIDENCE } from './missing-facts.ts';
import type { ParameterTable } from './parameters.ts';
import type { PlainDate } from './plain-date.ts';
import type { Reason } from './reason.ts';
import type { Shown } from './verdict.ts';

/** With what a childhood is read: published values, facts that follow from others. */
export interface TimelineRules {
  readonly parameters: ParameterTable;
  readonly derivations: readonly Derivation[];
}

/** A benefit whose shown answer changes on a day, and the words of its rule whose truth changed. */
export interface ShownChange {
  readonly benefit: string;
  readonly from: Shown;
  readonly to: Shown;
  readonly why: readonly Condition[];
}

/** A day and all that changes on it. */
export interface TimelineEntry {
  readonly date: PlainDate;
  readonly changes: readonly ShownChange[];
}

/**
 * Every day after `from` and up to `to` on which a shown answer is another than on the day before, in order. The place of residence is taken
 * to stay. What was said is projected to each day (`project`), so that an answer falls back to "one answer away" when a fact lapses.
 */
export function timeline(
  benefits: readonly Benefit[],
  said: Said,
  span: { readonly from: PlainDate; readonly to: PlainDate },
  rules: TimelineRules,
): readonly TimelineEntry[] {
  const byDate = new Map<PlainDate, ShownChange[]>();
  for (const benefit of benefits) {
    for (const { date, change } of changesOf(benefit, said, span, rules)) {
      const kept = byDate.get(date);
      if (kept) kept.push(change);
      else byDate.set(date, [change]);
    }
  }
  return [...byDate].map(([date, changes]) => ({ date, changes })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Decides a benefit on another day than that on which the facts were said. */
export function decideOn(benefit: Benefit, said: Said, on: PlainDate, { parameters, derivations }: TimelineRules): Decision {
  return decide(benefit, withDerived(project(said, on), derivations), { area: areaOf(said), asOf: on, parameters });
}

function areaOf({ situation }: Said): string {
  const area = situation[RESIDENCE];
  return typeof area === 'string' ? area : '';
}

/** The changes of one benefit, in order. */
export function* changesOf(
  benefit: Benefit,
  said: Said,
  span: { readonly from: PlainDate; readonly to: PlainDate },
  rules: TimelineRules,
): Generator<{ readonly date: PlainDate; readonly change: ShownChange }> {
  let before = decideOn(benefit, said, span.from, rules);
  for (const date of dayChanges(benefit, { said, ...rules, area: areaOf(said), after: span.from, to: span.to })) {
    const after = decideOn(benefit, said, date, rules);
    if (after.shown !== before.shown)
      yield { date, change: { benefit: benefit.id, from: before.shown, to: after.shown, why: changedWords(before.reason, after.reason) } };
    before = after;
  }
}

/** The words whose truth differs between two readings of one rule; where none does, those that are unknown for another cause. */
function changedWords(before: Reason, after: Reason): readonly Condition[] {
  const byTruth = differing(before, after, (reason) => String(reason.truth));
  return byTruth.length > 0 ? byTruth : differing(before, after, (reason) => reason.causes.map((cause) => cause.kind).join());
}

function differing(before: Reason, after: Reason, say: (reason: Reason) => string): Condition[] {
  if (after.of.length === 0) return say(before) === say(after) ? [] : [after.condition];
  return after.of.flatMap((part, index) => {
    const was = before.of[index];
    return was ? differing(was, part, say) : [];
  });
}
