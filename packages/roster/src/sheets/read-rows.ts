import type { Field, FieldValue, ResolveArea } from '../field.ts';
import type { Cell } from '../files/book.ts';
import { columnLetter } from '../files/columns.ts';
import type { ChildRow } from '../reading.ts';
import { isDitto, toPlainText } from '../spellings/plain-text.ts';
import { areaParts, composedFields, type AreaParts } from './area-parts.ts';
import { cellText, rowText } from './cell-text.ts';
import type { HeaderMap, MappedColumn } from './mapping.ts';
import type { FilledRow } from './merged-values.ts';
import type { ProblemList, ProblemPlace } from './problem-list.ts';
import type { SubjectChecks } from './subject-checks.ts';
import type { ValueReading } from './values.ts';

/** Reads the rows under one header. */
export interface RowReader {
  /** The row above that lends this one its child: its name and number come from a merged range. */
  findContinued(filled: FilledRow): number | undefined;
  read(filled: FilledRow): ChildRow;
  readonly filledFromMerges: number;
}

/** What reading rows needs besides the header. */
export interface RowTask {
  readonly sheet: string;
  readonly date1904: boolean;
  readonly checks: SubjectChecks;
  readonly list: ProblemList;
  readonly fields: readonly Field[];
  readonly resolveArea?: ResolveArea;
}

/** Prepares the reading of rows under a header: values, 同上, problems, and the checks of the whole row. */
export function rowReader(header: HeaderMap, task: RowTask): RowReader {
  const { sheet, list, date1904 } = task;
  const above = new Map<number, Cell>();
  const columnOf = new Map(header.columns.map((column) => [column.field.id, column]));
  const composed = composedFields(header.columns.map((column) => column.field));
  let filledFromMerges = 0;

  function placeOf(row: number, column: MappedColumn): ProblemPlace {
    return { sheet, row, column: column.letter, heading: column.heading, field: column.field.id };
  }

  /** The cell itself, or the one above where the cell says 同上. */
  function resolve(cell: Cell, row: number, column: MappedColumn): Cell | undefined {
    if (cell.kind !== 'text' || cell.text.length > 4 || !isDitto(cell.text.trim())) return cell;
    const copied = above.get(column.column);
    list.add(copied ? 'ditto' : 'dittoWithoutAbove', placeOf(row, column), { found: cell.text, other: cellText(copied, date1904) });
    return copied;
  }

  function readColumn(filled: FilledRow, column: MappedColumn, troubled: Set<string>, parts: AreaParts | undefined): FieldValue | undefined {
    const own = filled.cells[column.column];
    if (!own) {
      above.delete(column.column);
      return undefined;
    }
    const row = filled.row.number;
    const cell = resolve(own, row, column);
    if (!cell) {
      troubled.add(column.field.id);
      return undefined;
    }
    if (filled.lent.has(column.column)) filledFromMerges += 1;
    above.set(column.column, cell);
    if (parts?.take(column, cell)) return undefined;
    return keep(column.read(cell), column, { row, found: cellText(cell, date1904) }, troubled);
  }

  /** Reports what is odd about a value and passes it on. */
  function keep({ value, problem, detail }: ValueReading, column: MappedColumn, { row, found }: { readonly row: number; readonly found: string }, troubled: Set<string>): FieldValue | undefined {
    if (problem) list.add(problem, placeOf(row, column), { label: column.field.label, found, ...detail });
    if (problem && value === undefined) troubled.add(column.field.id);
    return value;
  }

  function read(filled: FilledRow): ChildRow {
    const { row } = filled;
    const values: Record<string, FieldValue> = {};
    const troubled = new Set<string>();
    const parts = task.resolveArea && composed.size > 0 ? areaParts(composed, task.fields, task.resolveArea) : undefined;
    for (const column of header.columns) {
      const value = readColumn(filled, column, troubled, parts);
      if (value !== undefined) values[column.field.id] = value;
    }
    for (const { field, column, reading, text } of parts?.resolve() ?? []) {
      const value = keep(reading, column, { row: row.number, found: text }, troubled);
      if (value !== undefined) values[field] = value;
    }
    const { nameColumn, idColumn } = header.context;
    const textAt = (column: number | undefined): string => (column === undefined ? '' : toPlainText(cellText(filled.cells[column], date1904)));
    const [name, idText] = [textAt(nameColumn), textAt(idColumn)];
    const child: ChildRow = { sheet, row: row.number, ...(row.hidden ? { hidden: true } : {}), ...(name === '' ? {} : { name }), ...(idText === '' ? {} : { idText }), values };
    task.checks.check(child, (field) => {
      const column = columnOf.get(field);
      return column ? placeOf(row.number, column) : { sheet, row: row.number, field };
    }, troubled);
    return child;
  }

  function findContinued(filled: FilledRow): number | undefined {
    const { nameColumn, idColumn } = header.context;
    const lender = nameColumn === undefined ? undefined : filled.from.get(nameColumn);
    // A number of its own under a merged name is another child, oddly written.
    if (lender === undefined || (idColumn !== undefined && filled.row.cells[idColumn] !== undefined)) return undefined;
    list.add('continuation', { sheet, row: filled.row.number, column: columnLetter(nameColumn ?? 0) }, { found: rowText(filled.row), other: String(lender) });
    return lender;
  }

  return {
    findContinued,
    read,
    get filledFromMerges() {
      return filledFromMerges;
    },
  };
}
