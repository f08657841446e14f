import type { Fact, FactValue, Situation } from './facts.ts';
import type { Atom, Lowered } from './lower.ts';
import { fromDayNumber, toDayNumber, type PlainDate } from './plain-date.ts';
import { anyOf, type Possible } from './possible.ts';

/** A number from 0 up to 1, without 1. */
export type Random = () => number;

/** The same numbers for the same seed on every machine. */
export function seededRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the samples are drawn for: rules of a place and a day, and the day, around which dates lie. */
export interface SampleSpace {
  readonly facts: readonly Fact[];
  readonly trees: readonly Lowered[];
  readonly asOf: PlainDate;
}

/** How a sample is drawn: the share of facts left unknown, and the share of the known ones of which only bounds are known. */
export interface SampleShares {
  readonly unknown: number;
  readonly partial: number;
}

type Rooms = Map<string, Possible>;

/**
 * Draws a situation aimed at a yes or a no of one of the trees, with values at and beside the bounds of its atoms: plain chance seldom meets a
 * rule of many parts. The aim may fail, and facts left out may undo it.
 */
export function sampleSituation(space: SampleSpace, shares: SampleShares, random: Random): Situation {
  const rooms: Rooms = new Map();
  const tree = pick(space.trees, random);
  if (tree) aim(tree, random() < 0.6, rooms, random);
  return drawWithin(rooms, space, shares, random);
}

/**
 * Draws a situation in which one word of one of the trees turns the answer: what stands beside it on the way to the root is aimed to leave the
 * answer to it, and its fact lies on one side of its limit or just on the other.
 */
export function sampleTurningPoint(space: SampleSpace, shares: SampleShares, random: Random): Situation {
  const rooms: Rooms = new Map();
  const tree = pick(space.trees, random);
  const atom = tree && turn(tree, rooms, random);
  if (atom) {
    const room = rooms.get(atom.fact.id) ?? anyOf(atom.fact);
    const side = narrow(room, edgeOf(atom, random() < 0.5, random), true, random);
    if (side) rooms.set(atom.fact.id, side);
  }
  return drawWithin(rooms, space, shares, random);
}

/** Leaves the answer of a tree to one of its atoms, each as likely as another. */
function turn(tree: Lowered, rooms: Rooms, random: Random): Atom | undefined {
  switch (tree.kind) {
    case 'constant':
    case 'stuck':
    case 'needsArea':
      return undefined;
    case 'atom':
      return tree.atom;
    case 'not':
    case 'soft':
      return turn(tree.of, rooms, random);
    case 'all':
    case 'any': {
      const chosen = pick(
        tree.of.flatMap((part) => Array.from({ length: countAtoms(part) }, () => part)),
        random,
      );
      for (const part of tree.of) if (part !== chosen) aim(part, tree.kind === 'all', rooms, random);
      return chosen && turn(chosen, rooms, random);
    }
  }
}

function countAtoms(tree: Lowered): number {
  if (tree.kind === 'atom') return 1;
  if (tree.kind === 'not' || tree.kind === 'soft') return countAtoms(tree.of);
  return tree.kind === 'all' || tree.kind === 'any' ? tree.of.reduce((sum, part) => sum + countAtoms(part), 0) : 0;
}

/** The values on one side of an atom's limit, as near to it as can be. */
function edgeOf(atom: Atom, inside: boolean, random: Random): Atom {
  const { key, fact } = atom;
  const at = (value: number): Atom => ({ kind: 'between', key, fact, low: value, high: value });
  switch (atom.kind) {
    case 'in':
      return { ...atom, set: inside ? atom.set : ~atom.set };
    case 'atMost':
      return at(inside ? atom.bound : atom.bound + 1);
    case 'between':
      return random() < 0.5 ? at(inside ? atom.low : atom.low - 1) : at(inside ? atom.high : atom.high + 1);
  }
}

