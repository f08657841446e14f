import type { BookRow, Merge } from '../files/book.ts';
import { cellText } from './cell-text.ts';
import type { HeadingTable } from './headings.ts';

const DEPTH_MAX = 3;
const FOUND_MIN = 2;

/** A header found in a sheet: rows by their place in the sample, and for each column its path of headings. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** By column; a column without any heading has an empty path. */
  readonly paths: readonly (readonly string[])[];
}

interface Grid {
  text(row: number, column: number): string;
  readonly width: number;
}

/** The headings of rows with merged cells spread over all they cover, and group headings carried right over empty cells. */
function headerGrid(rows: readonly BookRow[], merges: readonly Merge[]): Grid {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const covered = new Map<string, Merge>();
  const last = rows.at(-1)?.number ?? 0;
  const width = Math.min(Math.max(0, ...rows.map((row) => row.cells.length)), 2_000);
  for (const merge of merges) {
    if (merge.firstRow > last) continue;
    for (let row = merge.firstRow; row <= Math.min(merge.lastRow, merge.firstRow + 20); row += 1) {
      for (let column = merge.firstColumn; column <= Math.min(merge.lastColumn, width - 1); column += 1) covered.set(`${row}:${column}`, merge);
    }
  }
  return {
    width,
    text(row, column) {
      const merge = covered.get(`${row}:${column}`);
      const cell = merge ? byNumber.get(merge.firstRow)?.cells[merge.firstColumn] : byNumber.get(row)?.cells[column];
      return cellText(cell).trim();
    },
  };
}

function pathsOf(grid: Grid, rows: readonly number[]): readonly (readonly string[])[] {
  const bottom = rows.at(-1) ?? 0;
  const carried = rows.map(() => '');
  const paths: string[][] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const path: string[] = [];
    rows.forEach((row, level) => {
      let text = grid.text(row, column);
      if (row !== bottom) {
        // An unmerged group heading stands over its first column only and means those to its right as well.
        const under = grid.text(bottom, column);
        if (text === '' && under !== '') text = carried[level] ?? '';
        carried[level] = under === '' ? '' : text;
      }
      if (text !== '' && text !== path.at(-1)) path.push(text);
    });
    paths.push(path);
  }
  return paths;
}

function countFound(paths: readonly (readonly string[])[], table: HeadingTable): number {
  const fields = new Set<string>();
  for (const path of paths) {
    const match = path.length > 0 ? table.find(path) : undefined;
    if (match) fields.add(match.field.id);
  }
  return fields.size;
}

/** A header whose rows the caller names. */
export function headerAt(rows: readonly BookRow[], merges: readonly Merge[], firstRow: number, lastRow: number): HeaderBlock {
  const numbers = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  return { firstRow, lastRow, paths: pathsOf(headerGrid(rows, merges), numbers) };
}

/**
 * Finds the header among the first rows of a sheet: the one to three rows under which most fields are known by name. At least two must
 * be (one, in a sheet of one column, or where a person has named a column); `undefined` where there is none.
 */
export function findHeader(rows: readonly BookRow[], merges: readonly Merge[], table: HeadingTable, least: number = FOUND_MIN): HeaderBlock | undefined {
  const grid = headerGrid(rows, merges);
  const numbers = rows.map((row) => row.number);
  let best: { found: number; block: HeaderBlock } | undefined;
  for (let depth = 1; depth <= DEPTH_MAX; depth += 1) {
    for (let start = 0; start + depth <= numbers.length; start += 1) {
      const block = numbers.slice(start, start + depth);
      const [firstRow = 0, lastRow = 0] = [block[0], block.at(-1)];
      // A blank row between makes two rows no header.
      if (lastRow - firstRow !== depth - 1) continue;
      const paths = pathsOf(grid, block);
      const found = countFound(paths, table);
      if (found >= Math.min(least, grid.width) && found > (best?.found ?? 0)) best = { found, block: { firstRow, lastRow, paths } };
    }
  }
  return best?.block;
}
