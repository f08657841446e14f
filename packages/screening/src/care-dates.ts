import { vaccineWindows, visitWindows, type DueWindow } from '@tongxing/care';
import { addMonths, CHILDHOOD_MONTHS, parseDateRange, type PlainDate, type Situation } from '@tongxing/policy';

/** A dose or a visit of a child. */
export interface CareDate {
  readonly date: PlainDate;
  readonly kind: 'vaccine' | 'visit';
  readonly id: string;
  readonly name: string;
}

/** What a child's schedules say: what is in its usual time on the day, and what comes next. */
export interface CareDates {
  readonly due: readonly CareDate[];
  readonly next: readonly CareDate[];
}

const KEPT_MAX = 30_000;
const NONE: CareDates = { due: [], next: [] };

function toDate(kind: CareDate['kind']): (window: DueWindow) => CareDate {
  return (window) => ({ date: window.dueFrom, kind, id: window.id, name: kind === 'vaccine' ? window.plain : window.name });
}

/** Prepares the reading of both schedules; children born on one day share theirs. */
export function careDates(asOf: PlainDate): (situation: Situation) => CareDates {
  const known = new Map<string, CareDates>();

  function read(birth: { readonly from: PlainDate; readonly to: PlainDate }, sex: 'female' | 'male' | undefined): CareDates {
    const child = { birthDate: birth, ...(sex === undefined ? {} : { sex }) };
    const windows = [
      ...vaccineWindows(child, asOf).map((window) => ({ window, date: toDate('vaccine')(window) })),
      ...visitWindows(child, asOf).map((window) => ({ window, date: toDate('visit')(window) })),
    ];
    const upcoming = windows.filter(({ window }) => window.state === 'upcoming').map(({ date }) => date);
    return {
      due: windows.filter(({ window }) => window.state === 'due' || window.state === 'late').map(({ date }) => date),
      next: upcoming.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    };
  }

  return ({ birthDate, sex }) => {
    const birth =
      typeof birthDate === 'string'
        ? parseDateRange(birthDate)
        : typeof birthDate === 'object' && 'from' in birthDate
          ? { from: String(birthDate.from), to: String(birthDate.to) }
          : undefined;
    if (!birth || addMonths(birth.from, CHILDHOOD_MONTHS) <= asOf) return NONE;
    const of = sex === 'female' || sex === 'male' ? sex : undefined;
    const key = `${birth.from}${birth.to}${of ?? ''}`;
    const found = known.get(key) ?? read(birth, of);
    if (known.size < KEPT_MAX) known.set(key, found);
    return found;
  };
}
