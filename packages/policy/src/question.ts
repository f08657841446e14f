import type { FactValue } from './facts.ts';

/** One answer to tap. It says something of one or more facts at once; a list of codes says "one of these". */
export interface Answer {
  readonly id: string;
  readonly label: string;
  readonly en: string;
  readonly hint?: string;
  readonly sets: Readonly<Record<string, FactValue>>;
  /** How many families in a hundred give this answer, roughly; absent answers share the rest alike. Only the order of questions rests on it. */
  readonly weight?: number;
  /** Ages in full years between which the answer is usual; a page may fold the others away, never drop them. */
  readonly ages?: { readonly from: number; readonly to: number };
}

interface QuestionBase {
  readonly id: string;
  /** Plain Chinese, 你, ends with a question mark. */
  readonly ask: string;
  readonly en: string;
  readonly hint?: string;
  /** The facts that an answer may set; the question is over when all are known or none matters any more. */
  readonly facts: readonly string[];
  /** Asked once for all children of a household. */
  readonly shared: boolean;
  /** Never pressed: offered only where a family opens it. */
  readonly private?: boolean;
  /** How hard it is to answer: 1 known by heart, 3 needs a paper. Divides what the question settles. */
  readonly effort: 1 | 2 | 3;
}

/** Tap one answer. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly answers: readonly Answer[];
}

/** Tick what applies; what is not ticked is set by `unticked`. `none` is the label for ticking nothing. */
export interface TicksQuestion extends QuestionBase {
  readonly kind: 'ticks';
  readonly answers: readonly Answer[];
  readonly unticked: Readonly<Record<string, FactValue>>;
  readonly none: { readonly label: string; readonly en: string; readonly weight?: number };
}

/** Type a day, an area or a number for the one fact named first in `facts`. `samples` are typical values, for weighing the question. */
export interface EntryQuestion extends QuestionBase {
  readonly kind: 'date' | 'month' | 'area' | 'number';
  readonly samples: readonly FactValue[];
}

export type Question = ChoiceQuestion | TicksQuestion | EntryQuestion;
