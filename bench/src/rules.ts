import { collectAtoms, lower, type Atom, type Fact, type Lowered, type Place } from '@tongxing/policy';
import { benefits, facts, loadRules, readRegions, trialRows, type ListedBenefit } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import townships from '@tongxing/services/guangxi-townships.json' with { type: 'json' };

/** The day of the bench: the rules are read as of it, so that a figure can be taken again. */
export const AS_OF = '2026-11-24';
const HEAVY = 12;

/** The list with every local value set by its sample, so that no rule ends early for want of one. */
export const rules = loadRules(readRegions(china, townships), trialRows);
export const place: Place = { area: '450107', asOf: AS_OF, parameters: rules.parameters };

/** A benefit with its rule as it stands at one place and day. */
export interface Ready {
  readonly benefit: ListedBenefit;
  readonly tree: Lowered;
}

/** The whole list. */
export const all: readonly Ready[] = benefits.map((benefit) => ({ benefit, tree: lower(benefit.entitled, place) }));

function weight(tree: Lowered): number {
  if (tree.kind === 'all' || tree.kind === 'any') return tree.of.reduce((sum, part) => sum + weight(part), 1);
  return tree.kind === 'not' || tree.kind === 'soft' ? weight(tree.of) : tree.kind === 'atom' ? 1 : 0;
}

/** The twelve benefits whose rules have the most words: what the peers are given. */
export const heaviest: readonly Ready[] = all.toSorted((a, b) => weight(b.tree) - weight(a.tree)).slice(0, HEAVY);

/** The facts that some rules look at. */
export function factsUsed(ready: readonly Ready[]): readonly Fact[] {
  const used = new Set(collectAtoms(ready.map((one) => one.tree)).map((atom) => atom.fact.id));
  return facts.filter((fact) => used.has(fact.id));
}

/**
 * Where the answer is a yes, as a plain two-valued tree: an unconfirmed rule counts by what is inside it, an open value never. Exact, because `not` stands
 * on atoms alone after lowering.
 */
export type Plain =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'atom'; readonly atom: Atom; readonly negated: boolean }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Plain[] };

/** The yes of a rule, for engines that know only true and false. */
export function plain(tree: Lowered): Plain {
  switch (tree.kind) {
    case 'constant':
      return tree;
    case 'stuck':
    case 'needsArea':
      return { kind: 'constant', value: false };
    case 'soft':
      return plain(tree.of);
    case 'atom':
      return { kind: 'atom', atom: tree.atom, negated: false };
    case 'not':
      if (tree.of.kind !== 'atom') throw new Error('after lowering only an atom stands under not');
      return { kind: 'atom', atom: tree.of.atom, negated: true };
    case 'all':
    case 'any':
      return simplify(tree.kind, tree.of.map(plain));
  }
}

/** Constants inside a join decide it or fall out of it: no peer is burdened with them. */
function simplify(kind: 'all' | 'any', of: readonly Plain[]): Plain {
  const winner = kind === 'any';
  if (of.some((part) => part.kind === 'constant' && part.value === winner)) return { kind: 'constant', value: winner };
  const rest = of.filter((part) => part.kind !== 'constant');
  const [only] = rest;
  if (rest.length === 0) return { kind: 'constant', value: !winner };
  return rest.length === 1 && only ? only : { kind, of: rest };
}

/** The places of the options in a set of bits. */
export function membersOf(set: number): number[] {
  return Array.from({ length: 31 }, (_, index) => index).filter((index) => (set & (1 << index)) !== 0);
}
