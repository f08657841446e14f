import type { ResultSheet } from './result-sheet.ts';
import { isFormulaLike, valueText, type ColumnKind, type ResultValue } from './safe-cell.ts';
import { workbookParts } from './workbook-text.ts';
import { zipText } from './zip-writer.ts';

/** A workbook to be written. */
export interface Result {
  readonly sheets: readonly ResultSheet[];
}

const NAME_MAX = 31;
/** Sheet names that Excel accepts: at most 31 characters, no signs of paths and formulas, none twice. */
export function toSheetNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, NAME_MAX) || '表';
    let free = clean;
    for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${clean.slice(0, NAME_MAX - String(count).length - 2)}(${count})`;
    used.add(free.toLowerCase());
    return free;
  });
}

/** Writes a workbook piece by piece: headings frozen and filtered, identity numbers as text, no text ever a formula. */
export function streamResult(result: Result): AsyncGenerator<Uint8Array> {
  return zipText(workbookParts(result.sheets, toSheetNames(result.sheets.map((sheet) => sheet.name))));
}

/** Writes a whole workbook. */
export async function writeResult(result: Result): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of streamResult(result)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A value for CSV. A tab before long numbers and leading zeros keeps Excel from changing them; the reader of this package takes it off again. */
function csvCell(value: ResultValue, kind: ColumnKind): string {
  const text = valueText(value, kind);
  const isNumber = typeof value === 'number' && (kind === 'number' || kind === 'money');
  const guarded = !isNumber && isFormulaLike(text) ? `'${text}` : /^(\d{12,}[\dXx]*|0\d+)$/.test(text) ? `\t${text}` : text;
  return /[",\r\n\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Writes one sheet as CSV: UTF-8 with the mark that Excel needs, lines ended as Windows does, formulas defused by an apostrophe. */
export async function* streamCsv(sheet: ResultSheet): AsyncGenerator<string> {
  yield `\uFEFF${sheet.columns.map((column) => csvCell(column.heading, 'text')).join(',')}\r\n`;
  for await (const row of sheet.rows) yield `${sheet.columns.map((column, index) => csvCell(row[index], column.kind)).join(',')}\r\n`;
}

/** Writes one sheet as the bytes of a CSV file. */
export async function writeCsv(sheet: ResultSheet): Promise<Uint8Array> {
  const parts: string[] = [];
  for await (const part of streamCsv(sheet)) parts.push(part);
  return Buffer.from(parts.join(''), 'utf8');
}
