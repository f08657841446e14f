import type { Benefit } from './benefit.ts';
import type { Fact, Situation } from './facts.ts';
import { lower, type Atom, type Lowered, type Place } from './lower.ts';
import { anyOf, readPossible } from './possible.ts';
import { and, EITHER, FALSE, flip, or, STUCK, TRUE, type Outcome } from './truth.ts';
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
  /** The verdict of every benefit: {@link TRUE}, {@link FALSE} or {@link STUCK} for unknown. The array is reused. */
  verdicts(slots: Slots): Uint8Array;
  /** Which of the five answers every benefit shows, as an index of `SHOWN`. The array is reused. */
  shown(slots: Slots): Uint8Array;
}

interface Run {
  codes: Uint8Array;
  /** What could still come of it: unknown ordinary facts may be either. */
  open: boolean;
  /** And every value or rule that is not settled may be either, too. */
  settling: boolean;
}

type Test = (run: Run) => Outcome;

/** The verdict that a program's number stands for. */
export function verdictOf(outcome: Outcome): Verdict {
  return toVerdict(outcome === STUCK ? null : outcome === TRUE);
}

/** Compiles benefits for a place and a day. */
export function compile(benefits: readonly Benefit[], place: Place): Program {
  const lowered = benefits.map((benefit) => lower(benefit.entitled, place));
  const atoms = collectAtoms(lowered);
  const facts = [...new Map(atoms.map((atom) => [atom.fact.id, atom.fact])).values()];
  const slotOf = new Map(facts.map((fact, index) => [fact.id, index]));
  const indexOf = new Map(atoms.map((atom, index) => [atom.key, index]));
  const tests = lowered.map((tree) => toTest(tree, indexOf));
  const readAtoms = atomReader(atoms, slotOf);
  const known = new Uint8Array(atoms.length);
  const open = new Uint8Array(atoms.length);
  const isPrivate = atoms.map((atom) => atom.fact.private === true);
  const verdicts = new Uint8Array(benefits.length);
  const shown = new Uint8Array(benefits.length);
  const run: Run = { codes: known, open: false, settling: false };

  function readVerdicts(slots: Slots): Uint8Array {
    readAtoms(slots, known);
    run.codes = known;
    run.open = false;
    run.settling = false;
    for (let i = 0; i < tests.length; i += 1) verdicts[i] = (tests[i] as Test)(run) & EITHER;
    return verdicts;
  }

  function canSettle(test: Test, settling: boolean): boolean {
    run.codes = open;
    run.open = true;
    run.settling = settling;
    return test(run) !== STUCK;
  }

  function readShown(slots: Slots): Uint8Array {
    readVerdicts(slots);
    for (let i = 0; i < known.length; i += 1) open[i] = known[i] === STUCK && !isPrivate[i] ? EITHER : (known[i] ?? STUCK);
    for (let i = 0; i < tests.length; i += 1) {
      const test = tests[i] as Test;
      const verdict = verdictOf(verdicts[i] ?? STUCK);
      const unknown = verdict === 'unknown';
      shown[i] = rankOf(shownAs(verdict, unknown && canSettle(test, false), unknown && canSettle(test, true)));
    }
    return shown;
  }

  return {
    benefits,
    facts,
    atoms,
    lowered,
    fill: slotFiller(facts, slotOf),
    verdicts: readVerdicts,
    shown: readShown,
  };
}

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
function atomReader(atoms: readonly Atom[], slotOf: ReadonlyMap<string, number>): (slots: Slots, into: Uint8Array) => void {
  const count = atoms.length;
  const kind = Uint8Array.from(atoms, (atom) => KIND[atom.kind]);
  const slot = Uint16Array.from(atoms, (atom) => slotOf.get(atom.fact.id) ?? 0);
  const a = Int32Array.from(atoms, (atom) => (atom.kind === 'in' ? atom.set : atom.kind === 'atMost' ? atom.bound : atom.low));
  const b = Int32Array.from(atoms, (atom) => (atom.kind === 'between' ? atom.high : 0));
  return ({ low, high }, into) => {
    for (let i = 0; i < count; i += 1) {
      const s = slot[i] as number;
      const from = low[s] as number;
      const to = high[s] as number;
      const first = a[i] as number;
      if (kind[i] === 0) into[i] = (from & ~first) === 0 ? TRUE : (from & first) === 0 ? FALSE : STUCK;
      else if (kind[i] === 1) into[i] = to <= first ? TRUE : from > first ? FALSE : STUCK;
      else into[i] = from >= first && to <= (b[i] as number) ? TRUE : to < first || from > (b[i] as number) ? FALSE : STUCK;
    }
  };
}

function toTest(tree: Lowered, indexOf: ReadonlyMap<string, number>): Test {
  switch (tree.kind) {
    case 'constant': {
      const value = tree.value ? TRUE : FALSE;
      return () => value;
    }
    case 'stuck':
      return (run) => (run.settling ? EITHER : STUCK);
    case 'needsArea':
      return (run) => (run.open ? EITHER : STUCK);
    case 'atom': {
      const index = indexOf.get(tree.atom.key) ?? 0;
      return (run) => run.codes[index] as number;
    }
    case 'not': {
      const inner = toTest(tree.of, indexOf);
      return (run) => flip(inner(run));
    }
    case 'soft': {
      const inner = toTest(tree.of, indexOf);
      return (run) => (run.settling ? inner(run) : inner(run) & TRUE);
    }
    case 'all':
      return connective(tree.of.map((part) => toTest(part, indexOf)), and, TRUE, FALSE);
    case 'any':
      return connective(tree.of.map((part) => toTest(part, indexOf)), or, FALSE, TRUE);
  }
}

/** Folds parts, stopping at the outcome that no further part can change. */
function connective(parts: readonly Test[], join: (a: Outcome, b: Outcome) => Outcome, empty: Outcome, final: Outcome): Test {
  return (run) => {
    let outcome = empty;
    for (let i = 0; i < parts.length; i += 1) {
      outcome = join(outcome, (parts[i] as Test)(run));
      if (outcome === final) return outcome;
    }
    return outcome;
  };
}
