import type { Certainty } from './citations.ts';
import type { Condition } from './conditions.ts';
import type { Fact, Situation } from './facts.ts';
import type { ParameterRow } from './parameters.ts';
import { fromDayNumber, type PlainDate } from './plain-date.ts';
import { readPossible, type Possible } from './possible.ts';
import { EITHER, FALSE, fromTruth, STUCK, toTruth, TRUE, type Outcome } from './truth.ts';
import type { Cause, Truth } from './verdict.ts';

/** Why a condition came out as it did: the same tree as the rule, with what was found at each word. */
export interface Reason {
  readonly condition: Condition;
  readonly truth: Truth;
  /** The values that this word used, with their sources. */
  readonly rows: readonly ParameterRow[];
  /** Why this word itself is unknown; the causes below it stand in `of`. */
  readonly causes: readonly Cause[];
  readonly of: readonly Reason[];
}

/** A word's three readings at once, two bits each: as known, as ordinary facts could still make it, as every open value and rule could (T8). */
export type Outcomes = number;

const BY_FACTS = 2;
const BY_SETTLING = 4;

/** Three outcomes side by side. */
export function outcomes(known: Outcome, byFacts: Outcome, bySettling: Outcome): Outcomes {
  return known | (byFacts << BY_FACTS) | (bySettling << BY_SETTLING);
}

const TRUES = outcomes(TRUE, TRUE, TRUE);
const FALSES = outcomes(FALSE, FALSE, FALSE);

/** What is known, what facts could still make of it, what settling could. */
export function knownOf(all: Outcomes): Outcome {
  return all & EITHER;
}
export function byFactsOf(all: Outcomes): Outcome {
  return (all >> BY_FACTS) & EITHER;
}
export function bySettlingOf(all: Outcomes): Outcome {
  return (all >> BY_SETTLING) & EITHER;
}

/** The table of `and` for all three. */
export function andAll(a: Outcomes, b: Outcomes): Outcomes {
  return (a & b & TRUES) | ((a | b) & FALSES);
}

/** The table of `or` for all three. */
export function orAll(a: Outcomes, b: Outcomes): Outcomes {
  return ((a | b) & TRUES) | (a & b & FALSES);
}

/** The table of `not` for all three. */
export function flipAll(a: Outcomes): Outcomes {
  return ((a & FALSES) << 1) | ((a & TRUES) >> 1);
}

/** Keeps what may be said without confirmation: what leads to a yes (`positive`), or under a `not` what leads to a no. */
export function soften(all: Outcomes, positive: boolean): Outcomes {
  const keep = positive ? TRUE : FALSE;
  return all & outcomes(keep, keep, EITHER);
}

/** The outcomes of what is not known, by why. */
export const UNKNOWN_FACT = outcomes(STUCK, EITHER, EITHER);
export const UNKNOWN_PRIVATE = outcomes(STUCK, STUCK, STUCK);
export const UNSETTLED = outcomes(STUCK, STUCK, EITHER);
export const ALL_TRUE = TRUES;
export const ALL_FALSE = FALSES;

/** The same truth in all three readings; unknown has no bits. */
export function settled(truth: Truth): Outcomes {
  const outcome = fromTruth(truth);
  return outcomes(outcome, outcome, outcome);
}

/** What a word came to for one child: its reason, and what the answer rests on. */
export interface Reading extends Reason {
  readonly all: Outcomes;
  readonly of: readonly Reading[];
  /** The least sure source that carried it, as an index of {@link CERTAINTY}. */
  readonly certainty: number;
  /** A sample value carried it. */
  readonly trial: boolean;
}

export const CERTAINTY: readonly Certainty[] = ['official', 'repost', 'toConfirm'];

const NONE: readonly never[] = [];

/** What is found at a word besides its outcomes; what is absent is none. */
export interface Found {
  readonly rows?: readonly ParameterRow[];
  readonly causes?: readonly Cause[];
  readonly of?: readonly Reading[];
  readonly certainty?: number;
  readonly trial?: boolean;
}

/** Puts a reading together. */
export function reading(condition: Condition, all: Outcomes, { rows = NONE, causes = NONE, of = NONE, certainty = 0, trial = false }: Found = {}): Reading {
  return { condition, truth: toTruth(knownOf(all)), rows, causes, of, all, certainty, trial };
}

/** One child as the words look at it: each fact is read once, and each day written once. */
export class Child {
  readonly #situation: Situation;
  readonly #read = new Map<Fact, Possible>();
  readonly #days = new Map<number, PlainDate>();

  constructor(situation: Situation) {
    this.#situation = situation;
  }

  /** What the fact may still be. */
  possible(fact: Fact): Possible {
    const known = this.#read.get(fact);
    if (known) return known;
    const possible = readPossible(fact, this.#situation[fact.id]);
    this.#read.set(fact, possible);
    return possible;
  }
  /** A day by its number. */
  day(number: number): PlainDate {
    const known = this.#days.get(number) ?? fromDayNumber(number);
    this.#days.set(number, known);
    return known;
  }
}
