import { walk, type Condition } from './conditions.ts';
import type { Fact, FactValue } from './facts.ts';
import type { Parameter } from './parameters.ts';
import { daysInMonth, isPlainDate, parseDateRange, type DateRange } from './plain-date.ts';

/** The languages in which rules are said. */
export type Language = 'zh' | 'en';

const FEN = 100;
const DECIMETRES = 100;

/** Money in yuan without needless zeros: 123450 fen is 1234.5元. */
export function sayFen(fen: number, language: Language): string {
  return language === 'zh' ? `${fen / FEN}元` : `${fen / FEN} yuan`;
}

/** A day in words of the language: 2026年9月1日, 1 September 2026. Text that is no day is given back. */
export function sayDate(date: string, language: Language): string {
  if (!isPlainDate(date)) return date;
  const [year, month, day] = date.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A range of days as shortly as it can be said: a day, a whole month, a whole year, or from one day to another. */
export function sayDateRange({ from, to }: DateRange, language: Language): string {
  if (from === to) return sayDate(from, language);
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) === daysInMonth(year, month)) {
    return language === 'zh' ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`;
  }
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) return language === 'zh' ? `${year}年` : `${year}`;
  return language === 'zh' ? `${sayDate(from, language)}到${sayDate(to, language)}之间` : `between ${sayDate(from, language)} and ${sayDate(to, language)}`;
}

/** A yearly day: 8月31日. */
function sayMonthDay(value: string, language: Language): string {
  const [month, day] = value.split('-').map(Number);
  return language === 'zh' ? `${month}月${day}日` : `${day} ${MONTHS[(month ?? 1) - 1]}`;
}

function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The value of a parameter with its unit. */
export function sayParameterValue(parameter: Parameter, value: number | string, language: Language): string {
  const zh = language === 'zh';
  switch (parameter.unit) {
    case 'fen':
      return sayFen(Number(value), language);
    case 'months':
      return zh ? `${value}个月` : plural(Number(value), 'month');
    case 'years':
      return zh ? `${value}年` : plural(Number(value), 'year');
    case 'days':
      return zh ? `${value}天` : plural(Number(value), 'day');
    case 'workingDays':
      return zh ? `${value}个工作日` : plural(Number(value), 'working day');
    case 'count':
      return String(value);
    case 'percent':
      return `${value}%`;
    case 'squareDecimetres':
      return zh ? `${Number(value) / DECIMETRES}平方米` : `${Number(value) / DECIMETRES} m²`;
    case 'date':
      return sayDate(String(value), language);
    case 'monthDay':
      return sayMonthDay(String(value), language);
    case 'setting':
      return quoteWord(saySetting(parameter, String(value), language));
  }
}

const MONTHS_A_YEAR = 12;

/** An age as people say it: 6周岁, 5岁8个月, 8个月; 5 years 8 months. */
export function sayAge(months: number, language: Language): string {
  const [years, rest] = [Math.floor(months / MONTHS_A_YEAR), months % MONTHS_A_YEAR];
  if (language === 'en' || years === 0) return sayStay(months, language);
  return rest === 0 ? `${years}周岁` : `${years}岁${rest}个月`;
}

/** A length of time as people say it: 3年, 1年6个月, 6个月; 1 year 6 months. */
export function sayStay(months: number, language: Language): string {
  const zh = language === 'zh';
  const [years, rest] = [Math.floor(months / MONTHS_A_YEAR), months % MONTHS_A_YEAR];
  const parts = [
    ...(years > 0 ? [zh ? `${years}年` : plural(years, 'year')] : []),
    ...(rest > 0 || years === 0 ? [zh ? `${rest}个月` : plural(rest, 'month')] : []),
  ];
  return parts.join(zh ? '' : ' ');
}

/** The ids of the parameters that are ages in any of these rules. */
export function agesIn(conditions: Iterable<Condition>): ReadonlySet<string> {
  const ages = new Set<string>();
  for (const condition of conditions) {
    for (const word of walk(condition))
      if (word.kind === 'elapsed' && word.fact.counts === 'age') for (const limit of [word.atLeast, word.lessThan]) if (limit) ages.add(limit.id);
  }
  return ages;
}

/** The value of a parameter that is an age in the rules, whatever its unit. */
export function sayAgeLimit(parameter: Parameter, value: number | string, language: Language): string {
  return sayAge(inMonths(parameter, value), language);
}

/** A length of time of a parameter in months. */
export function inMonths({ unit }: Parameter, value: number | string): number {
  return unit === 'years' ? Number(value) * MONTHS_A_YEAR : Number(value);
}

/** The words of one of the ways of a setting. */
export function saySetting(parameter: Parameter, value: string, language: Language): string {
  const setting = parameter.settings?.find((one) => one.value === value);
  return (language === 'zh' ? setting?.label : setting?.en) ?? value;
}

/** A whole number in the unit of a fact. */
export function sayNumber(unit: Extract<Fact, { type: 'number' }>['unit'], value: number, language: Language): string {
  return sayParameterValue({ id: '', label: '', en: '', unit, setBy: 'nation' }, value, language);
}

/** A word set apart from its sentence. */
export function quoteWord(word: string): string {
  return `“${word}”`;
}

/** A list that ends in "or": “甲”、“乙”或者“丙”. */
export function sayOr(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return language === 'zh' ? `${words.slice(0, -1).join('、')}或者${last}` : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** What is said of a fact, as a clause; the name of an area comes from `areaName`, else its code stands. */
export function sayFact(fact: Fact, value: FactValue, language: Language, areaName?: (code: string) => string | undefined): string {
  const zh = language === 'zh';
  const is = (what: string): string => (zh ? `${fact.label}：${what}` : `${fact.en}: ${what}`);
  switch (fact.type) {
    case 'boolean':
      return zh ? (value ? fact.yes : fact.no) : is(value ? 'yes' : 'no');
    case 'choice': {
      const said = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
      return is(
        sayOr(
          fact.options.filter((option) => said.includes(option.value)).map((option) => (zh ? option.label : option.en)),
          language,
        ),
      );
    }
    case 'area':
      return is(areaName?.(String(value)) ?? String(value));
    case 'date':
    case 'number':
      return is(sayRange(fact, value, language));
  }
}

function sayRange(fact: Extract<Fact, { type: 'date' | 'number' }>, value: FactValue, language: Language): string {
  const range = typeof value === 'object' && 'from' in value ? value : undefined;
  if (fact.type === 'date') {
    const days = range ? { from: String(range.from), to: String(range.to) } : parseDateRange(String(value));
    return days ? sayDateRange(days, language) : String(value);
  }
  if (!range) return sayNumber(fact.unit, Number(value), language);
  const [from, to] = [sayNumber(fact.unit, Number(range.from), language), sayNumber(fact.unit, Number(range.to), language)];
  return language === 'zh' ? `${from}到${to}之间` : `between ${from} and ${to}`;
}