function drawWithin(rooms: Rooms, space: SampleSpace, shares: SampleShares, random: Random): Situation {
  const situation: Record<string, FactValue> = {};
  for (const fact of space.facts) {
    if (random() < shares.unknown) continue;
    situation[fact.id] = valueIn(fact, rooms.get(fact.id) ?? anyOf(fact), random() < shares.partial, space, random);
  }
  return situation;
}

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function aim(tree: Lowered, want: boolean, rooms: Rooms, random: Random): void {
  switch (tree.kind) {
    case 'constant':
    case 'stuck':
    case 'needsArea':
      return;
    case 'atom': {
      const { fact } = tree.atom;
      const narrowed = narrow(rooms.get(fact.id) ?? anyOf(fact), tree.atom, want, random);
      if (narrowed) rooms.set(fact.id, narrowed);
      return;
    }
    case 'not':
      return aim(tree.of, !want, rooms, random);
    case 'soft':
      return aim(tree.of, want, rooms, random);
    case 'all':
    case 'any': {
      const one = pick(tree.of, random);
      if ((tree.kind === 'all') === want) for (const part of tree.of) aim(part, want, rooms, random);
      else if (one) aim(one, want, rooms, random);
    }
  }
}

/** The values left that make an atom come out as wanted; `undefined` where none is left. */
function narrow(room: Possible, atom: Atom, want: boolean, random: Random): Possible | undefined {
  switch (atom.kind) {
    case 'in': {
      const left = room.low & (want ? atom.set : ~atom.set);
      return left === 0 ? undefined : { low: left, high: left };
    }
    case 'atMost':
      return range(want ? room.low : Math.max(room.low, atom.bound + 1), want ? Math.min(room.high, atom.bound) : room.high);
    case 'between': {
      if (want) return range(Math.max(room.low, atom.low), Math.min(room.high, atom.high));
      const below = range(room.low, Math.min(room.high, atom.low - 1));
      const above = range(Math.max(room.low, atom.high + 1), room.high);
      return random() < 0.5 ? (below ?? above) : (above ?? below);
    }
  }
}

function range(low: number, high: number): Possible | undefined {
  return low <= high ? { low, high } : undefined;
}

function valueIn(fact: Fact, room: Possible, partial: boolean, space: SampleSpace, random: Random): FactValue {
  switch (fact.type) {
    case 'boolean':
      return room.low === 3 ? random() < 0.5 : room.low === 2;
    case 'choice': {
      const left = fact.options.filter((_, index) => (room.low & (1 << index)) !== 0).map((option) => option.value);
      const one = pick(left, random) ?? '';
      if (!partial) return one;
      return [one, pick(fact.options, random)?.value ?? one].filter((value, index, all) => all.indexOf(value) === index);
    }
    case 'date': {
      const today = toDayNumber(space.asOf);
      const day = numberIn(Math.max(room.low, today - 7300), Math.min(room.high, today + 800), random);
      if (!partial) return fromDayNumber(day);
      return random() < 0.5 ? fromDayNumber(day).slice(0, 7) : { from: fromDayNumber(day - spread(40, random)), to: fromDayNumber(day + spread(40, random)) };
    }
    case 'number': {
      const value = numberIn(room.low, room.high, random);
      if (!partial) return value;
      return { from: Math.max(0, value - spread(fact.max / 50, random)), to: Math.min(fact.max, value + spread(fact.max / 50, random)) };
    }
    case 'area': {
      const code = String(numberIn(room.low, room.high, random)).padStart(9, '0');
      return partial ? code.slice(0, pick([2, 4, 6], random)) : code;
    }
  }
}

/** Often an end of the range or just beside it, for there rules change. */
function numberIn(low: number, high: number, random: Random): number {
  if (low >= high) return low;
  const where = random();
  const step = Math.min(high - low, Math.floor(random() * 3));
  if (where < 0.3) return low + step;
  return where < 0.6 ? high - step : low + Math.floor(random() * (high - low + 1));
}

function spread(most: number, random: Random): number {
  return random() < 0.4 ? Math.floor(random() * 3) : Math.floor(random() * (most + 1));
}
