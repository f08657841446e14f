import { inReadingOrder, type AtomEntry } from './atom-reader.ts';
import type { Atom, Lowered } from './lower.ts';
import { ALL_FALSE, ALL_OUTCOMES, ALL_TRUE, soften, UNKNOWN_FACT, UNKNOWN_PRIVATE, UNSETTLED, type Outcomes } from './outcomes.ts';

/** Trees laid out in a row, each distinct part once and after what it is made of: one pass works them all out, without calls or allocation. */
export interface FlatTrees {
  /** What is to be written into the beginning of `values` before each run: the atoms, and the opposites of those that stand under a `not`. */
  readonly entries: readonly AtomEntry[];
  /** Where the outcomes of each tree stand in `values`. */
  readonly roots: Int32Array;
  readonly values: Uint8Array;
  readonly run: () => void;
}

/** What holds of all parts and what of some of them makes a joint: by `all`, a yes of all and a no of some; by `any`, the other way round. */
interface Joint {
  readonly ofAll: Outcomes;
  /** What a rule that is to be confirmed may say; everything, for a rule that is not. */
  readonly keep: Outcomes;
  readonly at: number;
  readonly parts: readonly number[];
}

const CONFIRMED = ALL_OUTCOMES - 1;
const TO_CONFIRM = soften(CONFIRMED, true);

interface Layout {
  readonly places: ReadonlyMap<string, number>;
  readonly values: number[];
  readonly known: Map<string, number>;
  readonly joints: Joint[];
}

/** Lays trees out. */
export function flattenTrees(trees: readonly Lowered[]): FlatTrees {
  const literals = literalsOf(trees);
  const layout: Layout = { places: new Map(literals.map(({ key }, at) => [key, at])), values: literals.map(() => 0), known: new Map(), joints: [] };
  const roots = Int32Array.from(trees, (tree) => place(tree, CONFIRMED, layout));
  const values = Uint8Array.from(layout.values);
  const { joints } = layout;
  const ofAll = Uint8Array.from(joints, (one) => one.ofAll);
  const keep = Uint8Array.from(joints, (one) => one.keep);
  const at = Int32Array.from(joints, (one) => one.at);
  const parts = Int32Array.from(joints.flatMap((one) => one.parts));
  const ends = new Int32Array(joints.length);
  joints.forEach((one, index) => (ends[index] = (ends[index - 1] ?? 0) + one.parts.length));
  return {
    entries: literals,
    roots,
    values,
    run: () => {
      let part = 0;
      for (let i = 0; i < ends.length; i += 1) {
        let [all, some] = [CONFIRMED, 0];
        for (const end = ends[i] as number; part < end; part += 1) {
          const one = values[parts[part] as number] as number;
          all &= one;
          some |= one;
        }
        const mask = ofAll[i] as number;
        values[at[i] as number] = ((all & mask) | (some & ~mask)) & (keep[i] as number);
      }
    },
  };
}

/** The atoms of the trees, and the opposites of those that stand under a `not`, in their reading order. */
function literalsOf(trees: readonly Lowered[]): readonly (AtomEntry & { readonly key: string })[] {
  const found = new Map<string, Atom>();
  const opposite = new Set<string>();
  const plain = new Set<string>();
  const visit = (tree: Lowered, negated: boolean): void => {
    if (tree.kind === 'atom') {
      found.set(tree.atom.key, tree.atom);
      (negated ? opposite : plain).add(tree.atom.key);
    } else if (tree.kind === 'not' || tree.kind === 'soft') visit(tree.of, tree.kind === 'not');
    else if (tree.kind === 'all' || tree.kind === 'any') tree.of.forEach((part) => visit(part, false));
  };
  trees.forEach((tree) => visit(tree, false));
  return inReadingOrder([...found.values()]).flatMap((atom) => {
    const open = atom.fact.private === true ? UNKNOWN_PRIVATE : UNKNOWN_FACT;
    return [
      ...(plain.has(atom.key) ? [{ key: atom.key, atom, yes: ALL_TRUE, no: ALL_FALSE, open }] : []),
      ...(opposite.has(atom.key) ? [{ key: `!${atom.key}`, atom, yes: ALL_FALSE, no: ALL_TRUE, open }] : []),
    ];
  });
}

/** Where a tree's outcomes stand; equal trees stand in one place. */
function place(tree: Lowered, keep: Outcomes, layout: Layout): number {
  switch (tree.kind) {
    case 'constant':
      return fixed((tree.value ? ALL_TRUE : ALL_FALSE) & keep, layout);
    case 'stuck':
      return fixed(UNSETTLED & keep, layout);
    case 'needsArea':
      return fixed(UNKNOWN_FACT & keep, layout);
    case 'atom':
      return literal(tree.atom.key, keep, layout);
    case 'not':
      if (tree.of.kind !== 'atom') throw new Error(`not stands on ${tree.of.kind}: lowering brings it down to atoms`);
      return literal(`!${tree.of.atom.key}`, keep, layout);
    case 'soft':
      return place(tree.of, TO_CONFIRM, layout);
    case 'all':
    case 'any': {
      const parts = tree.of.map((part) => place(part, CONFIRMED, layout));
      return joint(tree.kind === 'all' ? ALL_TRUE : ALL_FALSE, keep, parts, layout);
    }
  }
}

function literal(key: string, keep: Outcomes, layout: Layout): number {
  const at = layout.places.get(key) ?? fixed(0, layout);
  return keep === CONFIRMED ? at : joint(ALL_TRUE, keep, [at], layout);
}

function fixed(outcomes: Outcomes, layout: Layout): number {
  return keepIn(`=${outcomes}`, outcomes, layout).at;
}

function joint(ofAll: Outcomes, keep: Outcomes, parts: readonly number[], layout: Layout): number {
  const { at, isNew } = keepIn(`${ofAll} ${keep} ${parts.join()}`, 0, layout);
  if (isNew) layout.joints.push({ ofAll, keep, at, parts });
  return at;
}

function keepIn(key: string, outcomes: Outcomes, { values, known }: Layout): { readonly at: number; readonly isNew: boolean } {
  const found = known.get(key);
  if (found !== undefined) return { at: found, isNew: false };
  const at = values.push(outcomes) - 1;
  known.set(key, at);
  return { at, isNew: true };
}
