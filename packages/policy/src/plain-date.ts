/** A calendar day as `YYYY-MM-DD`. There are no times and no zones: Chinese civil law counts days. */
export type PlainDate = string;

/** A date of which only bounds may be known, both included: "in October 2020" is `{ from: '2020-10-01', to: '2020-10-31' }`. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const LENGTH = 10;
const DASH = 45;
const ZERO = 48;
const MONTHS_A_YEAR = 12;

/** A child is one until the eighteenth birthday (Civil Code art. 17). */
export const CHILDHOOD_MONTHS = 18 * MONTHS_A_YEAR;

/** Digits at a place of a text as a number; NaN where something else stands there. */
function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i += 1) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

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
  if (text.length !== LENGTH || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const [year, month, day] = split(text);
  return year >= 0 && month >= 1 && month <= MONTHS_A_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

function split(date: PlainDate): [year: number, month: number, day: number] {
  return [digits(date, 0, 4), digits(date, 5, 2), digits(date, 8, 2)];
}

/** Writes a day from its three numbers; the day is not checked. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970: years are counted from March, so that a leap day comes last. */
const EPOCH = 719_468;
const FROM_MARCH = 2;

/** Days since 1970-01-01, the form in which days are compared and counted. */
export function toDayNumber(date: PlainDate): number {
  const [year, month, day] = split(date);
  const marchYear = month <= FROM_MARCH ? year - 1 : year;
  const era = Math.floor(marchYear / ERA_YEARS);
  const ofEra = marchYear - era * ERA_YEARS;
  const ofYear = Math.floor((153 * (month + (month <= FROM_MARCH ? 9 : -3)) + 2) / 5) + day - 1;
  return era * ERA_DAYS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

/** The inverse of {@link toDayNumber}. */
export function fromDayNumber(day: number): PlainDate {
  const days = day + EPOCH;
  const era = Math.floor(days / ERA_DAYS);
  const inEra = days - era * ERA_DAYS;
  const ofEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365);
  const inYear = inEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return plainDate(ofEra + era * ERA_YEARS + (month <= FROM_MARCH ? 1 : 0), month, inYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
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
