import { collectAtoms } from './compile.ts';
import type { Atom, Lowered } from './lower.ts';
import { packFact, type AtomPlace } from './pack-bits.ts';
import type { Column, PopulationColumns } from './population-columns.ts';

/**
 * The atoms of a population as bits: for each 32 children all words lie side by side, first "known true" of every slot, then "known false".
 * The index is of one area, because the bounds of atoms are. Bits past the last child are 0.
 */
export interface BitIndex {
  readonly size: number;
  readonly slots: number;
  /** Which atom each key's words hold; slots of atoms no longer used stay until another takes them. */
  readonly slotOf: ReadonlyMap<string, number>;
  readonly words: Int32Array;
}

/** What {@link updateRules} has to do when the day or a value changes. */
export interface AtomChanges {
  readonly added: readonly Atom[];
  readonly removed: readonly string[];
}

const BLOCK = 32;

/** Words of a block. */
export function strideOf(index: Pick<BitIndex, 'slots'>): number {
  return index.slots * 2;
}

/** Reads every atom of the trees from the columns. Throws where a tree looks at a fact that has no column. */
export function buildBitIndex(trees: readonly Lowered[], columns: PopulationColumns): BitIndex {
  const atoms = collectAtoms(trees);
  const blocks = Math.ceil(columns.size / BLOCK);
  const index: BitIndex = {
    size: columns.size,
    slots: atoms.length,
    slotOf: new Map(atoms.map((atom, slot) => [atom.key, slot])),
    words: new Int32Array(blocks * atoms.length * 2),
  };
  packAtoms(index, atoms, columns);
  return index;
}

function packAtoms(index: BitIndex, atoms: readonly Atom[], columns: PopulationColumns): void {
  const byFact = new Map<string, AtomPlace[]>();
  for (const atom of atoms) {
    const slot = index.slotOf.get(atom.key) ?? 0;
    const places = byFact.get(atom.fact.id) ?? [];
    places.push({ atom, yes: slot, no: index.slots + slot });
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
  const base = Math.floor(child / BLOCK) * strideOf(index);
  const bit = 1 << (child % BLOCK);
  const put = (at: number, on: boolean): void => {
    const word = index.words[at] ?? 0;
    index.words[at] = on ? word | bit : word & ~bit;
  };
  for (const atom of atoms) {
    const slot = index.slotOf.get(atom.key);
    if (slot === undefined) throw new Error(`the index has no atom ${atom.key}`);
    const [yes, no] = readAtom(atom, columnOf(columns, atom.fact.id), child);
    put(base + slot, yes);
    put(base + index.slots + slot, no);
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
export function updateRules(index: BitIndex, trees: readonly Lowered[], columns: PopulationColumns): BitIndex {
  const { added, removed } = changedAtoms(index, trees);
  if (added.length === 0) return index;
  const used = new Set(index.slotOf.values());
  const free = Array.from({ length: index.slots }, (_, slot) => slot).filter((slot) => !used.has(slot));
  const slots = [...free, ...removed.map((key) => index.slotOf.get(key) ?? 0)];
  if (slots.length < added.length) return buildBitIndex(trees, columns);
  const slotOf = new Map([...index.slotOf].filter(([key]) => !removed.includes(key)));
  added.forEach((atom, i) => slotOf.set(atom.key, slots[i] ?? 0));
  const updated: BitIndex = { ...index, slotOf };
  packAtoms(updated, added, columns);
  return updated;
}
