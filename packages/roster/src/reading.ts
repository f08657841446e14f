import type { FieldValue } from './field.ts';
import type { FileFormat } from './files/book.ts';
import type { ProblemCode, ProblemDetail, Severity } from './problems.ts';

/** How a column found its field: the label itself, a known heading, a likeness that somebody should confirm, or the caller's word. */
export type MatchedBy = 'exact' | 'synonym' | 'guess' | 'manual';

/** One column under a header. */
export interface ColumnReading {
  /** As Excel names it: A, B, AA. */
  readonly column: string;
  /** The heading on one line; group headings stand before it with a slash: 父亲/电话. */
  readonly heading: string;
  /** Absent: nothing in this column was read. */
  readonly field?: string;
  readonly matched?: MatchedBy;
  readonly hidden?: true;
  /** The unit in brackets: 元, 月. */
  readonly unit?: string;
}

/** A header and its columns. Most sheets have one; a second stands where another table begins below. */
export interface HeaderReading {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnReading[];
}

/** One sheet: what was understood of it, and its first rows as text for a person who must map it by hand. */
export interface SheetReading {
  readonly name: string;
  readonly hidden: boolean;
  /** Empty where no header was found: then none of its rows was read. */
  readonly headers: readonly HeaderReading[];
  readonly preview: readonly (readonly string[])[];
  readonly nonEmptyRows: number;
  readonly childRows: number;
  readonly hiddenRows: number;
  /** Cells that took their value from a merged range. */
  readonly filledFromMerges: number;
}

/** One child as one row says it. Absent fields were blank or could not be read; then a problem says so. */
export interface ChildRow {
  readonly sheet: string;
  readonly row: number;
  readonly hidden?: true;
  /** The name as it stands in the row, also where nothing else could be read. */
  readonly name?: string;
  /** The identity number as it stands in the row, also where it is none. */
  readonly idText?: string;
  readonly values: Readonly<Record<string, FieldValue>>;
}

/** Something that a person should put right or know. Sheet-wide ones have no row, file-wide ones no sheet. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly heading?: string;
  readonly field?: string;
  /** The cell as it was, cut at 60 characters. */
  readonly found?: string;
  /** What is wrong, in Chinese. */
  readonly sentence: string;
  /** What to do about it, in Chinese. */
  readonly remedy: string;
  /** What the sentence mentions. */
  readonly detail: ProblemDetail;
}

/** Why rows were passed over. */
export type SkipReason =
  | 'title'
  | 'header'
  | 'repeatedHeader'
  | 'columnNumbers'
  | 'subtotal'
  | 'signature'
  | 'note'
  | 'sectionTitle'
  | 'example'
  | 'emptyForm'
  | 'nothingMapped'
  | 'continuation'
  | 'noHeader'
  | 'dictionary'
  | 'report';

/** Rows that are no child, from `row` to `lastRow`; `rows` of them were not empty. */
export interface SkippedRows {
  readonly sheet: string;
  readonly row: number;
  readonly lastRow: number;
  readonly rows: number;
  readonly reason: SkipReason;
  /** The reason in Chinese. */
  readonly why: string;
  /** The beginning of what stands there. */
  readonly text: string;
}

/** Everything that was found in a file: every row that is not empty is either in `rows` or counted in `skipped`. */
export interface RosterReading {
  readonly format: FileFormat;
  readonly sheets: readonly SheetReading[];
  readonly rows: readonly ChildRow[];
  readonly problems: readonly Problem[];
  /** How many problems of each kind there are, also beyond those listed. */
  readonly problemCounts: Readonly<Partial<Record<ProblemCode, number>>>;
  readonly skipped: readonly SkippedRows[];
}

/** The reasons for passing over a row, in Chinese. */
export const SKIP_WORDS: Record<SkipReason, string> = {
  title: '表头上方的标题或说明',
  header: '表头',
  repeatedHeader: '重复的表头',
  columnNumbers: '列的编号',
  subtotal: '合计或小计',
  signature: '签字栏',
  note: '填表说明',
  sectionTitle: '分段的小标题',
  example: '填写示例',
  emptyForm: '只有序号的空行',
  nothingMapped: '读到的列里都没有内容',
  continuation: '与上一行是同一个儿童（姓名是合并的）',
  noHeader: '这个工作表没有认出表头',
  dictionary: '下拉选项表',
  report: '以前核对的结果，不是花名册',
};
