import type { Atom, Lowered } from './lower.ts';
import { anyOf } from './possible.ts';
import { keyOf, prune } from './prune.ts';
import type { Slots } from './slots.ts';
import { FALSE, STUCK, TRUE, type Outcome } from './truth.ts';

type Join = Extract<Lowered, { kind: 'all' | 'any' }>;

/**
 * Joints laid out one after the other, as numbers. A joint begins with the outcome of a part that decides it; what it comes to then, and what where none does
 * and nothing is open; whether something is open however the child is; and where its parts of each kind end. Then come the parts: each test is a slot and a
 * number, each inner joint the place where it begins.
 */
interface Layout {
  readonly slotOf: ReadonlyMap<string, number>;
  readonly code: number[];
  readonly places: Map<string, number>;
}

const [DECIDING, DECIDED, OTHERWISE, OPEN, SETS, ABOVES, BELOWS, JOINTS, HEAD] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const TEST = 2;
/** Shifts a number to its sign: possible values stay within 31 bits, so that no difference runs over. */
const SIGN = 31;

/**
 * Trees made ready for their verdicts alone: each is read only so far as it takes to know it, and tests a child's slots where it meets them. Writes one outcome
 * a tree. Use `flattenTrees` where the other readings are wanted, too.
 */
export function quickTrees(trees: readonly Lowered[], slotOf: ReadonlyMap<string, number>): (slots: Slots, into: Uint8Array) => void {
  const layout: Layout = { slotOf, code: [], places: new Map() };
  const roots = Int32Array.from(trees, (tree) => placeJoint(prune(withoutRanges(tree)), false, layout));
  const code = Int32Array.from(layout.code);
  // Benefits of one rule are read once.
  const firsts = roots.map((root) => roots.indexOf(root));
  return (slots, into) => {
    for (let i = 0; i < roots.length; i += 1) {
      const first = firsts[i] as number;
      into[i] = first < i ? (into[first] as number) : readJoint(code, slots, roots[i] as number);
    }
  };
}

/** A part that comes to what decides the joint is enough; one that is open leaves it open unless another decides. */
function readJoint(code: Int32Array, slots: Slots, start: number): Outcome {
  const { low, high } = slots;
  const decided = code[start + DECIDED] as number;
  let open = code[start + OPEN] as number;
  let at = start + HEAD;
  for (const end = code[start + SETS] as number; at < end; at += TEST) {
    const possible = low[code[at] as number] as number;
    const set = code[at + 1] as number;
    if ((possible & set) === 0) return decided;
    open |= possible & ~set;
  }
  for (const end = code[start + ABOVES] as number; at < end; at += TEST) {
    const slot = code[at] as number;
    const bound = code[at + 1] as number;
    if ((low[slot] as number) > bound) return decided;
    open |= (bound - (high[slot] as number)) >> SIGN;
  }
  for (const end = code[start + BELOWS] as number; at < end; at += TEST) {
    const slot = code[at] as number;
    const bound = code[at + 1] as number;
    if ((high[slot] as number) <= bound) return decided;
    open |= ~(bound - (low[slot] as number)) >> SIGN;
  }
  for (const end = code[start + JOINTS] as number; at < end; at += 1) {
    const outcome = readJoint(code, slots, code[at] as number);
    if (outcome === STUCK) open = 1;
    else if (outcome === code[start + DECIDING]) return decided;
  }
  return open === 0 ? (code[start + OTHERWISE] as number) : STUCK;
}

/** A range of codes is tested at its two ends. */
function withoutRanges(tree: Lowered): Lowered {
  switch (tree.kind) {
    case 'atom':
      return tree.atom.kind === 'between' ? { kind: 'all', of: endsOf(tree.atom, false) } : tree;
    case 'not':
      return tree.of.kind === 'atom' && tree.of.atom.kind === 'between' ? { kind: 'any', of: endsOf(tree.of.atom, true) } : tree;
    case 'soft':
      return { kind: 'soft', of: withoutRanges(tree.of) };
    case 'all':
    case 'any':
      return { kind: tree.kind, of: tree.of.map(withoutRanges) };
    case 'constant':
    case 'stuck':
    case 'needsArea':
      return tree;
  }
}

