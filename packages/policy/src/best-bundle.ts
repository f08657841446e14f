import type { AmountRule, Benefit, Exclusion } from './benefit.ts';
import type { Decision } from './decide.ts';

/** What is needed of a decision to see what can be held beside it. */
export type Decided = Pick<Decision, 'benefit' | 'verdict' | 'amount'>;

/** Benefits that may be held together. */
export interface Bundle {
  readonly benefits: readonly Benefit[];
  /** The known sums of a year, in fen. */
  readonly fen: number;
  /** Those of its benefits of which no sum is known: the bundle is worth more than `fen`, nobody knows by how much. */
  readonly unknown: readonly Benefit[];
}

/** A group of benefits that exclude each other, directly or through others. */
export interface Choice {
  /** Every lawful combination to which nothing can be added, the greatest known sum first. */
  readonly bundles: readonly Bundle[];
  /** Those worth at least as much as every other, whatever the unknown sums are; empty where they cannot be ranked. */
  readonly best: readonly Bundle[];
  /** The texts that exclude, with who settles it. */
  readonly exclusions: readonly Exclusion[];
  /** Benefits not decided yet that exclude one of these: their answer may add a choice. */
  readonly open: readonly Benefit[];
}

/** What of all that can be had may be held together: what is free of any choice, and the choices. */
export interface BestBundle {
  readonly free: readonly Benefit[];
  readonly choices: readonly Choice[];
}

const TIMES_A_YEAR: Readonly<Record<AmountRule['per'], number>> = { month: 12, term: 2, year: 1, once: 1 };

/** Finds the lawful combinations of the benefits that one child can have, and ranks them by their known sums (`docs/spec/bundles.md`). */
export function bestBundle(decisions: readonly Decided[]): BestBundle {
  const held = decisions.filter((decision) => decision.verdict === 'entitled');
  if (held.length < 2) return { free: held.map((one) => one.benefit), choices: [] };
  const unknown = decisions.filter((decision) => decision.verdict === 'unknown');
  const groups = groupsOf(held);
  return {
    free: groups.filter((group) => group.length === 1).flatMap((group) => group.map((one) => one.benefit)),
    choices: groups.filter((group) => group.length > 1).map((group) => choiceOf(group, unknown)),
  };
}

function exclusionsBetween(a: Benefit, b: Benefit): readonly Exclusion[] {
  const said = (one: Benefit, other: Benefit): readonly Exclusion[] => (one.excludes ?? []).filter(({ of }) => of.includes(other.id));
  return [...said(a, b), ...said(b, a)];
}

function excludes(a: Decided, b: Decided): boolean {
  return exclusionsBetween(a.benefit, b.benefit).length > 0;
}

/** The connected parts, each in the order of the list. */
function groupsOf(decisions: readonly Decided[]): readonly (readonly Decided[])[] {
  const left = new Set(decisions);
  const groups: (readonly Decided[])[] = [];
  for (const start of decisions) {
    if (!left.delete(start)) continue;
    const group = new Set([start]);
    for (const one of group) for (const other of [...left].filter((candidate) => excludes(one, candidate))) if (left.delete(other)) group.add(other);
    groups.push(decisions.filter((decision) => group.has(decision)));
  }
  return groups;
}

function choiceOf(group: readonly Decided[], unknown: readonly Decided[]): Choice {
  const bundles = [...maximalSets([], group, [])].map(bundleOf).sort((a, b) => b.fen - a.fen);
  const pairs = group.flatMap((one, index) => group.slice(index + 1).flatMap((other) => exclusionsBetween(one.benefit, other.benefit)));
  return {
    bundles,
    best: bundles.filter((bundle) => bundles.every((other) => isWorthAtLeast(bundle, other))),
    exclusions: [...new Set(pairs)],
    open: unknown.filter((candidate) => group.some((one) => excludes(one, candidate))).map((one) => one.benefit),
  };
}

/**
 * Every set to which none of the group can be added, each once: `held` with some of `open`, which all fit it; `passed` fit it too but were tried
 * before, so a set to which one of them could be added is not whole.
 */
function* maximalSets(held: readonly Decided[], open: readonly Decided[], passed: readonly Decided[]): Generator<readonly Decided[]> {
  if (open.length === 0 && passed.length === 0) yield held;
  for (const [index, one] of open.entries()) {
    const fitting = (others: readonly Decided[]): readonly Decided[] => others.filter((other) => !excludes(one, other));
    yield* maximalSets([...held, one], fitting(open.slice(index + 1)), fitting([...passed, ...open.slice(0, index)]));
  }
}

function bundleOf(decisions: readonly Decided[]): Bundle {
  return {
    benefits: decisions.map((one) => one.benefit),
    fen: decisions.reduce((sum, { amount }) => sum + (amount ? amount.fen * TIMES_A_YEAR[amount.per] : 0), 0),
    unknown: decisions.filter((one) => one.amount === undefined).map((one) => one.benefit),
  };
}

function isWorthAtLeast(bundle: Bundle, other: Bundle): boolean {
  return bundle.fen >= other.fen && other.unknown.every((benefit) => bundle.unknown.includes(benefit));
}
