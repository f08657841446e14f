import { ALL_OUTCOMES, byFactsOf, bySettlingOf, knownOf } from './outcomes.ts';
import { STUCK, toTruth } from './truth.ts';
import { rankOf, shownAs, toVerdict } from './verdict.ts';

/** Which of the five answers is shown for each triple of outcomes, as an index of `SHOWN`. */
export const SHOWN_OF = Uint8Array.from({ length: ALL_OUTCOMES }, (_, all) =>
  rankOf(shownAs(toVerdict(toTruth(knownOf(all))), byFactsOf(all) !== STUCK, bySettlingOf(all) !== STUCK)),
);
