import type { BookRow, Cell, Merge } from '../files/book.ts';

/** A row with what merged ranges above lend it. `lent` are the columns whose value comes from a row above. */
export interface FilledRow {
  readonly row: BookRow;
  readonly cells: readonly (Cell | undefined)[];
  readonly lent: ReadonlySet<number>;
  /** By lent column: the row that holds the value. */
  readonly from: ReadonlyMap<number, number>;
}

interface Open {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cell: Cell;
}

const NONE: ReadonlySet<number> = new Set();
const NOWHERE: ReadonlyMap<number, number> = new Map();

/** Carries the value of a range merged over several rows to each row it covers. Rows must come in order. */
export function mergeFiller(merges: readonly Merge[]): (row: BookRow) => FilledRow {
  const tall = merges.filter((merge) => merge.lastRow > merge.firstRow).toSorted((a, b) => a.firstRow - b.firstRow);
  const open = new Map<number, Open>();
  let next = 0;

  function openAt(row: BookRow): void {
    for (let merge = tall[next]; merge && merge.firstRow <= row.number; merge = tall[next]) {
      next += 1;
      const cell = merge.firstRow === row.number ? row.cells[merge.firstColumn] : undefined;
      if (cell) open.set(merge.firstColumn, { firstRow: merge.firstRow, lastRow: merge.lastRow, cell });
    }
  }

  return (row) => {
    let cells: (Cell | undefined)[] | undefined;
    const from = new Map<number, number>();
    for (const [column, lender] of open) {
      if (lender.lastRow < row.number) {
        open.delete(column);
      } else if (row.cells[column] === undefined) {
        cells ??= [...row.cells];
        cells[column] = lender.cell;
        from.set(column, lender.firstRow);
      }
    }
    openAt(row);
    return cells ? { row, cells, lent: new Set(from.keys()), from } : { row, cells: row.cells, lent: NONE, from: NOWHERE };
  };
}
