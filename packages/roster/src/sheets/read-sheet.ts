import type { BookRow, BookSheet } from '../files/book.ts';
import type { ChildRow, HeaderReading, SheetReading } from '../reading.ts';
import type { Field, ResolveArea, SubjectFields } from '../field.ts';
import { RosterRefusal } from '../refusal.ts';
import type { RosterLimits } from '../limits.ts';
import { cellText, isNonEmpty } from './cell-text.ts';
import { findHeader, headerAt, type HeaderBlock } from './header.ts';
import type { HeadingTable } from './headings.ts';
import { mapColumns, type HeaderMap, type MappingTask, type SheetMapping } from './mapping.ts';
import { mergeFiller } from './merged-values.ts';
import { shorten, type ProblemList } from './problem-list.ts';
import { rowReader, type RowReader } from './read-rows.ts';
import { findSkipReason } from './row-kinds.ts';
import type { SkipList } from './skip-list.ts';
import type { SubjectChecks } from './subject-checks.ts';

const SAMPLE_ROWS = 40;
const PREVIEW_ROWS = 12;
const PREVIEW_COLUMNS = 60;

/** What the sheets of one file are read with and into. */
export interface FileTask {
  readonly fields: readonly Field[];
  readonly table: HeadingTable;
  readonly subject: SubjectFields;
  readonly limits: RosterLimits;
  readonly date1904: boolean;
  readonly mapping: Readonly<Record<string, SheetMapping>>;
  readonly reports: ReadonlySet<string>;
  readonly resolveArea?: ResolveArea;
  readonly onProgress?: (progress: { readonly sheet: string; readonly rows: number }) => void;
  readonly rows: ChildRow[];
  readonly list: ProblemList;
  readonly skips: SkipList;
  readonly checks: SubjectChecks;
}

/** One sheet on its way: rows go in one by one, in order. */
interface SheetRun {
  push(row: BookRow): void;
  readonly headers: readonly HeaderReading[];
  readonly filledFromMerges: number;
}

function previewOf(sample: readonly BookRow[], date1904: boolean): string[][] {
  return sample.slice(0, PREVIEW_ROWS).map((row) => Array.from(row.cells.slice(0, PREVIEW_COLUMNS), (cell) => shorten(cellText(cell, date1904))));
}

function runWithHeader(block: HeaderBlock, mapping: MappingTask, task: FileTask): SheetRun {
  const { sheet, frame } = mapping;
  const headers: HeaderReading[] = [];
  const fill = mergeFiller(frame.merges);
  const readers: RowReader[] = [];
  let header: HeaderMap;
  let reader: RowReader;

  function begin(next: HeaderBlock, byHand: MappingTask): void {
    header = mapColumns(next, byHand);
    headers.push(header.reading);
    reader = rowReader(header, {
      sheet,
      date1904: task.date1904,
      checks: task.checks,
      list: task.list,
      fields: task.fields,
      ...(task.resolveArea ? { resolveArea: task.resolveArea } : {}),
    });
    readers.push(reader);
  }
  begin(block, mapping);

  function push(row: BookRow): void {
    const filled = fill(row);
    if (!isNonEmpty(row)) return;
    if (row.number < block.firstRow) return task.skips.add(sheet, row, 'title');
    if (row.number <= block.lastRow) return task.skips.add(sheet, row, 'header');
    const reason = findSkipReason(row, header.context, row.number === header.reading.lastRow + 1);
    if (reason === 'otherHeader') {
      begin(
        { firstRow: row.number, lastRow: row.number, paths: Array.from(row.cells, (cell) => (cell ? [cellText(cell).trim()] : [])) },
        { ...mapping, manual: undefined },
      );
      return task.skips.add(sheet, row, 'header');
    }
    if (reason !== undefined) {
      if (reason === 'nothingMapped') task.list.add('nothingMapped', { sheet, row: row.number });
      return task.skips.add(sheet, row, reason);
    }
    if (reader.findContinued(filled) !== undefined) return task.skips.add(sheet, row, 'continuation');
    task.rows.push(reader.read(filled));
    if (task.rows.length > task.limits.rows) throw new RosterRefusal('tooManyRows');
  }

  return {
    push,
    headers,
    get filledFromMerges() {
      return readers.reduce((sum, each) => sum + each.filledFromMerges, 0);
    },
  };
}

