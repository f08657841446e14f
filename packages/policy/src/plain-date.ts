/** A calendar day as `YYYY-MM-DD`. There are no times and no zones: Chinese civil law counts days. */
export type PlainDate = string;

/** A date of which only bounds may be known, both included: "in October 2020" is `{ from: '2020-10-01', to: '2020-10-31' }`. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS_A_YEAR = 12;
const DAY_MS = 86_400_000;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists: `2025-02-29` does not. */
export function isPlainDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

function split(date: PlainDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

/** Writes a day from its three numbers; the day is not checked. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01, the form in which days are compared and counted. */
export function toDayNumber(date: PlainDate): number {
  const [year, month, day] = split(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The inverse of {@link toDayNumber}. */
export function fromDayNumber(day: number): PlainDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Adds days; negative counts go back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Adds months as Civil Code art. 202 counts a term: to the same day of the month, and where the month lacks it, to its last day.
 * Twelve months from 29 February is 28 February. Negative counts go back by the same rule.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = split(date);
  const index = year * MONTHS_A_YEAR + (month - 1) + months;
  const newYear = Math.floor(index / MONTHS_A_YEAR);
  const newMonth = index - newYear * MONTHS_A_YEAR + 1;
  return plainDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Full months from `from` to `to`; an age in months when `from` is a birth date. Negative before the birth. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const [fromYear, fromMonth] = split(from);
  const [toYear, toMonth] = split(to);
  const whole = (toYear - fromYear) * MONTHS_A_YEAR + (toMonth - fromMonth);
  return addMonths(from, whole) <= to ? whole : whole - 1;
}

/** The latest day `d` with `addMonths(d, months) <= on`: who was born on or before it has reached that age on `on`. */
export function latestStart(on: PlainDate, months: number): PlainDate {
  let day = toDayNumber(addMonths(on, -months));
  while (addMonths(fromDayNumber(day + 1), months) <= on) day += 1;
  return fromDayNumber(day);
}

/** The latest yearly `MM-DD` strictly before `date`: the 31 August that the school year of `date` looks back to. */
export function lastYearly(monthDay: string, date: PlainDate): PlainDate {
  const year = Number(date.slice(0, 4));
  const thisYear = `${date.slice(0, 4)}-${monthDay}`;
  return thisYear < date ? thisYear : `${String(year - 1).padStart(4, '0')}-${monthDay}`;
}

/** A day of every year as that day of the year of `on`; any other day as it is. */
export function inYearOf(day: string, on: PlainDate): PlainDate {
  return day.length < on.length ? `${on.slice(0, 4)}-${day}` : day;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as the range of days it may mean; `undefined` for anything else. */
export function parseDateRange(text: string): DateRange | undefined {
  if (isPlainDate(text)) return { from: text, to: text };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month && isPlainDate(`${text}-01`)) {
    return { from: `${text}-01`, to: `${text}-${String(daysInMonth(Number(month[1]), Number(month[2]))).padStart(2, '0')}` };
  }
  return /^\d{4}$/.test(text) ? { from: `${text}-01-01`, to: `${text}-12-31` } : undefined;
}
