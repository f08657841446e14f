import type { ColumnKind, ResultValue } from './safe-cell.ts';

/** A column of a result. */
export interface ResultColumn {
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters; absent: by kind. */
  readonly width?: number;
}

/** A sheet of a result; rows may be produced while they are written. */
export interface ResultSheet {
  readonly name: string;
  readonly columns: readonly ResultColumn[];
  /** How many columns stay in sight when the sheet is moved sideways; none where absent. */
  readonly frozen?: number;
  readonly rows: Iterable<readonly ResultValue[]> | AsyncIterable<readonly ResultValue[]>;
}
