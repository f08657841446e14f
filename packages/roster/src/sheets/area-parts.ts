import type { AreaReading, Field, ResolveArea } from '../field.ts';
import type { Cell } from '../files/book.ts';
import { isBlankMark, isUnknownWord, toPlainText } from '../spellings/plain-text.ts';
import { cellText } from './cell-text.ts';
import type { MappedColumn } from './mapping.ts';
import { ofArea, type ValueReading } from './values.ts';

/** A place put together: its field, the narrowest column it stands in, and what was read of it. */
export interface JoinedPlace {
  readonly field: Field;
  readonly column: MappedColumn;
  readonly reading: ValueReading;
  readonly text: string;
}

/** The places of one row that stand in several columns: 户籍省, 户籍市, 户籍县, beside the column of the whole address. */
export interface AreaParts {
  /** Takes a cell; false where its column is read on its own. */
  take(column: MappedColumn, cell: Cell): boolean;
  resolve(): readonly JoinedPlace[];
}

interface Piece {
  readonly column: MappedColumn;
  readonly text: string;
  /** By the order of the fields, from the province down; the whole address comes last. */
  readonly order: number;
}

/** Which of a header's fields are put together from several columns. */
export function composedFields(fields: readonly Field[]): ReadonlySet<string> {
  return new Set(fields.flatMap((field) => (field.partOf === undefined ? [] : [field.partOf])));
}

/** Reads the parts one after the other and the whole address by itself; the address is taken where it says the same and more. */
function resolvePieces(pieces: readonly Piece[], resolveArea: ResolveArea): AreaReading | undefined {
  const whole = resolveArea(pieces.map((piece) => piece.text).join(' '));
  const own = pieces.find((piece) => piece.column.field.partOf === undefined);
  const alone = own && pieces.length > 1 ? resolveArea(own.text) : undefined;
  if (!whole) return alone;
  return alone && alone.doubt === undefined && (whole.doubt !== undefined || alone.code.startsWith(whole.code)) ? alone : whole;
}

/** Starts a row. `composed` are the fields put together from several columns, `fields` all fields in their order. */
export function areaParts(composed: ReadonlySet<string>, fields: readonly Field[], resolveArea: ResolveArea): AreaParts {
  const places = new Map<string, Piece[]>();
  return {
    take(column, cell) {
      const { field } = column;
      const id = field.partOf ?? field.id;
      if (!composed.has(id)) return false;
      const text = toPlainText(cellText(cell));
      const order = field.partOf === undefined ? fields.length : fields.indexOf(field);
      if (text !== '' && !isBlankMark(text) && !isUnknownWord(text)) places.set(id, [...(places.get(id) ?? []), { column, text, order }]);
      return true;
    },
    resolve: () =>
      [...places].flatMap(([id, found]): JoinedPlace[] => {
        const pieces = found.toSorted((a, b) => a.order - b.order);
        const last = pieces.at(-1);
        const field = fields.find((one) => one.id === id);
        return last && field
          ? [{ field, column: last.column, reading: ofArea(resolvePieces(pieces, resolveArea)), text: pieces.map((piece) => piece.text).join('') }]
          : [];
      }),
  };
}
