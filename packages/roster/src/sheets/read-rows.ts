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

/** One row on its way: what was read of it and which fields gave a problem instead of a value. */
interface Draft {
  readonly filled: FilledRow;
  readonly values: Record<string, FieldValue>;
  readonly troubled: Set<string>;
  readonly parts: AreaParts | undefined;
}

/** Reads single cells, with 同上 and merged ranges, and reports what is odd about them. */
function cellReader({ sheet, list, date1904 }: RowTask) {
  const above = new Map<number, Cell>();
  const counted = { filledFromMerges: 0 };

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

  /** Keeps a value and reports what is odd about it. */
  function keep({ value, problem, detail }: ValueReading, column: MappedColumn, draft: Draft, found: () => string): void {
    const { id, label } = column.field;
    if (problem) list.add(problem, placeOf(draft.filled.row.number, column), { label, found: found(), ...detail });
    if (value !== undefined) draft.values[id] = value;
    else if (problem) draft.troubled.add(id);
  }

  function read(column: MappedColumn, draft: Draft): void {
    const own = draft.filled.cells[column.column];
    if (!own) {
      above.delete(column.column);
      return;
    }
    const cell = resolve(own, draft.filled.row.number, column);
    if (!cell) {
      draft.troubled.add(column.field.id);
      return;
    }
    if (draft.filled.lent.has(column.column)) counted.filledFromMerges += 1;
    above.set(column.column, cell);
    if (!draft.parts?.take(column, cell)) keep(column.read(cell), column, draft, () => cellText(cell, date1904));
  }

  return { read, keep, placeOf, counted };
}

/** Prepares the reading of rows under a header: values, places put together, problems, and the checks of the whole row. */
export function rowReader(header: HeaderMap, task: RowTask): RowReader {
  const { sheet, list, date1904 } = task;
  const cells = cellReader(task);
  const columnOf = new Map(header.columns.map((column) => [column.field.id, column]));
  const composed = composedFields(header.columns.map((column) => column.field));
  const { nameColumn, idColumn } = header.context;

  function read(filled: FilledRow): ChildRow {
    const { row } = filled;
    const parts = task.resolveArea && composed.size > 0 ? areaParts(composed, task.fields, task.resolveArea) : undefined;
    const draft: Draft = { filled, values: {}, troubled: new Set(), parts };
    for (const column of header.columns) cells.read(column, draft);
    for (const { field, column, reading, text } of parts?.resolve() ?? []) cells.keep(reading, { ...column, field }, draft, () => text);
    const textAt = (column: number | undefined): string => (column === undefined ? '' : toPlainText(cellText(filled.cells[column], date1904)));
    const [name, idText] = [textAt(nameColumn), textAt(idColumn)];
    const child: ChildRow = {
      sheet,
      row: row.number,
      ...(row.hidden ? { hidden: true } : {}),
      ...(name === '' ? {} : { name }),
      ...(idText === '' ? {} : { idText }),
      values: draft.values,
    };
    task.checks.check(
      child,
      (field) => {
        const column = columnOf.get(field);
        return column ? cells.placeOf(row.number, column) : { sheet, row: row.number, field };
      },
      draft.troubled,
    );
    return child;
  }

  function findContinued(filled: FilledRow): number | undefined {
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
      return cells.counted.filledFromMerges;
    },
  };
}
