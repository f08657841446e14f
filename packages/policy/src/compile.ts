import { atomReader } from './atom-reader.ts';
import type { Benefit } from './benefit.ts';
import type { Fact } from './facts.ts';
import { flattenTrees } from './flat-trees.ts';
import { collectAtoms, lower, type Atom, type Lowered, type Place } from './lower.ts';
import { quickTrees } from './quick-trees.ts';
import { SHOWN_OF } from './shown-of.ts';
import { slotFiller, type FillSlots, type Slots } from './slots.ts';
import { toTruth, type Outcome } from './truth.ts';
import { toVerdict, type Verdict } from './verdict.ts';

/** The rules of a place and a day made ready to run: no parsing, no allocation, no generated code (a strict CSP allows it). */
export interface Program {
  readonly benefits: readonly Benefit[];
  readonly facts: readonly Fact[];
  readonly atoms: readonly Atom[];
  readonly lowered: readonly Lowered[];
  /** Fills slots from a situation, and from what was worked out from it, where that is not in it yet; reuse the slots for the next child. */
  readonly fill: FillSlots;
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
  const { entries, roots, values, run } = flattenTrees(lowered);
  const readAtoms = atomReader(entries, slotOf, values);
  // Not everybody wants verdicts alone: their layout is made when it is first asked for.
  let readVerdicts: ReturnType<typeof quickTrees> | undefined;
  const verdicts = new Uint8Array(benefits.length);
  const shown = new Uint8Array(benefits.length);
  return {
    benefits,
    facts,
    atoms,
    lowered,
    fill: slotFiller(facts, slotOf),
    verdicts: (slots) => {
      readVerdicts ??= quickTrees(lowered, slotOf);
      readVerdicts(slots, verdicts);
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
