import type { Field, ResolveArea, SubjectFields } from './field.ts';
import type { Book } from './files/book.ts';
import { openBook } from './files/open-book.ts';
import { DEFAULT_LIMITS, type RosterLimits } from './limits.ts';
import type { ChildRow, RosterReading, SheetReading } from './reading.ts';
import { RosterRefusal } from './refusal.ts';
import { headingTable } from './sheets/headings.ts';
import type { SheetMapping } from './sheets/mapping.ts';
import { problemList } from './sheets/problem-list.ts';
import { readSheet, type FileTask } from './sheets/read-sheet.ts';
import { skipList } from './sheets/skip-list.ts';
import { findSubject } from './sheets/subject.ts';
import { subjectChecks } from './sheets/subject-checks.ts';

/** How a roster is to be read. All of it may be absent. */
export interface ReadOptions {
  /** What a person said of a sheet, by its name; goes before anything found in the headings. */
  readonly mapping?: Readonly<Record<string, SheetMapping>>;
  readonly subject?: SubjectFields;
  /** Sheets that the caller itself writes beside the children when it hands a roster back: no header is missed in them. */
  readonly reports?: readonly string[];
  /** The day on which the roster is read: nobody is born after it, and who is 18 by then is no child. Absent: not looked at. */
  readonly asOf?: string;
  readonly limits?: Partial<RosterLimits>;
  /** Called after each batch of rows. */
  readonly onProgress?: (progress: { readonly sheet: string; readonly rows: number }) => void;
  /** Absent: the words for a place are themselves the value. */
  readonly resolveArea?: ResolveArea;
}

async function readSheets(book: Book, task: FileTask): Promise<readonly SheetReading[]> {
  const sheets: SheetReading[] = [];
  for (const sheet of book.sheets) sheets.push(await readSheet(sheet, task));
  return sheets;
}

/**
 * Reads the roster of an office: .xlsx, .xls, .xlsb, .ods, CSV in any usual encoding, or a table of a web page, told apart by content.
 * Throws {@link RosterRefusal} where the file cannot be read at all; everything smaller is a problem in the reading.
 */
export async function readRoster(bytes: Uint8Array, fileName: string, fields: readonly Field[], options: ReadOptions = {}): Promise<RosterReading> {
  const limits: RosterLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const book = await openBook({ bytes, fileName, limits });
  if (book.sheets.length === 0) throw new RosterRefusal('noSheet');
  const subject = findSubject(fields, options.subject);
  const rows: ChildRow[] = [];
  const list = problemList(limits.problems);
  const skips = skipList();
  for (const notice of book.notices) list.add(notice, {});
  const task: FileTask = {
    fields,
    table: headingTable(fields),
    subject,
    limits,
    date1904: book.date1904,
    mapping: options.mapping ?? {},
    reports: new Set(options.reports),
    ...(options.resolveArea ? { resolveArea: options.resolveArea } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
    rows,
    list,
    skips,
    checks: subjectChecks(subject, fields, list, options.asOf),
  };
  const sheets = await readSheets(book, task);
  return { format: book.format, sheets, rows, problems: list.problems, problemCounts: list.counts, skipped: skips.skipped };
}
