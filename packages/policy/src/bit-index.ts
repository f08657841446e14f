import { collectAtoms, type Atom, type Lowered } from './lower.ts';
import { baseOf, LANES, packFact, WORD, type AtomPlace } from './pack-bits.ts';
import type { Column, PopulationColumns } from './population-columns.ts';

/**
 * The atoms of a population as bits: for each 128 children all words lie side by side, for every slot four of "known true" and then
 * four of "known false". The index is of one area, because the bounds of atoms are. Bits past the last child are 0.
 */
export interface BitIndex {
  readonly size: number;
  readonly slots: number;
  /** 1 where every fact of every child is known exactly, so that what is not known true is false. */
  readonly planes: 1 | 2;
  /** Which atom each key's words hold; slots of atoms no longer used stay until another takes them. */
  readonly slotOf: ReadonlyMap<string, number>;
  readonly words: Int32Array;
}

/** What {@link updateRules} has to do when the day or a value changes. */
export interface AtomChanges {
  readonly added: readonly Atom[];
  readonly removed: readonly string[];
}

/** How an index is kept: `allKnown` where no fact of any child is open, `allocate` where the words must lie in a memory of the caller. */
export interface IndexOptions {
  readonly allKnown?: boolean;
  readonly allocate?: (words: number) => Int32Array;
}

/** Words of a block. */
export function strideOf(index: Pick<BitIndex, 'slots' | 'planes'>): number {
  return index.slots * index.planes * LANES;
}

/** Blocks of an index. */
export function blocksOf(size: number): number {
  return Math.ceil(size / (WORD * LANES));
}

/** Where the words of a slot begin in a block. */
export function wordsOfSlot(index: Pick<BitIndex, 'slots' | 'planes'>, slot: number): { readonly yes: number; readonly no: number | undefined } {
  const yes = slot * index.planes * LANES;
  return { yes, no: index.planes === 2 ? yes + LANES : undefined };
}

/** Reads every atom of the trees from the columns. Throws where a tree looks at a fact that has no column. */
export function buildBitIndex(trees: readonly Lowered[], columns: PopulationColumns, options: IndexOptions = {}): BitIndex {
  const { allKnown = false, allocate = (words: number) => new Int32Array(words) } = options;
  const atoms = collectAtoms(trees);
  const planes = allKnown ? 1 : 2;
  const index: BitIndex = {
    size: columns.size,
    slots: atoms.length,
    planes,
    slotOf: new Map(atoms.map((atom, slot) => [atom.key, slot])),
    words: allocate(blocksOf(columns.size) * atoms.length * planes * LANES),
  };
  packAtoms(index, atoms, columns);
  return index;
}

function packAtoms(index: BitIndex, atoms: readonly Atom[], columns: PopulationColumns): void {
  const byFact = new Map<string, AtomPlace[]>();
  for (const atom of atoms) {
    const slot = index.slotOf.get(atom.key) ?? 0;
    const places = byFact.get(atom.fact.id) ?? [];
    places.push({ atom, ...wordsOfSlot(index, slot) });
    byFact.set(atom.fact.id, places);
  }
  for (const [fact, places] of byFact) packFact(columnOf(columns, fact), places, { words: index.words, stride: strideOf(index), size: index.size });
}

function columnOf(columns: PopulationColumns, fact: string): Column {
  const column = columns.of.get(fact);
  if (!column) throw new Error(`no column for the fact ${fact}`);
  return column;
}

/** Rewrites the bits of one child from its columns. */
export function updateChild(index: BitIndex, atoms: readonly Atom[], columns: PopulationColumns, child: number): void {
  const base = baseOf(Math.floor(child / WORD), strideOf(index));
  const bit = 1 << (child % WORD);
  const put = (at: number, on: boolean): void => {
    const word = index.words[at] ?? 0;
    index.words[at] = on ? word | bit : word & ~bit;
  };
  for (const atom of atoms) {
    const slot = index.slotOf.get(atom.key);
    if (slot === undefined) throw new Error(`the index has no atom ${atom.key}`);
    const [yes, no] = readAtom(atom, columnOf(columns, atom.fact.id), child);
    const at = wordsOfSlot(index, slot);
    put(base + at.yes, yes);
    if (at.no !== undefined) put(base + at.no, no);
  }
}

function readAtom(atom: Atom, column: Column, child: number): readonly [yes: boolean, no: boolean] {
  const low = (column.kind === 'set' ? column.bits[child] : column.low[child]) ?? 0;
  const high = (column.kind === 'set' ? low : column.high[child]) ?? 0;
  switch (atom.kind) {
    case 'in':
      return [(low & ~atom.set) === 0, (low & atom.set) === 0];
    case 'atMost':
      return [high <= atom.bound, low > atom.bound];
    case 'between':
      return [low >= atom.low && high <= atom.high, high < atom.low || low > atom.high];
  }
}

/** Which atoms the trees of another day or other values need beyond the index, and which they need no more. */
export function changedAtoms(index: BitIndex, trees: readonly Lowered[]): AtomChanges {
  const atoms = collectAtoms(trees);
  const kept = new Set(atoms.map((atom) => atom.key));
  return { added: atoms.filter((atom) => !index.slotOf.has(atom.key)), removed: [...index.slotOf.keys()].filter((key) => !kept.has(key)) };
}

/**
 * Brings an index to the trees of another day: only atoms with a new bound are read again, in the slots of those that fell away. The words are
 * rewritten in place unless there are too few slots, then a whole new index is built. The old index must not be used afterwards.
 */
export function updateRules(index: BitIndex, trees: readonly Lowered[], columns: PopulationColumns, options: IndexOptions = {}): BitIndex {
  const { added, removed } = changedAtoms(index, trees);
  if (added.length === 0) return index;
  const used = new Set(index.slotOf.values());
  const free = Array.from({ length: index.slots }, (_, slot) => slot).filter((slot) => !used.has(slot));
  const slots = [...free, ...removed.map((key) => index.slotOf.get(key) ?? 0)];
  if (slots.length < added.length) return buildBitIndex(trees, columns, { ...options, allKnown: index.planes === 1 });
  const slotOf = new Map([...index.slotOf].filter(([key]) => !removed.includes(key)));
  added.forEach((atom, i) => slotOf.set(atom.key, slots[i] ?? 0));
  const updated: BitIndex = { ...index, slotOf };
  packAtoms(updated, added, columns);
  return updated;
}
