import type { Atom } from './lower.ts';
import type { Slots } from './slots.ts';
import { FALSE, STUCK, TRUE, type Outcome } from './truth.ts';

/** An atom with what is to be written for it: where it holds, where it does not, and where what is known decides neither. */
export interface AtomEntry {
  readonly atom: Atom;
  readonly yes: number;
  readonly no: number;
  readonly open: number;
}

/** The truth of one predicate for what a child's fact may still be. */
export function readAtom(atom: Atom, low: number, high: number): Outcome {
  switch (atom.kind) {
    case 'in':
      return (low & ~atom.set) === 0 ? TRUE : (low & atom.set) === 0 ? FALSE : STUCK;
    case 'atMost':
      return high <= atom.bound ? TRUE : low > atom.bound ? FALSE : STUCK;
    case 'between':
      return low >= atom.low && high <= atom.high ? TRUE : high < atom.low || low > atom.high ? FALSE : STUCK;
  }
}

const KINDS: readonly Atom['kind'][] = ['in', 'atMost', 'between'];

/** Brings atoms into the order in which they are read: all of a kind side by side. */
export function inReadingOrder(atoms: readonly Atom[]): readonly Atom[] {
  return KINDS.flatMap((kind) => atoms.filter((atom) => atom.kind === kind));
}

/** The entries of one kind as flat columns: the place of the first, where each reads, its two numbers, and the three things to be written, a byte each. */
interface AtomColumns {
  readonly first: number;
  readonly slot: Uint16Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly write: Int32Array;
}

const NO = 8;
const OPEN = 16;
const BYTE = 255;

function columnsOf(entries: readonly AtomEntry[], slotOf: ReadonlyMap<string, number>, kind: Atom['kind']): AtomColumns {
  const mine = entries.filter(({ atom }) => atom.kind === kind);
  const first = entries.findIndex(({ atom }) => atom.kind === kind);
  if (mine.some((entry, index) => entries[first + index] !== entry)) throw new Error('atoms are read in their reading order');
  return {
    first,
    slot: Uint16Array.from(mine, ({ atom }) => slotOf.get(atom.fact.id) ?? 0),
    a: Int32Array.from(mine, ({ atom }) => (atom.kind === 'in' ? atom.set : atom.kind === 'atMost' ? atom.bound : atom.low)),
    b: Int32Array.from(mine, ({ atom }) => (atom.kind === 'between' ? atom.high : 0)),
    write: Int32Array.from(mine, ({ yes, no, open }) => yes | (no << NO) | (open << OPEN)),
  };
}

/** A mask of ones where a number is not negative, or is zero. Possible values stay within 31 bits, so that no difference runs over. */
const notNegative = (value: number): number => ~(value >> 31);
const isZero = (value: number): number => ~((value | -value) >> 31);

/** One of three bytes, by the masks of the first two. */
const pick = (write: number, holds: number, fails: number): number =>
  (write & holds & BYTE) | ((write >> NO) & fails & BYTE) | ((write >> OPEN) & ~(holds | fails));

/**
 * Reads all atoms of a child into the beginning of `into`, in the order of the entries, which is their reading order. Masks instead of branches: no processor can guess what a child is like,
 * and a wrong guess costs more than three atoms.
 */
export function atomReader(entries: readonly AtomEntry[], slotOf: ReadonlyMap<string, number>, into: Uint8Array): (slots: Slots) => void {
  const sets = columnsOf(entries, slotOf, 'in');
  const bounds = columnsOf(entries, slotOf, 'atMost');
  const ranges = columnsOf(entries, slotOf, 'between');
  return ({ low, high }) => {
    for (let i = 0; i < sets.slot.length; i += 1) {
      const possible = low[sets.slot[i] as number] as number;
      const set = sets.a[i] as number;
      into[sets.first + i] = pick(sets.write[i] as number, isZero(possible & ~set), isZero(possible & set));
    }
    for (let i = 0; i < bounds.slot.length; i += 1) {
      const slot = bounds.slot[i] as number;
      const bound = bounds.a[i] as number;
      into[bounds.first + i] = pick(bounds.write[i] as number, notNegative(bound - (high[slot] as number)), (bound - (low[slot] as number)) >> 31);
    }
    for (let i = 0; i < ranges.slot.length; i += 1) {
      const slot = ranges.slot[i] as number;
      const from = low[slot] as number;
      const to = high[slot] as number;
      const first = ranges.a[i] as number;
      const last = ranges.b[i] as number;
      into[ranges.first + i] = pick(ranges.write[i] as number, notNegative(from - first) & notNegative(last - to), ((to - first) | (last - from)) >> 31);
    }
  };
}