/** The template keeps the words of its drop-downs in a hidden sheet of this name. */
function isDictionary(sheet: BookSheet): boolean {
  return sheet.hidden && sheet.name.startsWith('字典');
}

/** Why a sheet without a header holds no children, where its name says it. */
function knownReason(sheet: BookSheet, { reports }: FileTask): 'dictionary' | 'report' | 'note' | undefined {
  if (isDictionary(sheet)) return 'dictionary';
  if (reports.has(sheet.name)) return 'report';
  return /^(填写|填表|填报|使用)?(说明|须知)$/.test(sheet.name.trim()) ? 'note' : undefined;
}

function runWithoutHeader(sheet: BookSheet, task: FileTask): SheetRun {
  const reason = knownReason(sheet, task) ?? 'noHeader';
  return {
    push: (row) => {
      if (isNonEmpty(row)) task.skips.add(sheet.name, row, reason);
    },
    headers: [],
    filledFromMerges: 0,
  };
}

function chooseRun(sheet: BookSheet, sample: readonly BookRow[], mapping: MappingTask, task: FileTask): SheetRun {
  if (isDictionary(sheet)) return runWithoutHeader(sheet, task);
  const { manual, frame, table } = mapping;
  if (manual?.headerRows) return runWithHeader(headerAt(sample, frame.merges, ...manual.headerRows), mapping, task);
  const found = findHeader(sample, frame.merges, table, manual?.columns ? 1 : undefined);
  if (found) return runWithHeader(found, mapping, task);
  // Columns named by hand without a header: the rows begin at the top.
  if (manual?.columns) return runWithHeader({ firstRow: 0, lastRow: 0, paths: [] }, mapping, task);
  return runWithoutHeader(sheet, task);
}

function report(reading: SheetReading, sheet: BookSheet, task: FileTask): void {
  const place = { sheet: sheet.name };
  if (reading.nonEmptyRows === 0) task.list.add('emptySheet', place);
  else if (reading.headers.length === 0 && knownReason(sheet, task) === undefined) task.list.add('noHeader', place);
  if (sheet.hidden && reading.headers.length > 0) task.list.add('hiddenSheet', place);
  if (reading.hiddenRows > 0) task.list.add('hiddenRows', place, { other: String(reading.hiddenRows) });
  if (reading.filledFromMerges > 0) task.list.add('mergedCells', place, { other: String(reading.filledFromMerges) });
}

/** Reads one sheet into the lists of the task. */
export async function readSheet(sheet: BookSheet, task: FileTask): Promise<SheetReading> {
  const frame = await sheet.frame();
  const before = task.rows.length;
  const sample: BookRow[] = [];
  let run: SheetRun | undefined;
  let [nonEmptyRows, hiddenRows] = [0, 0];
  const values = { date1904: task.date1904, ...(task.resolveArea ? { resolveArea: task.resolveArea } : {}) };
  const mapping: MappingTask = {
    sheet: sheet.name,
    fields: task.fields,
    table: task.table,
    subject: task.subject,
    frame,
    manual: task.mapping[sheet.name],
    list: task.list,
    values,
  };

  const start = (): SheetRun => {
    const chosen = chooseRun(sheet, sample, mapping, task);
    for (const row of sample) chosen.push(row);
    return chosen;
  };
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      if (isNonEmpty(row)) {
        nonEmptyRows += 1;
        if (row.hidden) hiddenRows += 1;
      }
      if (run) run.push(row);
      else if (sample.push(row) >= SAMPLE_ROWS) run = start();
    }
    task.onProgress?.({ sheet: sheet.name, rows: nonEmptyRows });
  }
  run ??= start();
  const reading: SheetReading = {
    name: sheet.name,
    hidden: sheet.hidden,
    headers: run.headers,
    preview: previewOf(sample, task.date1904),
    nonEmptyRows,
    childRows: task.rows.length - before,
    hiddenRows,
    filledFromMerges: run.filledFromMerges,
  };
  report(reading, sheet, task);
  return reading;
}