function endsOf({ fact, low, high }: Extract<Atom, { kind: 'between' }>, negated: boolean): readonly Lowered[] {
  const end = (bound: number, within: boolean): Lowered => {
    const atom: Lowered = { kind: 'atom', atom: { kind: 'atMost', key: `${fact.id}<=${bound}`, fact, bound } };
    return within === negated ? { kind: 'not', of: atom } : atom;
  };
  return [end(low - 1, false), end(high, true)];
}

/** What stands in a joint: tests, flat, and inner joints. */
interface Parts {
  readonly sets: number[];
  readonly aboves: number[];
  readonly belows: number[];
  readonly joints: number[];
}

/** Where a tree's joint begins; what is no joint becomes one of a single part, or of none. Equal trees stand in one place. */
function placeJoint(tree: Lowered, soft: boolean, layout: Layout): number {
  if (tree.kind === 'soft') return placeJoint(tree.of, true, layout);
  const key = `${String(soft)} ${keyOf(tree)}`;
  const known = layout.places.get(key);
  if (known !== undefined) return known;
  const { kind, of } = asJoin(tree);
  const parts: Parts = { sets: [], aboves: [], belows: [], joints: [] };
  const stuck = of.some((part) => part.kind === 'stuck');
  for (const part of of) addPart(part, kind, parts, layout);
  const { code } = layout;
  const start = code.length;
  const [deciding, other] = kind === 'all' ? [FALSE, TRUE] : [TRUE, FALSE];
  code.push(deciding, soft ? deciding & TRUE : deciding, soft ? other & TRUE : other, stuck ? 1 : 0);
  let end = start + HEAD;
  for (const { length } of [parts.sets, parts.aboves, parts.belows, parts.joints]) code.push((end += length));
  code.push(...parts.sets, ...parts.aboves, ...parts.belows, ...parts.joints);
  layout.places.set(key, start);
  return start;
}

/** After pruning a constant stands alone. */
function asJoin(tree: Lowered): Pick<Join, 'kind' | 'of'> {
  if (tree.kind === 'all' || tree.kind === 'any') return { kind: tree.kind, of: tree.of.toSorted((one, other) => sizeOf(one) - sizeOf(other)) };
  return tree.kind === 'constant' ? { kind: tree.value ? 'all' : 'any', of: [] } : { kind: 'all', of: [tree] };
}

/** Adds a part as a test for what decides the joint: of all, that it does not hold; of any, that it does. */
function addPart(part: Lowered, kind: Join['kind'], { sets, aboves, belows, joints }: Parts, layout: Layout): void {
  if (part.kind === 'stuck') return;
  const negated = part.kind === 'not';
  const leaf = negated ? part.of : part;
  if (leaf.kind !== 'atom') {
    joints.push(placeJoint(part, false, layout));
    return;
  }
  const { atom } = leaf;
  const slot = layout.slotOf.get(atom.fact.id) ?? 0;
  const asItIs = negated !== (kind === 'all');
  if (atom.kind === 'in') sets.push(slot, asItIs ? atom.set : anyOf(atom.fact).low & ~atom.set);
  else if (atom.kind === 'atMost') (asItIs ? aboves : belows).push(slot, atom.bound);
  else throw new Error('ranges were taken apart');
}

/** Most rules are settled by their first words: small parts are read first. */
function sizeOf(tree: Lowered): number {
  if (tree.kind === 'all' || tree.kind === 'any') return tree.of.reduce((sum, part) => sum + sizeOf(part), 1);
  return tree.kind === 'not' || tree.kind === 'soft' ? sizeOf(tree.of) : 1;
}
