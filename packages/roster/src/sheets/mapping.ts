import type { Field, SubjectFields } from '../field.ts';
import type { SheetFrame } from '../files/book.ts';
import { columnLetter } from '../files/columns.ts';
import type { ColumnReading, HeaderReading, MatchedBy } from '../reading.ts';
import { toWordKey } from '../spellings/plain-text.ts';
import type { HeaderBlock } from './header.ts';
import { headingKey, unitIn, type HeadingTable } from './headings.ts';
import type { ProblemList } from './problem-list.ts';
import type { RowContext } from './row-kinds.ts';
import { valueReader, type ValueContext, type ValueReader } from './values.ts';

/** What the caller says of a sheet: where its header is, and what its columns are by letter (`null`: leave it unread). */
export interface SheetMapping {
  readonly headerRows?: readonly [first: number, last: number] | undefined;
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
}

/** A column that is read. */
export interface MappedColumn {
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  readonly field: Field;
  readonly read: ValueReader;
}

/** A header turned into readers of columns. */
export interface HeaderMap {
  readonly reading: HeaderReading;
  readonly columns: readonly MappedColumn[];
  readonly context: RowContext;
}

/** What mapping needs besides the header. */
export interface MappingTask {
  readonly sheet: string;
  readonly fields: readonly Field[];
  readonly table: HeadingTable;
  readonly subject: SubjectFields;
  readonly frame: SheetFrame;
  readonly manual: SheetMapping | undefined;
  readonly list: ProblemList;
  readonly values: ValueContext;
}

interface Taken {
  readonly field: Field;
  readonly matched: MatchedBy;
}

const SERIAL = /^(序号|编号|序|行号|no|№)$/;

function headingOf(path: readonly string[]): string {
  return path.map((text) => text.replace(/\s+/g, '')).join('/');
}

/** Which column is which field: the caller's word first, then headings known word for word, then likenesses for what is left. */
function assign(paths: readonly (readonly string[])[], task: MappingTask): ReadonlyMap<number, Taken> {
  const taken = new Map<number, Taken>();
  const columnOfField = new Map<string, number>();
  const take = (column: number, entry: Taken): void => {
    taken.set(column, entry);
    columnOfField.set(entry.field.id, column);
  };
  const manual = (column: number): string | null | undefined => task.manual?.columns?.[columnLetter(column)];
  const open = (column: number): boolean => manual(column) === undefined && !taken.has(column) && (paths[column]?.length ?? 0) > 0;
  const width = Math.max(paths.length, 1);
  for (let column = 0; column < width; column += 1) {
    const field = task.fields.find((candidate) => candidate.id === manual(column));
    if (field) take(column, { field, matched: 'manual' });
  }
  const twice = new Set<number>();
  for (let column = 0; column < width; column += 1) {
    const match = open(column) ? task.table.find(paths[column] ?? []) : undefined;
    if (!match) continue;
    const before = columnOfField.get(match.field.id);
    if (before === undefined) {
      take(column, match);
      continue;
    }
    twice.add(column);
    const heading = headingOf(paths[column] ?? []);
    task.list.add(
      'headingTwice',
      { sheet: task.sheet, column: columnLetter(column), heading },
      { found: heading, label: match.field.label, other: columnLetter(before) },
    );
  }
  for (let column = 0; column < width; column += 1) {
    const match = open(column) && !twice.has(column) ? task.table.guess(paths[column] ?? []) : undefined;
    if (!match || columnOfField.has(match.field.id)) continue;
    take(column, match);
    const heading = headingOf(paths[column] ?? []);
    task.list.add(
      'headingGuess',
      { sheet: task.sheet, column: columnLetter(column), heading, field: match.field.id },
      { found: heading, label: match.field.label },
    );
  }
  return taken;
}

function rowContext(block: HeaderBlock, columns: readonly MappedColumn[], task: MappingTask): RowContext {
  const columnOf = (field: string | undefined): number | undefined => columns.find((column) => column.field.id === field)?.column;
  const depth = Math.max(0, ...block.paths.map((path) => path.length));
  const wide = new Map<number, (typeof task.frame.merges)[number][]>();
  for (const merge of task.frame.merges) {
    if (merge.lastColumn > merge.firstColumn) wide.set(merge.firstRow, [...(wide.get(merge.firstRow) ?? []), merge]);
  }
  const serial = block.paths.findIndex((path) => SERIAL.test(headingKey(path.at(-1) ?? '')));
  return {
    nameColumn: columnOf(task.subject.name),
    idColumn: columnOf(task.subject.idNumber),
    mapped: new Set(columns.map((column) => column.column)),
    headerTexts: Array.from({ length: depth }, (_, level) => Array.from(block.paths, (path) => toWordKey(path[level] ?? ''))),
    wide,
    serialColumn: serial < 0 ? undefined : serial,
    knownHeadings: task.table.keys,
  };
}

/** Turns a header into readers of its columns, and reports what was guessed, found twice or left unread. */
export function mapColumns(block: HeaderBlock, task: MappingTask): HeaderMap {
  const manualWidth = Object.keys(task.manual?.columns ?? {}).length === 0 ? 0 : 702;
  const paths = Array.from({ length: Math.max(block.paths.length, manualWidth) }, (_, column) => block.paths[column] ?? []);
  const taken = assign(paths, task);
  const columns: MappedColumn[] = [];
  const readings: ColumnReading[] = [];
  paths.forEach((path, column) => {
    const entry = taken.get(column);
    if (!entry && path.length === 0) return;
    const letter = columnLetter(column);
    const heading = headingOf(path);
    const unit = path.map(unitIn).findLast((found) => found !== undefined);
    const hidden = task.frame.hiddenColumns.has(column);
    readings.push({
      column: letter,
      heading,
      ...(entry ? { field: entry.field.id, matched: entry.matched } : {}),
      ...(hidden ? { hidden } : {}),
      ...(unit === undefined ? {} : { unit }),
    });
    if (entry) {
      columns.push({
        column,
        letter,
        heading,
        field: entry.field,
        read: valueReader(entry.field, unit === undefined ? task.values : { ...task.values, unit }),
      });
    } else if (!SERIAL.test(headingKey(path.at(-1) ?? ''))) {
      task.list.add('unreadColumn', { sheet: task.sheet, column: letter, heading }, { found: heading });
    }
  });
  const hiddenRead = readings.filter((reading) => reading.hidden === true && reading.field !== undefined).map((reading) => reading.column);
  if (hiddenRead.length > 0) task.list.add('hiddenColumns', { sheet: task.sheet }, { other: hiddenRead.join('、') });
  return { reading: { firstRow: block.firstRow, lastRow: block.lastRow, columns: readings }, columns, context: rowContext(block, columns, task) };
}
