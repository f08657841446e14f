import type { RosterLimits } from '../limits.ts';

/** What the format of a number says about it: a whole date, only year and month shown, or month and day without the year. */
export type DateShown = 'day' | 'month' | 'noYear';

/** One cell as the file holds it. `pad` is the width to which a format such as 000000 fills a number with zeros. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly date?: DateShown; readonly pad?: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

/** One row that exists in the file; a column without a value is a hole. `number` counts from 1. */
export interface BookRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly (Cell | undefined)[];
}

/** A merged range; rows count from 1, columns from 0, both ends included. */
export interface Merge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What is known of a sheet before its rows are read. */
export interface SheetFrame {
  readonly merges: readonly Merge[];
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A sheet of any format: its frame, then its rows in order, in batches. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  frame(): Promise<SheetFrame>;
  rows(): AsyncIterable<readonly BookRow[]>;
}

/** Something about the whole file that its owner should know. */
export type BookNotice = 'macros' | 'encodingDoubtful' | 'cutShort';

/** A workbook of any format. */
export interface Book {
  readonly format: FileFormat;
  /** The workbook counts days from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly notices: readonly BookNotice[];
  readonly sheets: readonly BookSheet[];
}

/** The formats that are read. */
export type FileFormat = 'xlsx' | 'xlsb' | 'xls' | 'xlsXml' | 'ods' | 'html' | 'csv';

/** Bytes, where they come from, and how far they may go. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits: RosterLimits;
}
