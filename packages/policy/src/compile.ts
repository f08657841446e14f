import type { Benefit } from './benefit.ts';
import type { Fact, Situation } from './facts.ts';
import { flattenTrees } from './flat-trees.ts';
import { lower, type Atom, type Lowered, type Place } from './lower.ts';
import { ALL_FALSE, ALL_TRUE, byFactsOf, bySettlingOf, knownOf, UNKNOWN_FACT, UNKNOWN_PRIVATE } from './outcomes.ts';
import { anyOf, readPossible } from './possible.ts';
import { STUCK, toTruth, type Outcome } from './truth.ts';
import { rankOf, shownAs, toVerdict, type Verdict } from './verdict.ts';

/** The facts of one child in the order of a program, as possible sets (`possible.ts`). */
export interface Slots {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The rules of a place and a day made ready to run: no parsing, no allocation, no generated code (a strict CSP allows it). */
export interface Program {
  readonly benefits: readonly Benefit[];
  readonly facts: readonly Fact[];
  readonly atoms: readonly Atom[];
  readonly lowered: readonly Lowered[];
  /** Fills slots from a situation; reuse the slots for the next child. */
  fill(situation: Situation, slots?: Slots): Slots;
  /** The verdict of every benefit: `TRUE`, `FALSE` or `STUCK` (`truth.ts`) for unknown. The array is reused. */
  verdicts(slots: Slots): Uint8Array;
  /** Which of the five answers every benefit shows, as an index of `SHOWN`. The array is reused. */
  shown(slots: Slots): Uint8Array;
}

/** The verdict that a program's number stands for. */
export function verdictOf(outcome: Outcome): Verdict {
  return toVerdict(toTruth(outcome));
}

/** Compiles benefits for a place and a day. */
export function compile(benefits: readonly Benefit[], place: Place): Program {
  const lowered = benefits.map((benefit) => lower(benefit.entitled, place));
  const atoms = collectAtoms(lowered);
  const facts = [...new Map(atoms.map((atom) => [atom.fact.id, atom.fact])).values()];
  const slotOf = new Map(facts.map((fact, index) => [fact.id, index]));
  const { roots, values, run } = flattenTrees(lowered, new Map(atoms.map((atom, index) => [atom.key, index])));
  const readAtoms = atomReader(atoms, slotOf, values);
  const verdicts = new Uint8Array(benefits.length);
  const shown = new Uint8Array(benefits.length);
  return {
    benefits,
    facts,
    atoms,
    lowered,
    fill: slotFiller(facts, slotOf),
    verdicts: (slots) => {
      readAtoms(slots);
      run();
      for (let i = 0; i < verdicts.length; i += 1) verdicts[i] = knownOf(values[roots[i] as number] as number);
      return verdicts;
    },
    shown: (slots) => {
      readAtoms(slots);
      run();
      for (let i = 0; i < shown.length; i += 1) shown[i] = SHOWN_OF[values[roots[i] as number] as number] as number;
      return shown;
    },
  };
}

const ALL_OUTCOMES = 64;

/** Which answer is shown for each triple of outcomes. */
const SHOWN_OF = Uint8Array.from({ length: ALL_OUTCOMES }, (_, all) => rankOf(shownAs(verdictOf(knownOf(all)), byFactsOf(all) !== STUCK, bySettlingOf(all) !== STUCK)));

/** Writes what was said over slots of which nothing is known. */
function slotFiller(facts: readonly Fact[], slotOf: ReadonlyMap<string, number>): Program['fill'] {
  const blank = facts.map(anyOf);
  const low = Int32Array.from(blank, (possible) => possible.low);
  const high = Int32Array.from(blank, (possible) => possible.high);
  return (situation, slots = { low: new Int32Array(facts.length), high: new Int32Array(facts.length) }) => {
    slots.low.set(low);
    slots.high.set(high);
    for (const id in situation) {
      const index = slotOf.get(id);
      const fact = index === undefined ? undefined : facts[index];
      if (index === undefined || !fact) continue;
      const possible = readPossible(fact, situation[id]);
      slots.low[index] = possible.low;
      slots.high[index] = possible.high;
    }
    return slots;
  };
}

/** The distinct atoms of several trees, in order of first use. */
export function collectAtoms(trees: readonly Lowered[]): readonly Atom[] {
  const atoms = new Map<string, Atom>();
  const visit = (tree: Lowered): void => {
    if (tree.kind === 'atom') atoms.set(tree.atom.key, atoms.get(tree.atom.key) ?? tree.atom);
    else if (tree.kind === 'all' || tree.kind === 'any') tree.of.forEach(visit);
    else if (tree.kind === 'not' || tree.kind === 'soft') visit(tree.of);
  };
  trees.forEach(visit);
  return [...atoms.values()];
}

const KIND: Record<Atom['kind'], number> = { in: 0, atMost: 1, between: 2 };

/** All atoms of a child in one pass over flat arrays: set tests for options, range tests for the rest. */
function atomReader(atoms: readonly Atom[], slotOf: ReadonlyMap<string, number>, into: Uint8Array): (slots: Slots) => void {
  const count = atoms.length;
  const kind = Uint8Array.from(atoms, (atom) => KIND[atom.kind]);
  const slot = Uint16Array.from(atoms, (atom) => slotOf.get(atom.fact.id) ?? 0);
  const a = Int32Array.from(atoms, (atom) => (atom.kind === 'in' ? atom.set : atom.kind === 'atMost' ? atom.bound : atom.low));
  const b = Int32Array.from(atoms, (atom) => (atom.kind === 'between' ? atom.high : 0));
  const open = Uint8Array.from(atoms, (atom) => (atom.fact.private === true ? UNKNOWN_PRIVATE : UNKNOWN_FACT));
  return ({ low, high }) => {
    for (let i = 0; i < count; i += 1) {
      const s = slot[i] as number;
      const from = low[s] as number;
      const to = high[s] as number;
      const first = a[i] as number;
      const unknown = open[i] as number;
      if (kind[i] === 0) into[i] = (from & ~first) === 0 ? ALL_TRUE : (from & first) === 0 ? ALL_FALSE : unknown;
      else if (kind[i] === 1) into[i] = to <= first ? ALL_TRUE : from > first ? ALL_FALSE : unknown;
      else into[i] = from >= first && to <= (b[i] as number) ? ALL_TRUE : to < first || from > (b[i] as number) ? ALL_FALSE : unknown;
    }
  };
}
