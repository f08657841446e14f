import { addDays, type Certainty, type DateRange, type PlainDate } from '@tongxing/policy';

/**
 * Where a dose or visit stands on a day, for a child whose booklet was not seen: nothing is overdue.
 * `upcoming`; `due`: in its usual time; `late`: a little after it, still done; `check`: past its time, look in the booklet and make up
 * what is missing; `past`: it is not made up and not owed; `closed`: it is given no more.
 */
export type WindowState = 'upcoming' | 'due' | 'late' | 'check' | 'past' | 'closed';

/** When one dose or visit is due. */
export interface DueWindow {
  /** The slot of the dose, or the code of the visit. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** What a grandmother calls it. */
  readonly plain: string;
  readonly dueFrom: PlainDate;
  /** Last recommended day, itself included; absent where the norm sets none, or where it is not confirmed. No right ends with it. */
  readonly dueBy?: PlainDate;
  /** Last day of the usual time, itself included: it orders the list, and is not shown as a limit. */
  readonly usualUntil: PlainDate;
  readonly state: WindowState;
  /** What to do, in one short sentence. */
  readonly say: string;
  readonly where: string;
  /** The birth date is a range: `dueFrom` and `dueBy` are those of the earliest birth. */
  readonly approximate: boolean;
  readonly checked: Certainty;
  /** For whom it is, where that is not known of the child: 女孩. */
  readonly condition?: string;
  /** The clinic decides something, or a test comes first. */
  readonly note?: string;
}

/** A birth date as a day or as the bounds between which it lies. */
export type BirthDate = PlainDate | DateRange;

/** Both bounds of a birth date, equal when the day is known. */
export function birthRange(birthDate: BirthDate): DateRange {
  return typeof birthDate === 'string' ? { from: birthDate, to: birthDate } : birthDate;
}

/** The day before: an exclusive limit as its last day. */
export function lastDayBefore(limit: PlainDate): PlainDate {
  return addDays(limit, -1);
}

/** The list as it is shown: by first day, then by end of the usual time, otherwise in the order of the programme. */
export function sortWindows(windows: readonly DueWindow[]): DueWindow[] {
  return windows.toSorted((a, b) => compare(a.dueFrom, b.dueFrom) || compare(a.usualUntil, b.usualUntil));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
