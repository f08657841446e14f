import type { Atom } from './lower.ts';
import { anyOf } from './possible.ts';
import type { Column, RangeColumn, SetColumn } from './population-columns.ts';

/** Where the words of an atom begin in a block: known true, known false; an index of fully known children has no second. */
export interface AtomPlace {
  readonly atom: Atom;
  readonly yes: number;
  readonly no: number | undefined;
}

/** Blocks of words, `stride` words each, and how many children they hold. */
export interface Blocks {
  readonly words: Int32Array;
  readonly stride: number;
  readonly size: number;
}

/** Children of a word. */
export const WORD = 32;
/** Words of an atom that lie side by side: a block is 128 children, which is one register of a vector unit. */
export const LANES = 4;

/** Where the words of 32 children begin, counted in words of an atom from the block's beginning. */
export function baseOf(group: number, stride: number): number {
  return (group >> 2) * stride + (group & 3);
}

/** Writes the words of all given atoms of one fact, for all children. The atoms must be of the column's fact. */
export function packFact(column: Column, places: readonly AtomPlace[], blocks: Blocks): void {
  if (column.kind === 'range') packRanges(column, places, blocks);
  else if (column.bits instanceof Uint8Array && column.bits.length % 4 === 0 && column.bits.byteOffset % 4 === 0) packBytes(column.bits, places, blocks);
  else packSets(column, places, blocks);
}

const EACH_BYTE = 0x01010101;
const LOW_SEVEN = 0x7f7f7f7f;
/** Multiplying by it brings the lowest bit of four bytes together in the highest four bits. */
const GATHER = 0x10204080;

/** Four children at a time: a byte without a bit outside the set is a yes, one without a bit inside is a no. */
function packBytes(bits: Uint8Array, places: readonly AtomPlace[], { words, stride, size }: Blocks): void {
  const fours = new Int32Array(bits.buffer, bits.byteOffset, bits.length >> 2);
  const groups = Math.ceil(size / WORD);
  for (const { atom, yes, no } of places) {
    const inside = Math.imul(atom.kind === 'in' ? atom.set & 255 : 0, EACH_BYTE);
    for (let group = 0, at = 0; group < groups; group += 1, at += 8) {
      const base = baseOf(group, stride);
      let mayBe = 0;
      let mayNot = 0;
      const end = Math.min(8, fours.length - at);
      for (let i = 0; i < end; i += 1) {
        const four = fours[at + i] as number;
        mayBe |= fourBits(four & inside) << (i << 2);
        mayNot |= fourBits(four & ~inside) << (i << 2);
      }
      const here = end === 8 ? -1 : (1 << (end << 2)) - 1;
      words[base + yes] = ~mayNot & here;
      if (no !== undefined) words[base + no] = ~mayBe & here;
    }
  }
}

/** One bit for each of four bytes that is not zero. */
function fourBits(four: number): number {
  const marked = ((((four & LOW_SEVEN) + LOW_SEVEN) | four) >>> 7) & EACH_BYTE;
  return Math.imul(marked, GATHER) >>> 28;
}

const MOST_OPTIONS = 31;

/** One pass finds the children for whom each option is possible; every atom is then a few words. */
function packSets({ bits }: SetColumn, places: readonly AtomPlace[], { words, stride, size }: Blocks): void {
  const possible = new Int32Array(MOST_OPTIONS);
  const whole = anyOf((places[0] as AtomPlace).atom.fact).low;
  for (let start = 0; start < size; start += WORD) {
    const base = baseOf(start / WORD, stride);
    const count = Math.min(WORD, size - start);
    let unknown = 0;
    possible.fill(0);
    for (let i = 0; i < count; i += 1) {
      let left = bits[start + i] as number;
      if (left === whole) {
        unknown |= 1 << i;
        continue;
      }
      while (left !== 0) {
        const option = 31 - Math.clz32(left);
        possible[option] = (possible[option] as number) | (1 << i);
        left &= ~(1 << option);
      }
    }
    const here = count === WORD ? -1 : (1 << count) - 1;
    for (const { atom, yes, no } of places) {
      const set = atom.kind === 'in' ? atom.set : 0;
      let mayBe = (set & whole) === 0 ? 0 : unknown;
      let mayNot = (whole & ~set) === 0 ? 0 : unknown;
      for (let option = 0; option < MOST_OPTIONS; option += 1) {
        if ((set >>> option) & 1) mayBe |= possible[option] as number;
        else mayNot |= possible[option] as number;
      }
      words[base + yes] = ~mayNot & here;
      if (no !== undefined) words[base + no] = ~mayBe & here;
    }
  }
}

