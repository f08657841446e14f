import type { DateValue } from '../field.ts';
import { toDigits } from './chinese-numeral.ts';
import { toWordKey } from './plain-text.ts';

/** Why a written date gives no value. */
export type DateTrouble = 'unreadable' | 'impossible' | 'twoDigitYear' | 'lostZero' | 'outOfRange';

/** A day, a month or a year as written, or why it is none. */
export type DateReading = { readonly ok: true; readonly value: DateValue } | { readonly ok: false; readonly trouble: DateTrouble };

const YEAR_MIN = 1900;
const YEAR_MAX = 2100;
const DAY_MS = 86_400_000;
/** Serial numbers that can be days of living people: 1927 to 2063. */
const SERIAL_MIN = 10_000;
const SERIAL_MAX = 60_000;
const LEAP_BUG = 60;
const DAYS_1904 = 1462;

function fail(trouble: DateTrouble): DateReading {
  return { ok: false, trouble };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
}

function toDay(year: number, month: number, day: number): DateReading {
  if (year < YEAR_MIN || year >= YEAR_MAX) return fail('outOfRange');
  if (!isDay(year, month, day)) return fail('impossible');
  return { ok: true, value: `${year}-${pad(month)}-${pad(day)}` };
}

function toMonth(year: number, month: number): DateReading {
  if (year < YEAR_MIN || year >= YEAR_MAX) return fail('outOfRange');
  if (month < 1 || month > 12) return fail('impossible');
  const start = `${year}-${pad(month)}`;
  return { ok: true, value: { from: `${start}-01`, to: `${start}-${pad(lastDay(year, month))}` } };
}

function toYear(year: number): DateReading {
  if (year < YEAR_MIN || year >= YEAR_MAX) return fail('outOfRange');
  return { ok: true, value: { from: `${year}-01-01`, to: `${year}-12-31` } };
}

/** Takes the time of day off the end: `2020-10-01 00:00:00`, `2020/10/1 上午8:30`, `2020-10-01T00:00:00Z`. */
function withoutTime(text: string): string {
  return text.replace(/(上午|下午|t)?\d{1,2}[:时]\d{1,2}([:分]\d{1,2}(\.\d+)?秒?)?(z|[+-]\d\d:?\d\d)?$/, '');
}

function separateTime(text: string): string {
  // Spaces are dropped when words are compared, so a time must leave before: 2020-10-01 08:30 would become 2020-10-0108:30.
  return withoutTime(text.trim().toLowerCase().replaceAll('：', ':')).trim();
}

/**
 * Reads a date as people write it: 2020-10-01, 2020.10.1, 2020/10/1, 2020年10月1日, 20201001, 二〇二〇年十月一日, with or without a time.
 * 2020年10月 gives the days of the month, 2020年 of the year. A year of two digits is never completed.
 */
export function parseSpelledDate(text: string): DateReading {
  const key = toDigits(toWordKey(separateTime(text)))
    .replace(/[（(].*[)）]$/, '')
    .replace(/[号]$/, '日')
    .replace(/(出生|生)$/, '')
    .replace(/^(公历|阳历|约)/, '');
  const full = /^(\d+)[-./年、—–](\d{1,2})[-./月、—–](\d{1,2})日?$/.exec(key);
  if (full) {
    const [year, month, day] = [full[1] ?? '', Number(full[2]), Number(full[3])];
    if (year.length === 2 || year.length === 1) return fail('twoDigitYear');
    return year.length === 4 ? toDay(Number(year), month, day) : fail('unreadable');
  }
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(key);
  if (compact) {
    const [year, month] = [Number(compact[1]), Number(compact[2])];
    if (compact[3] !== undefined) return toDay(year, month, Number(compact[3]));
    // 201105 may be May 2011 or 5 November 2020 with the century left out; only what cannot be the second is read as the first.
    const mayBeDay = isDay(2000 + Number(key.slice(0, 2)), Number(key.slice(2, 4)), Number(key.slice(4)));
    return mayBeDay || month < 1 || month > 12 ? fail('twoDigitYear') : toMonth(year, month);
  }
  const month = /^(\d{4})[-./年](\d{1,2})月?(份)?$/.exec(key);
  if (month) return toMonth(Number(month[1]), Number(month[2]));
  const year = /^(\d{4})年?$/.exec(key);
  if (year) return toYear(Number(year[1]));
  return fail(/^\d{2}[-./年]\d{1,2}([-./月]|$)/.test(key) ? 'twoDigitYear' : 'unreadable');
}

/** The day of an Excel serial number in the 1900 or the 1904 system, as `YYYY-MM-DD`; `undefined` outside 1900 to 2099. */
export function fromSerial(serial: number, date1904 = false): string | undefined {
  const whole = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  // Lotus counted a 29 February 1900, and Excel has kept it.
  const day = whole < LEAP_BUG ? whole + 1 : whole;
  const date = new Date(Date.UTC(1899, 11, 30) + day * DAY_MS);
  const year = date.getUTCFullYear();
  return Number.isFinite(serial) && serial >= 1 && year >= YEAR_MIN && year < YEAR_MAX ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads a number that stands in a column of dates without a date's format: a serial number, 20201001, 202010, 2020.05 or 2020. */
export function parseNumberDate(number: number, date1904 = false): DateReading {
  if (Number.isInteger(number)) {
    if (number >= 1000 && number <= 9999) return toYear(number);
    if (number >= SERIAL_MIN && number <= SERIAL_MAX) {
      const day = fromSerial(number, date1904);
      return day === undefined ? fail('unreadable') : { ok: true, value: day };
    }
    return parseSpelledDate(String(number));
  }
  const parts = /^(\d{4})\.(\d{1,2})$/.exec(String(number));
  // Typed as 2020.10, Excel keeps the number 2020.1: January and October look alike.
  if (parts && parts[2] === '1') return fail('lostZero');
  if (parts && parts[2]?.length === 2) return toMonth(Number(parts[1]), Number(parts[2]));
  if (parts) return toMonth(Number(parts[1]), Number(parts[2]));
  return number >= SERIAL_MIN && number <= SERIAL_MAX ? parseNumberDate(Math.floor(number), date1904) : fail('unreadable');
}
