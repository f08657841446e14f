import type { Certainty } from './citations.ts';
import type { Condition } from './conditions.ts';
import type { Fact, Situation } from './facts.ts';
import type { ParameterRow } from './parameters.ts';
import { fromDayNumber, type PlainDate } from './plain-date.ts';
import { knownOf, type Outcomes } from './outcomes.ts';
import { readPossible, type Possible } from './possible.ts';
import { toTruth } from './truth.ts';
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
