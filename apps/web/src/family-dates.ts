import type { Shown } from '@tongxing/policy';

/** A date on the road: a dose, a visit, or a day on which an answer changes. */
export interface RoadEvent {
  readonly id: string;
  readonly kind: 'vaccine' | 'visit' | 'change';
  /** The day by which the event is ordered. */
  readonly date: string;
  readonly state: 'past' | 'now' | 'ahead';
  /** In words: 12月31日前, 2027年9月1日起. */
  readonly when: string;
  readonly what: string;
  readonly note: string;
  /** A date that law fixes; false for one worked out from today's rules. */
  readonly certain: boolean;
  readonly changes: readonly { readonly name: string; readonly from: Shown; readonly to: Shown }[];
}
