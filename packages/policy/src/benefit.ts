import type { Citation } from './citations.ts';
import type { Condition } from './conditions.ts';
import type { Parameter } from './parameters.ts';

/** What is promised: a right, ranked or limited seats, only where a place offers it, or open to all and used when needed. */
export type Strength = 'right' | 'seats' | 'whereAvailable' | 'onDemand';

/** Who holds the benefit. */
export type Subject = 'child' | 'household' | 'parent';

/** One sum of money: the first rule of a benefit whose condition holds gives the amount. The parameter's unit is fen. */
export interface AmountRule {
  readonly when: Condition;
  readonly parameter: Parameter;
  readonly per: 'month' | 'term' | 'year' | 'once';
}

/** Benefits that cannot be held together with one, the text that says so, and who settles which of them it is. Said once, on either side. */
export interface Exclusion {
  /** Ids of benefits. */
  readonly of: readonly string[];
  readonly decides: 'family' | 'office';
  readonly cite: Citation;
}

/** The unit that is decided: who may have it, how firmly, how much, and what it may not be held together with. */
export interface Benefit {
  readonly id: string;
  readonly subject: Subject;
  readonly strength: Strength;
  readonly entitled: Condition;
  readonly amounts?: readonly AmountRule[];
  readonly excludes?: readonly Exclusion[];
}
