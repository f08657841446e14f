import type { AreaReading, Field, FieldValue, ResolveArea } from '../field.ts';
import type { Cell } from '../files/book.ts';
import type { ProblemCode, ProblemDetail } from '../problems.ts';
import { parseMoney, parseSpelledNumber, periodOf } from '../spellings/amounts.ts';
import { booleanWords, choiceWords, splitSeveral, tickedOptions } from '../spellings/choices.ts';
import { parseIdNumber } from '../spellings/id-number.ts';
import { isBlankMark, isUnknownWord, toPlainText } from '../spellings/plain-text.ts';
import { fromSerial, parseNumberDate, parseSpelledDate, type DateReading, type DateTrouble } from '../spellings/spelled-date.ts';
import { cellText } from './cell-text.ts';

/** What a cell says of a field: a value, nothing, or a problem; a value may come with a problem that should be looked at. */
export interface ValueReading {
  readonly value?: FieldValue;
  readonly problem?: ProblemCode;
  readonly detail?: Partial<ProblemDetail>;
}

/** Reads the cells of one column. */
export type ValueReader = (cell: Cell) => ValueReading;

/** What a column's cells are read against. */
export interface ValueContext {
  readonly date1904: boolean;
  /** The unit in the heading. */
  readonly unit?: string;
  readonly resolveArea?: ResolveArea;
}

const NOTHING: ValueReading = {};
/** From here on Excel has rounded a number. */
const EXACT_MAX = 1e15;

const DATE_PROBLEMS: Record<DateTrouble, ProblemCode> = {
  unreadable: 'dateUnreadable',
  impossible: 'dateImpossible',
  twoDigitYear: 'dateTwoDigitYear',
  lostZero: 'dateLostZero',
  outOfRange: 'dateOutOfRange',
};

function ofDate(reading: DateReading): ValueReading {
  return reading.ok ? { value: reading.value } : { problem: DATE_PROBLEMS[reading.trouble] };
}

function readDate(cell: Cell, text: string, context: ValueContext): ValueReading {
  if (cell.kind !== 'number') return text === '无' ? NOTHING : ofDate(parseSpelledDate(cell.kind === 'text' ? cell.text : text));
  if (cell.date === undefined) return ofDate(parseNumberDate(cell.number, context.date1904));
  const day = fromSerial(cell.number, context.date1904);
  if (day === undefined) return { problem: 'dateOutOfRange' };
  // Shown as 2020年10月, Excel stores the first of the month: the day was never said.
  if (cell.date === 'month') return ofDate(parseSpelledDate(day.slice(0, 7)));
  return cell.date === 'noYear' ? { value: day, problem: 'dateYearHidden', detail: { other: day.slice(0, 4) } } : { value: day };
}

function readIdNumber(cell: Cell, text: string): ValueReading {
  if (text === '无') return NOTHING;
  if (cell.kind === 'number' && cell.number >= EXACT_MAX) return { problem: 'idDigitsLost' };
  const reading = parseIdNumber(text);
  if (reading.ok) return { value: reading.number };
  switch (reading.trouble) {
    case 'digitsLost':
      return { problem: 'idDigitsLost' };
    case 'length':
      return { problem: 'idLength', detail: { other: String(text.replace(/\s/g, '').length) } };
    case 'characters':
      return { problem: 'idCharacters' };
    case 'birthDate':
      return { problem: 'idBirthDate' };
    case 'checkDigit':
      return { problem: 'idCheckDigit' };
    case 'old':
      return { problem: 'idOld' };
    case 'otherPaper':
      return { problem: 'idOtherPaper' };
  }
}

function readMoney(field: Field, cell: Cell, text: string, context: ValueContext): ValueReading {
  // A sum worked out by a formula may have more decimals than the sheet shows.
  const reading = parseMoney(cell.kind === 'number' ? cell.number.toFixed(context.unit?.includes('万') === true ? 6 : 2) : text, context.unit);
  if (!reading.ok) {
    const problems = { unreadable: 'moneyUnreadable', severalNumbers: 'moneySeveral', negative: 'moneyNegative', partFen: 'moneyPartFen' } as const;
    return { problem: problems[reading.trouble] };
  }
  const wanted = periodOf(field.unit ?? '');
  const said = reading.per ?? periodOf(context.unit ?? '');
  if (wanted !== undefined && said !== undefined && wanted !== said) return { problem: 'moneyPeriod', detail: { other: field.unit ?? '' } };
  return field.max !== undefined && reading.fen > field.max ? { problem: 'moneyTooMuch' } : { value: reading.fen };
}

