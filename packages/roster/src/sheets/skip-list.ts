import { SKIP_WORDS, type SkippedRows, type SkipReason } from '../reading.ts';
import type { BookRow } from '../files/book.ts';
import { rowText } from './cell-text.ts';
import { shorten } from './problem-list.ts';

/** Collects rows that are passed over; runs of one kind are kept as one entry. */
export interface SkipList {
  readonly skipped: readonly SkippedRows[];
  add(sheet: string, row: BookRow, reason: SkipReason): void;
}

/** Whole sheets and blocks of prepared empty lines would fill the list row by row. */
const IN_RUNS: ReadonlySet<SkipReason> = new Set(['noHeader', 'dictionary', 'report', 'note', 'emptyForm', 'title', 'header']);

/** An empty list of skipped rows. */
export function skipList(): SkipList {
  const skipped: SkippedRows[] = [];
  return {
    skipped,
    add(sheet, row, reason) {
      const last = skipped.at(-1);
      if (last && IN_RUNS.has(reason) && last.reason === reason && last.sheet === sheet) {
        skipped[skipped.length - 1] = { ...last, lastRow: row.number, rows: last.rows + 1 };
        return;
      }
      skipped.push({ sheet, row: row.number, lastRow: row.number, rows: 1, reason, why: SKIP_WORDS[reason], text: shorten(rowText(row)) });
    },
  };
}
