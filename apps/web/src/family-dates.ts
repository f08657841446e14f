import type { Shown } from '@tongxing/policy';

/** The kinds of dates, as the tabs of the time line part them. */
export type RoadKind = 'vaccine' | 'visit' | 'school' | 'other';

/** A benefit whose answer changes on a day. */
export interface RoadChange {
  readonly name: string;
  readonly from: Shown;
  readonly to: Shown;
}

/** A date on the road: a dose, a visit, a step of school, or a day on which an answer changes. */
export interface RoadEvent {
  readonly id: string;
  readonly kind: RoadKind;
  /** The day by which the event is ordered. */
  readonly date: string;
  readonly state: 'past' | 'now' | 'ahead';
  /** In words: 12月31日前, 2027年9月1日起. */
  readonly when: string;
  /** What to do or what happens, short. */
  readonly what: string;
  /** The benefit that it is a step of, where `what` alone does not say. */
  readonly about?: string;
  /** The names behind it: which doses. */
  readonly detail?: string;
  readonly note: string;
  /** What is not sure of the date, said in a dashed chip; absent for a day that law or a birthday fixes. */
  readonly unsure?: string;
  readonly changes: readonly RoadChange[];
  /** Where to go, for doses and visits. */
  readonly where?: string;
}

/** What happens on a day, in one line. */
export function sayEvent(event: RoadEvent): string {
  return [event.what, event.detail].filter(Boolean).join('：') || event.changes.map((change) => change.name).join('、');
}

/** One mark of the life strip: a dose or a visit at an age. */
export interface LifeMark {
  readonly months: number;
  readonly kind: 'vaccine' | 'visit';
  readonly state: RoadEvent['state'];
}

/** The whole of a childhood at one glance. */
export interface Life {
  readonly marks: readonly LifeMark[];
  /** Stages of school between two ages in months; `now` is the one the child is in. */
  readonly stages: readonly { readonly label: string; readonly from: number; readonly to: number; readonly now: boolean }[];
  readonly months: number;
  /** The month in which childhood ends. */
  readonly until: number;
  readonly age: string;
}
