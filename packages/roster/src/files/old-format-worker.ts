// Runs in a worker thread: a reader of old formats that meets a hostile file may eat all its memory without harm to the process.
import { parentPort, workerData } from 'node:worker_threads';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { BookRow, Cell, Merge } from './book.ts';
import { readNumberFormat } from './xlsx-styles.ts';

/** A sheet as the thread hands it over. */
export interface OldSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly BookRow[];
}

/** A workbook as the thread hands it over. */
export interface OldBook {
  readonly date1904: boolean;
  readonly sheets: readonly OldSheet[];
}

interface Task {
  readonly source: Uint8Array | string;
  readonly rows: number;
  readonly cells: number;
}

const ERRORS: Record<number, string> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' };

function isTask(value: unknown): value is Task {
  return typeof value === 'object' && value !== null && 'source' in value && 'rows' in value && 'cells' in value;
}

function toCell(cell: CellObject): Cell | undefined {
  const { t: type, v: value } = cell;
  if (type === 'e') return { kind: 'error', text: typeof value === 'number' ? (ERRORS[value] ?? '#ERROR') : '#ERROR' };
  if (typeof value === 'string') return value.trim() === '' ? undefined : { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) return { kind: 'text', text: value.toISOString().slice(0, 10) };
  if (typeof value !== 'number') return undefined;
  const format = typeof cell.z === 'string' ? readNumberFormat(-1, cell.z) : {};
  return { kind: 'number', number: value, ...format };
}

function toRows(sheet: WorkSheet, counted: { cells: number }, task: Task): BookRow[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rows: BookRow[] = [];
  data.forEach((source, index) => {
    const cells: (Cell | undefined)[] = [];
    source?.forEach((object, column) => {
      const cell = object && toCell(object);
      if (!cell) return;
      cells[column] = cell;
      counted.cells += 1;
    });
    if (counted.cells > task.cells) throw new Error('tooManyCells');
    if (cells.length > 0) rows.push({ number: index + 1, hidden: sheet['!rows']?.[index]?.hidden === true, cells });
  });
  return rows;
}

function toBook(book: WorkBook, task: Task): OldBook {
  const counted = { cells: 0 };
  const sheets = book.SheetNames.flatMap((name, index): OldSheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet) return [];
    const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden === true ? [at] : []));
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ firstRow: s.r + 1, lastRow: e.r + 1, firstColumn: s.c, lastColumn: e.c }));
    return [{ name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, merges, hiddenColumns, rows: toRows(sheet, counted, task) }];
  });
  return { date1904: book.Workbook?.WBProps?.date1904 === true, sheets };
}

const task: unknown = workerData;
if (parentPort && isTask(task)) {
  set_cptable(codepages);
  const common = {
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    cellStyles: true,
    bookVBA: false,
    sheetRows: task.rows + 1,
  } as const;
  try {
    // Cells of a web page stay text: as numbers, 18 digits would lose the last three.
    const book =
      typeof task.source === 'string' ? read(task.source, { ...common, type: 'string', raw: true }) : read(task.source, { ...common, type: 'array' });
    parentPort.postMessage(toBook(book, task));
  } catch (error) {
    parentPort.postMessage(error instanceof Error ? error.message : 'unreadable');
  }
}
