import type { FieldValue } from '../field.ts';

/** How a column is written: money takes fen and shows yuan; text and numbers of papers keep every digit. */
export type ColumnKind = 'text' | 'longText' | 'number' | 'money' | 'date' | 'idNumber';

/** What a cell of a result may hold; a day is `YYYY-MM-DD`, absence leaves the cell empty. */
export type ResultValue = FieldValue | null | undefined;

/** A cell ready to be written: the text format keeps Excel from ever reading it as a formula. */
export type WrittenCell = string | number | Date | null;

const CELL_MAX = 32_767;
const FEN = 100;
/** Characters that XML cannot hold; a tab and line ends it can. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function dayOf(text: string): Date | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!day) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A range of days in words: a whole month as 2020年10月, a whole year as 2020年. */
export function rangeText(range: { readonly from: string; readonly to: string }): string {
  const { from, to } = range;
  if (from === to) return from;
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31')) return `${from.slice(0, 4)}年`;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01')) return `${from.slice(0, 4)}年${Number(from.slice(5, 7))}月`;
  return `${from}至${to}`;
}

/** A value as text, the way a roster would say it. */
export function valueText(value: ResultValue, kind: ColumnKind): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return kind === 'money' ? (value / FEN).toFixed(2) : String(value);
  if (typeof value === 'string') return value;
  return 'from' in value ? rangeText(value) : value.join('、');
}

/** A value for a cell of a workbook: a number, a day, or text that stays text. */
export function toWrittenCell(value: ResultValue, kind: ColumnKind): WrittenCell {
  if (typeof value === 'number' && Number.isFinite(value) && kind !== 'idNumber') return kind === 'money' ? value / FEN : value;
  const text = valueText(value, kind).replace(UNWRITABLE, '');
  if (text === '') return null;
  const day = kind === 'date' ? dayOf(text) : undefined;
  return day ?? (text.length > CELL_MAX ? `${text.slice(0, CELL_MAX - 1)}…` : text);
}

/** Text that a spreadsheet would run as a formula when it opens a CSV file; the full-width signs count in Chinese Excel. */
export function isFormulaLike(text: string): boolean {
  return /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text);
}
