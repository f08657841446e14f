import type { Truth } from './verdict.ts';

/**
 * What may still come out, as two bits: can be true, can be false. Known values have one bit; unknown has none, or both
 * where one asks what could still be made of it. All readers of the language compute with this one table (`docs/spec/truth.md`).
 */
export type Outcome = number;

export const STUCK: Outcome = 0;
export const FALSE: Outcome = 1;
export const TRUE: Outcome = 2;
export const EITHER: Outcome = 3;

/** Kleene's and: true needs both, one false is enough for false. */
export function and(a: Outcome, b: Outcome): Outcome {
  return (a & b & TRUE) | ((a | b) & FALSE);
}

/** Kleene's or. */
export function or(a: Outcome, b: Outcome): Outcome {
  return ((a | b) & TRUE) | (a & b & FALSE);
}

/** Kleene's not. */
export function flip(a: Outcome): Outcome {
  return ((a & FALSE) << 1) | ((a & TRUE) >> 1);
}

/** A known outcome as a truth; no bits and both bits are unknown. */
export function toTruth(outcome: Outcome): Truth {
  if (outcome === TRUE) return true;
  return outcome === FALSE ? false : null;
}

/** A truth as an outcome; unknown has no bits. */
export function fromTruth(truth: Truth): Outcome {
  if (truth === null) return STUCK;
  return truth ? TRUE : FALSE;
}
