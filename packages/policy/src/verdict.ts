import type { ParameterRow } from './parameters.ts';

/** Kleene's three values; `null` is unknown, as in SQL. Truth tables: `docs/spec/truth.md`. */
export type Truth = boolean | null;

/** What the rules answer. */
export type Verdict = 'entitled' | 'notEntitled' | 'unknown';

/** What a person is shown. The order is the order of a roll-up: the best of several comes first. */
export const SHOWN = ['canHave', 'oneAnswerAway', 'notSettledLocally', 'notAsked', 'notNow'] as const;
export type Shown = (typeof SHOWN)[number];

/** Why something is unknown: a fact that can be asked, a private one, a value that no place has set, a rule to confirm, sources that disagree. */
export type Cause =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'private'; readonly fact: string }
  | { readonly kind: 'parameter'; readonly parameter: string }
  | { readonly kind: 'confirm'; readonly rule: string }
  | { readonly kind: 'conflict'; readonly parameter: string; readonly rows: readonly ParameterRow[] };

/** The verdict that a truth stands for. */
export function toVerdict(truth: Truth): Verdict {
  if (truth === null) return 'unknown';
  return truth ? 'entitled' : 'notEntitled';
}

/** A sort key for the five answers: 0 is the best. */
export function rankOf(shown: Shown): number {
  return SHOWN.indexOf(shown);
}

/** The best of several answers: what an item shows of its benefits. */
export function bestShown(answers: readonly Shown[]): Shown {
  return SHOWN.find((shown) => answers.includes(shown)) ?? 'notNow';
}

/**
 * The one mapping from a verdict to what is shown. `byFacts` is what the ordinary facts could still make of it, `bySettling` what they
 * and every open value or rule could. An unknown that ordinary facts can settle is one answer away; else one that a place
 * can settle is not settled locally; what is left hangs only on private facts and is not asked.
 */
export function shownAs(verdict: Verdict, byFacts: boolean, bySettling: boolean): Shown {
  if (verdict === 'entitled') return 'canHave';
  if (verdict === 'notEntitled') return 'notNow';
  if (byFacts) return 'oneAnswerAway';
  return bySettling ? 'notSettledLocally' : 'notAsked';
}