function wholeNumber(number: number, { unit = '' }: Field, max: number): ValueReading {
  if (number < 0 || number > max) return { problem: 'numberOutOfRange', detail: { other: `0到${max}${unit}` } };
  // Parts of a square decimetre are dust of the conversion; half a month or half a person is not.
  return Number.isInteger(number) ? { value: number } : unit === '平方分米' ? { value: Math.round(number) } : { problem: 'numberNotWhole' };
}

function readNumber(field: Field, cell: Cell, text: string, context: ValueContext): ValueReading {
  const reading = parseSpelledNumber(cell.kind === 'number' ? String(cell.number) : text, field.unit, context.unit);
  if (reading.ok) return field.max === undefined ? { value: reading.number } : wholeNumber(reading.number, field, field.max);
  return reading.trouble === 'wrongUnit' ? { problem: 'numberUnit', detail: { other: field.unit ?? '' } } : { problem: 'numberUnreadable' };
}

function booleanReader(field: Field): (text: string) => ValueReading {
  const words = booleanWords(field);
  return (text) => {
    const ticked = tickedOptions(text);
    const value = words.find(ticked?.length === 1 ? (ticked[0] ?? '') : text);
    return value === undefined ? { problem: 'booleanUnknown' } : { value };
  };
}

function choiceReader(field: Field): (text: string) => ValueReading {
  const words = choiceWords(field);
  const oneOf = (values: readonly string[]): FieldValue => (values.length === 1 && field.many !== true ? (values[0] ?? '') : values);
  const findAll = (parts: readonly string[]): readonly string[] | undefined => {
    const found = parts.map((part) => words.find(part));
    return parts.length === 0 || found.includes(undefined) ? undefined : [...new Set(found.flatMap((values) => values ?? []))];
  };
  return (text) => {
    const whole = words.find(text);
    if (whole) return { value: oneOf(whole) };
    if (text === '无') return NOTHING;
    const either = field.many === true ? undefined : findAll(text.split('或'));
    if (either) return { value: oneOf(either) };
    const ticked = tickedOptions(text);
    if (ticked?.length === 0) return NOTHING;
    const values = findAll(ticked ?? splitSeveral(text));
    if (!values) return { problem: 'choiceUnknown' };
    return field.many === true || values.length === 1 ? { value: oneOf(values) } : { problem: 'choiceSeveral' };
  };
}

function readText(cell: Cell, text: string): ValueReading {
  if (cell.kind === 'number' && Math.abs(cell.number) >= EXACT_MAX) return { problem: 'digitsLost' };
  if (/^\d(\.\d+)?E\+\d+$/.test(text)) return { problem: 'digitsLost' };
  return text === '无' ? NOTHING : { value: text };
}

/** A place as it was found, with what is doubtful about it. */
export function ofArea(reading: AreaReading | undefined): ValueReading {
  if (!reading) return { problem: 'areaUnknown' };
  const { code, doubt } = reading;
  if (doubt === undefined) return { value: code };
  return { ...(code === '' ? {} : { value: code }), problem: doubt === 'unlisted' ? 'areaUnlisted' : 'areaSeveral' };
}

function typeReader(field: Field, context: ValueContext): (cell: Cell, text: string) => ValueReading {
  switch (field.type) {
    case 'text':
      return readText;
    case 'idNumber':
      return readIdNumber;
    case 'date':
      return (cell, text) => readDate(cell, text, context);
    case 'money':
      return (cell, text) => readMoney(field, cell, text, context);
    case 'number':
      return (cell, text) => readNumber(field, cell, text, context);
    case 'boolean': {
      const read = booleanReader(field);
      return (cell, text) => (cell.kind === 'boolean' ? { value: cell.value } : read(text));
    }
    case 'choice': {
      const read = choiceReader(field);
      return (_, text) => read(text);
    }
    case 'areaPart':
      return (_, text) => ({ value: text });
    case 'area': {
      const { resolveArea } = context;
      return (_, text) => (resolveArea ? ofArea(resolveArea(text)) : { value: text });
    }
  }
}

/** Prepares the reading of one column. Dashes and words such as 不详 are no value and no problem. */
export function valueReader(field: Field, context: ValueContext): ValueReader {
  const read = typeReader(field, context);
  return (cell) => {
    if (cell.kind === 'error') return { problem: 'cellError' };
    const text = toPlainText(cellText(cell, context.date1904));
    if (text === '' || isUnknownWord(text) || isBlankMark(text)) return NOTHING;
    return read(cell, text);
  };
}
