import { atomReader } from './atom-reader.ts';
import type { Benefit } from './benefit.ts';
import type { Certainty } from './citations.ts';
import { factOf } from './conditions.ts';
import { amountOf, type Amount } from './decide.ts';
import type { Situation } from './facts.ts';
import { FlatCauses } from './flat-causes.ts';
import { flattenTrees } from './flat-trees.ts';
import type { Place } from './lower.ts';
import { knownOf, type Outcomes } from './outcomes.ts';
import { readerOf } from './reader.ts';
import { CERTAINTY } from './reason.ts';
import { SHOWN_OF } from './shown-of.ts';
import { slotFiller, type Slots } from './slots.ts';
import { FALSE, TRUE, type Outcome } from './truth.ts';
import { TRIAL, Words, type Rests, type Word } from './words.ts';

/** The words of a benefit. */
export interface FlatBenefit {
  readonly benefit: Benefit;
  readonly word: Word;
  /** What it gives, each sum with its condition; the sum is absent where it is not set here, or not confirmed. */
  readonly amounts: readonly { readonly when: Word; readonly amount: Amount | undefined }[];
}

/** The least sure of the sources. */
export function certaintyOf(rests: Rests): Certainty {
  return CERTAINTY[Math.log2((rests & ~TRIAL) + 1)] ?? 'toConfirm';
}

/** Whether a sample value 示例 is used. */
export function isTrial(rests: Rests): boolean {
  return (rests & TRIAL) !== 0;
}

/**
 * The rules of a place and a day with every word as a number: finds for a child what `decide` finds, in one pass and without building reasons. Who
 * shows reasons walks the words, and builds only what is shown.
 */
export class FlatRules {
  readonly benefits: readonly FlatBenefit[];
  /** What each fact may still be for the child that was read last, and where each stands. */
  readonly slots: Slots;
  readonly slotOf: ReadonlyMap<string, number>;
  /** What each word came to for that child, by its number; turned, if it is negated. */
  readonly outcomes: Uint8Array;
  /** Why words are unknown. */
  readonly causes: FlatCauses;
  readonly #rests: Uint8Array;
  readonly #run: (said: Situation, derived: Situation) => void;

  constructor(benefits: readonly Benefit[], place: Place) {
    const reader = readerOf(place);
    const words = new Words(place, reader);
    this.benefits = benefits.map((benefit) => ({
      benefit,
      word: words.of(benefit.entitled),
      amounts: (benefit.amounts ?? []).map((rule) => ({ when: words.of(rule.when), amount: amountOf(reader, rule) })),
    }));
    this.outcomes = new Uint8Array(words.all.length);
    this.#rests = new Uint8Array(words.all.length);
    this.causes = new FlatCauses(this.outcomes);
    const trees = words.all.map((word) => word.lowered);
    const facts = [...new Map(words.all.flatMap(({ condition }) => factOf(condition) ?? []).map((fact) => [fact.id, fact])).values()];
    const slotOf = new Map(facts.map((fact, index) => [fact.id, index]));
    const fill = slotFiller(facts, slotOf);
    const flat = flattenTrees(trees);
    const readAtoms = atomReader(flat.entries, slotOf, flat.values);
    const carry = carrier(words.all, this.outcomes, this.#rests);
    this.slotOf = slotOf;
    this.slots = fill({});
    this.#run = (said, derived) => {
      readAtoms(fill(said, this.slots, derived));
      flat.run();
      for (let i = 0; i < flat.roots.length; i += 1) this.outcomes[i] = flat.values[flat.roots[i] as number] as number;
      carry();
    };
  }

  /** Reads a child: what was said of it, and what follows from that. */
  read(said: Situation, derived: Situation): void {
    this.#run(said, derived);
  }

  /** What is known of a word. */
  known({ at }: Word): Outcome {
    return knownOf(this.outcomes[at] as Outcomes);
  }

  /** Which of the five answers a benefit shows, as an index of `SHOWN`. */
  shown({ word }: FlatBenefit): number {
    return SHOWN_OF[this.outcomes[word.at] as Outcomes] as number;
  }

  /** What a word's outcome rests on. */
  rests({ at }: Word): Rests {
    return this.#rests[at] as Rests;
  }

  /** Which of a benefit's sums is the child's, as an index of its amounts; -1 for none, or where that is not known. */
  amountAt({ amounts }: FlatBenefit): number {
    for (let i = 0; i < amounts.length; i += 1) {
      const known = this.known((amounts[i] as FlatBenefit['amounts'][number]).when);
      if (known !== FALSE) return known === TRUE ? i : -1;
    }
    return -1;
  }
}

/** Shifts a small number to its sign. */
const SIGN = 31;

/**
 * Works out what each word rests on: what is below a rule, and of what a word joins, all that came to the same. One step a part, in the order of the words;
 * masks instead of branches: no processor can guess what a child is like.
 */
function carrier(words: readonly Word[], outcomes: Uint8Array, rests: Uint8Array): () => void {
  const own = Uint8Array.from(words, (word) => word.rests);
  const steps = words.flatMap((word) => word.parts.map((part) => ({ from: part.at, to: word.at, always: word.condition.kind === 'rule' ? -1 : 0 })));
  const from = Uint16Array.from(steps, (step) => step.from);
  const to = Uint16Array.from(steps, (step) => step.to);
  const always = Int8Array.from(steps, (step) => step.always);
  return () => {
    rests.set(own);
    for (let i = 0; i < from.length; i += 1) {
      const part = from[i] as number;
      const word = to[i] as number;
      const isSame = (knownOf((outcomes[part] as number) ^ (outcomes[word] as number)) - 1) >> SIGN;
      rests[word] = (rests[word] as number) | ((rests[part] as number) & (isSame | (always[i] as number)));
    }
  };
}
