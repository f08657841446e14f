import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Excel from 'exceljs';
import { isFormulaLike, toWrittenCell, valueText, type ColumnKind, type ResultValue } from './safe-cell.ts';

/** A column of a result. */
export interface ResultColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters; absent: by kind. */
  readonly width?: number;
}

/** A sheet of a result; rows may be produced while they are written. */
export interface ResultSheet {
  readonly name: string;
  readonly columns: readonly ResultColumn[];
  /** How many columns stay in sight when the sheet is moved sideways; none where absent. */
  readonly frozen?: number;
  readonly rows: Iterable<readonly ResultValue[]> | AsyncIterable<readonly ResultValue[]>;
}

/** A workbook to be written. */
export interface Result {
  readonly sheets: readonly ResultSheet[];
}

const ROWS_A_TURN = 500;
const NAME_MAX = 31;
const WIDTHS: Record<ColumnKind, number> = { text: 16, longText: 48, number: 10, money: 14, date: 13, idNumber: 22 };
const FORMATS: Record<ColumnKind, string> = { text: '@', longText: '@', number: 'General', money: '#,##0.00', date: 'yyyy-mm-dd', idNumber: '@' };

/** The look of a heading, the same in everything that is written. */
export const HEADING_STYLE = {
  font: { bold: true, color: { argb: 'FF1F2937' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE5EEF7' } },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { argb: 'FF94A3B8' } } },
} as const;

/** Sheet names that Excel accepts: at most 31 characters, no signs of paths and formulas, none twice. */
export function toSheetNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const clean = name.replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, NAME_MAX) || '表';
    let free = clean;
    for (let count = 2; used.has(free.toLowerCase()); count += 1) free = `${clean.slice(0, NAME_MAX - String(count).length - 2)}(${count})`;
    used.add(free.toLowerCase());
    return free;
  });
}

async function writeSheet(writer: Excel.stream.xlsx.WorkbookWriter, sheet: ResultSheet, name: string): Promise<void> {
  const worksheet = writer.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: sheet.frozen ?? 0 }] });
  worksheet.columns = sheet.columns.map((column) => ({
    width: column.width ?? WIDTHS[column.kind],
    style: { numFmt: FORMATS[column.kind], alignment: { vertical: 'top', wrapText: column.kind === 'longText' } },
  }));
  if (sheet.columns.length > 0) worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } };
  const heading = worksheet.addRow(sheet.columns.map((column) => column.heading));
  heading.eachCell((cell) => {
    cell.style = { ...HEADING_STYLE };
  });
  heading.commit();
  let count = 0;
  for await (const row of sheet.rows) {
    worksheet.addRow(sheet.columns.map((column, index) => toWrittenCell(row[index], column.kind))).commit();
    count += 1;
    if (count % ROWS_A_TURN === 0) await nextTurn();
  }
  worksheet.commit();
}

async function writeAll(result: Result, output: PassThrough): Promise<void> {
  const writer = new Excel.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true, useSharedStrings: false });
  const names = toSheetNames(result.sheets.map((sheet) => sheet.name));
  for (const [index, sheet] of result.sheets.entries()) await writeSheet(writer, sheet, names[index] ?? `表${index + 1}`);
  await writer.commit();
}

/** Writes a workbook piece by piece: headings frozen and filtered, identity numbers as text, no text ever a formula. */
export async function* streamResult(result: Result): AsyncGenerator<Uint8Array> {
  const output = new PassThrough();
  const written = writeAll(result, output).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  for await (const chunk of output) if (chunk instanceof Uint8Array) yield chunk;
  await written;
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
