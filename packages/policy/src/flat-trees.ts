import type { Lowered } from './lower.ts';
import { ALL_FALSE, ALL_TRUE, andAll, flipAll, orAll, soften, UNKNOWN_FACT, UNSETTLED } from './outcomes.ts';

/** Trees laid out in a row, each distinct part once and after what it is made of: one pass works them all out, without calls or allocation. */
export interface FlatTrees {
  /** Where the outcomes of each tree stand in `values`. */
  readonly roots: Int32Array;
  /** The outcomes of all parts; the caller writes those of the atoms, which come first, before each run. */
  readonly values: Uint8Array;
  readonly run: () => void;
}

type Joint = 'all' | 'any' | 'not' | 'soft';
const JOINTS: readonly Joint[] = ['all', 'any', 'not', 'soft'];
const [ALL, ANY, NOT] = [0, 1, 2];

interface Layout {
  readonly atoms: ReadonlyMap<string, number>;
  readonly values: number[];
  readonly known: Map<string, number>;
  readonly joints: { readonly joint: Joint; readonly at: number; readonly parts: readonly number[] }[];
}

/** Lays trees out; `atoms` says where each atom's outcomes are written, from 0 on. */
export function flattenTrees(trees: readonly Lowered[], atoms: ReadonlyMap<string, number>): FlatTrees {
  const layout: Layout = { atoms, values: Array.from({ length: atoms.size }, () => 0), known: new Map(), joints: [] };
  const roots = Int32Array.from(trees, (tree) => place(tree, layout));
  const values = Uint8Array.from(layout.values);
  const { joints } = layout;
  const joint = Uint8Array.from(joints, (one) => JOINTS.indexOf(one.joint));
  const at = Int32Array.from(joints, (one) => one.at);
  const parts = Int32Array.from(joints.flatMap((one) => one.parts));
  const ends = new Int32Array(joints.length);
  joints.forEach((one, index) => (ends[index] = (ends[index - 1] ?? 0) + one.parts.length));
  return {
    roots,
    values,
    run: () => {
      let part = 0;
      for (let i = 0; i < joint.length; i += 1) {
        const kind = joint[i] as number;
        const end = ends[i] as number;
        let outcome = values[parts[part] as number] as number;
        part += 1;
        if (kind === ALL) for (; part < end; part += 1) outcome = andAll(outcome, values[parts[part] as number] as number);
        else if (kind === ANY) for (; part < end; part += 1) outcome = orAll(outcome, values[parts[part] as number] as number);
        else outcome = kind === NOT ? flipAll(outcome) : soften(outcome, true);
        values[at[i] as number] = outcome;
      }
    },
  };
}

/** Where a tree's outcomes stand; equal trees stand in one place. */
function place(tree: Lowered, layout: Layout): number {
  switch (tree.kind) {
    case 'atom':
      return layout.atoms.get(tree.atom.key) ?? fixed(0, layout);
    case 'constant':
      return fixed(tree.value ? ALL_TRUE : ALL_FALSE, layout);
    case 'stuck':
      return fixed(UNSETTLED, layout);
    case 'needsArea':
      return fixed(UNKNOWN_FACT, layout);
    case 'not':
    case 'soft':
      return jointOf(tree.kind, [place(tree.of, layout)], layout);
    case 'all':
    case 'any': {
      const parts = tree.of.map((part) => place(part, layout));
      const [only] = parts;
      if (only === undefined) return fixed(tree.kind === 'all' ? ALL_TRUE : ALL_FALSE, layout);
      return parts.length === 1 ? only : jointOf(tree.kind, parts, layout);
    }
  }
}

function fixed(outcomes: number, layout: Layout): number {
  return keep(`=${outcomes}`, outcomes, layout).at;
}

function jointOf(joint: Joint, parts: readonly number[], layout: Layout): number {
  const { at, isNew } = keep(`${joint} ${parts.join()}`, 0, layout);
  if (isNew) layout.joints.push({ joint, at, parts });
  return at;
}

function keep(key: string, outcomes: number, { values, known }: Layout): { readonly at: number; readonly isNew: boolean } {
  const found = known.get(key);
  if (found !== undefined) return { at: found, isNew: false };
  const at = values.push(outcomes) - 1;
  known.set(key, at);
  return { at, isNew: true };
}
