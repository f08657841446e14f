import { EITHER, FALSE, fromTruth, STUCK, TRUE, type Outcome } from './truth.ts';
import type { Truth } from './verdict.ts';

/** A word's three readings at once, two bits each: as known, as ordinary facts could still make it, as every open value and rule could (T8). */
export type Outcomes = number;

const BY_FACTS = 2;
const BY_SETTLING = 4;

/** Three outcomes side by side. */
export function outcomes(known: Outcome, byFacts: Outcome, bySettling: Outcome): Outcomes {
  return known | (byFacts << BY_FACTS) | (bySettling << BY_SETTLING);
}

/** True, or false, in all three readings; also the bits by which they are told apart. */
export const ALL_TRUE = outcomes(TRUE, TRUE, TRUE);
export const ALL_FALSE = outcomes(FALSE, FALSE, FALSE);

/** The outcomes of what is not known, by why. */
export const UNKNOWN_FACT = outcomes(STUCK, EITHER, EITHER);
export const UNKNOWN_PRIVATE = outcomes(STUCK, STUCK, STUCK);
export const UNSETTLED = outcomes(STUCK, STUCK, EITHER);

/** How many combinations the three readings have. */
export const ALL_OUTCOMES = 64;

/** What is known. */
export function knownOf(all: Outcomes): Outcome {
  return all & EITHER;
}

/** What ordinary facts could still make of it. */
export function byFactsOf(all: Outcomes): Outcome {
  return (all >> BY_FACTS) & EITHER;
}

/** What every open value and rule could, too. */
export function bySettlingOf(all: Outcomes): Outcome {
  return (all >> BY_SETTLING) & EITHER;
}

/** The table of `and` for all three. */
export function andAll(a: Outcomes, b: Outcomes): Outcomes {
  return (a & b & ALL_TRUE) | ((a | b) & ALL_FALSE);
}

/** The table of `or` for all three. */
export function orAll(a: Outcomes, b: Outcomes): Outcomes {
  return ((a | b) & ALL_TRUE) | (a & b & ALL_FALSE);
}

/** The table of `not` for all three. */
export function flipAll(a: Outcomes): Outcomes {
  return ((a & ALL_FALSE) << 1) | ((a & ALL_TRUE) >> 1);
}

/** Keeps what may be said without confirmation: what leads to a yes (`positive`), or under a `not` what leads to a no. */
export function soften(all: Outcomes, positive: boolean): Outcomes {
  const keep = positive ? TRUE : FALSE;
  return all & outcomes(keep, keep, EITHER);
}

/** The same truth in all three readings; unknown has no bits. */
export function settled(truth: Truth): Outcomes {
  const outcome = fromTruth(truth);
  return outcomes(outcome, outcome, outcome);
}