/** The places of an atom's bounds among all bounds of its fact: `from` -1 for a bound on one side. */
interface Bounds {
  readonly sorted: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function boundsOf(places: readonly AtomPlace[]): Bounds {
  const pairs = places.map(
    ({ atom }) =>
      (atom.kind === 'atMost' ? [undefined, atom.bound] : atom.kind === 'between' ? [atom.low - 1, atom.high] : [undefined, 0]) as [number | undefined, number],
  );
  const sorted = [...new Set(pairs.flat().filter((bound) => bound !== undefined))].sort((a, b) => a - b);
  return {
    sorted: Int32Array.from(sorted),
    from: Int32Array.from(pairs, ([from]) => (from === undefined ? -1 : sorted.indexOf(from))),
    to: Int32Array.from(pairs, ([, to]) => sorted.indexOf(to)),
  };
}

/** For each bound the children whose low end, and whose high end, is at most that bound. */
type ReadBounds = (column: RangeColumn, start: number, count: number, lows: Int32Array, highs: Int32Array) => void;

const FEW_BOUNDS = 6;

function packRanges(column: RangeColumn, places: readonly AtomPlace[], { words, stride, size }: Blocks): void {
  const { sorted, from, to } = boundsOf(places);
  const read = sorted.length <= FEW_BOUNDS ? compareBounds(sorted) : rankBounds(sorted);
  const lows = new Int32Array(sorted.length + 1);
  const highs = new Int32Array(sorted.length + 1);
  for (let start = 0; start < size; start += WORD) {
    const base = baseOf(start / WORD, stride);
    const count = Math.min(WORD, size - start);
    const here = count === WORD ? -1 : (1 << count) - 1;
    read(column, start, count, lows, highs);
    for (let p = 0; p < places.length; p += 1) {
      const place = places[p] as AtomPlace;
      const below = from[p] as number;
      const upTo = to[p] as number;
      const belowMaybe = below < 0 ? 0 : (lows[below] as number);
      const belowSure = below < 0 ? 0 : (highs[below] as number);
      words[base + place.yes] = (highs[upTo] as number) & ~belowMaybe & here;
      if (place.no !== undefined) words[base + place.no] = (~(lows[upTo] as number) | belowSure) & here;
    }
  }
}

/** A difference below zero has its highest bit set: no branch for any child. */
function compareBounds(sorted: Int32Array): ReadBounds {
  return ({ low, high }, start, count, lows, highs) => {
    for (let k = 0; k < sorted.length; k += 1) {
      const above = (sorted[k] as number) + 1;
      let first = 0;
      let last = 0;
      for (let i = 0; i < count; i += 1) {
        first |= ((((low[start + i] as number) - above) | 0) >>> 31) << i;
        last |= ((((high[start + i] as number) - above) | 0) >>> 31) << i;
      }
      lows[k] = first;
      highs[k] = last;
    }
  };
}

/** Ranks both ends of every child among the bounds; "at most the k-th bound" is then the union of the first k+1 ranks. */
function rankBounds(sorted: Int32Array): ReadBounds {
  const rankOf = ranker(sorted);
  return ({ low, high }, start, count, lows, highs) => {
    lows.fill(0);
    highs.fill(0);
    for (let i = 0; i < count; i += 1) {
      const first = low[start + i] as number;
      const last = high[start + i] as number;
      const rank = rankOf(first);
      const end = first === last ? rank : rankOf(last);
      lows[rank] = (lows[rank] as number) | (1 << i);
      highs[end] = (highs[end] as number) | (1 << i);
    }
    for (let k = 1; k < sorted.length; k += 1) {
      lows[k] = (lows[k] as number) | (lows[k - 1] as number);
      highs[k] = (highs[k] as number) | (highs[k - 1] as number);
    }
  };
}

const WIDEST_TABLE = 1 << 16;

/** How many bounds lie below a value: by a table where the bounds lie close together, else by halving. */
function ranker(sorted: Int32Array): (value: number) => number {
  const first = sorted[0] ?? 0;
  const last = sorted[sorted.length - 1] ?? 0;
  const halve = (value: number): number => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as number) < value) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  if (last - first >= WIDEST_TABLE) return halve;
  const table = Uint16Array.from({ length: last - first + 1 }, (_, i) => halve(first + i));
  return (value) => (value <= first ? 0 : value > last ? sorted.length : (table[value - first] as number));
}
