import { atomReader, inReadingOrder, type AtomEntry } from './atom-reader.ts';
import { collectAtoms, type Atom, type Lowered } from './lower.ts';
import { prune } from './prune.ts';
import type { Slots } from './slots.ts';
import { FALSE, STUCK, TRUE, type Outcome } from './truth.ts';

/** What is laid out for reading: values, which are atoms and then the three constants, and joints one after the other in `code`. */
interface Layout {
  readonly entries: readonly AtomEntry[];
  readonly places: ReadonlyMap<string, number>;
  /** A joint is its flags, how many parts it has, and the parts: the place of a value, or where a joint begins, all bits turned, which makes it negative. */
  readonly code: number[];
}

/** A joint needs all its parts or one of them; where its source is not confirmed it keeps its yes alone. */
const ANY = 1;
const SOFT = 2;
const HEAD = 2;
const CONSTANTS: readonly Outcome[] = [STUCK, FALSE, TRUE];

/**
 * Trees made ready for their verdicts alone: all atoms of a child at once, then each tree only so far as it takes to know it. Writes one outcome a tree. Use
 * `flattenTrees` where the other readings are wanted, too.
 */
export function quickTrees(trees: readonly Lowered[], slotOf: ReadonlyMap<string, number>): (slots: Slots, into: Uint8Array) => void {
  const needed = trees.map((tree) => prune(tree));
  const layout = layOut(needed);
  const roots = Int32Array.from(needed, (tree) => place(tree, false, layout));
  const values = Uint8Array.from([...layout.entries.map(() => STUCK), ...CONSTANTS]);
  const readAtoms = atomReader(layout.entries, slotOf, values);
  const code = Int32Array.from(layout.code);
  return (slots, into) => {
    readAtoms(slots);
    for (let i = 0; i < roots.length; i += 1) {
      const root = roots[i] as number;
      into[i] = root < 0 ? readJoint(code, values, ~root) : (values[root] as number);
    }
  };
}

/** One part with the deciding outcome is enough; one that is unknown leaves the whole unknown unless another decides it. */
function readJoint(code: Int32Array, values: Uint8Array, start: number): Outcome {
  const kind = code[start] as number;
  const deciding = (kind & ANY) === 0 ? FALSE : TRUE;
  const end = start + HEAD + (code[start + 1] as number);
  let outcome: Outcome = TRUE + FALSE - deciding;
  for (let at = start + HEAD; at < end; at += 1) {
    const part = code[at] as number;
    const one = part < 0 ? readJoint(code, values, ~part) : (values[part] as number);
    outcome &= one;
    if (one !== deciding) continue;
    outcome = deciding;
    break;
  }
  return (kind & SOFT) === 0 ? outcome : outcome & TRUE;
}

/** Atoms and their opposites come first, so that constants and joints stand behind them. */
function layOut(trees: readonly Lowered[]): Layout {
  const signs = new Map<string, Set<boolean>>();
  const visit = (tree: Lowered, negated: boolean): void => {
    if (tree.kind === 'atom') signs.set(tree.atom.key, (signs.get(tree.atom.key) ?? new Set()).add(negated));
    else if (tree.kind === 'not' || tree.kind === 'soft') visit(tree.of, tree.kind === 'not');
    else if (tree.kind === 'all' || tree.kind === 'any') tree.of.forEach((part) => visit(part, false));
  };
  trees.forEach((tree) => visit(tree, false));
  const entries = inReadingOrder(collectAtoms(trees)).flatMap((atom) =>
    [...(signs.get(atom.key) ?? [])].map((negated): AtomEntry & { readonly key: string } => {
      const [yes, no] = negated ? [FALSE, TRUE] : [TRUE, FALSE];
      return { atom, yes, no, open: STUCK, key: keyOf(atom, negated) };
    }),
  );
  return { entries, places: new Map(entries.map(({ key }, at) => [key, at])), code: [] };
}

const keyOf = (atom: Atom, negated: boolean): string => (negated ? `!${atom.key}` : atom.key);

function placeOf(tree: Lowered, negated: boolean, { places }: Layout): number {
  if (tree.kind !== 'atom') throw new Error(`not stands on ${tree.kind}: lowering brings it down to atoms`);
  return places.get(keyOf(tree.atom, negated)) ?? 0;
}

/** Where a tree's outcome comes from. After lowering `not` stands on atoms alone. */
function place(tree: Lowered, soft: boolean, layout: Layout): number {
  const constant = (outcome: Outcome): number => layout.entries.length + CONSTANTS.indexOf(soft ? outcome & TRUE : outcome);
  const joint = (kind: number, parts: readonly number[]): number => ~(layout.code.push(kind | (soft ? SOFT : 0), parts.length, ...parts) - parts.length - HEAD);
  switch (tree.kind) {
    case 'constant':
      return constant(tree.value ? TRUE : FALSE);
    case 'stuck':
    case 'needsArea':
      return constant(STUCK);
    case 'atom':
    case 'not': {
      const atom = tree.kind === 'atom' ? placeOf(tree, false, layout) : placeOf(tree.of, true, layout);
      return soft ? joint(0, [atom]) : atom;
    }
    case 'soft':
      return place(tree.of, true, layout);
    case 'all':
    case 'any': {
      const [only] = tree.of;
      if (tree.of.length === 1 && only) return place(only, soft, layout);
      const parts = tree.of
        .toSorted((one, other) => sizeOf(one) - sizeOf(other))
        .map((part) => place(part, false, layout));
      return joint(tree.kind === 'any' ? ANY : 0, parts);
    }
  }
}

/** Most rules are settled by their first words: small parts are read first. */
function sizeOf(tree: Lowered): number {
  if (tree.kind === 'all' || tree.kind === 'any') return tree.of.reduce((sum, part) => sum + sizeOf(part), 1);
  return tree.kind === 'not' || tree.kind === 'soft' ? sizeOf(tree.of) : 1;
}
