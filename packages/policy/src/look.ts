import type { Comparison } from './conditions.ts';
import type { PlainDate } from './plain-date.ts';
import { anyOf, type Possible } from './possible.ts';
import type { Child } from './reason.ts';
import type { Truth } from './verdict.ts';

/** Looks at what is known of a child's fact. */
export type Look = (said: Possible, child: Child) => Truth;

/** How a number stands to its bound. */
export const COMPARE: Record<Comparison, (value: number, bound: number) => boolean> = {
  atLeast: (value, bound) => value >= bound,
  above: (value, bound) => value > bound,
  atMost: (value, bound) => value <= bound,
  below: (value, bound) => value < bound,
};

/** A test that changes at most once along a range is decided by its two ends. */
export function overRange(said: Possible, test: (value: number) => boolean): Truth {
  const low = test(said.low);
  return said.low === said.high || low === test(said.high) ? low : null;
}

const NO_DATE = anyOf({ id: '', of: 'child', label: '', en: '', holds: 'always', type: 'date', counts: 'duration' }).low;

/** The same along a range of days; a day that nobody has said is unknown. */
export function overDates(said: Possible, child: Child, test: (date: PlainDate) => boolean): Truth {
  return said.low === NO_DATE ? null : overRange(said, (day) => test(child.day(day)));
}

/** Whether the option is among those of a set, both as bits. */
export function inSet(said: Possible, set: number): Truth {
  if ((said.low & ~set) === 0) return true;
  return (said.low & set) === 0 ? false : null;
}
