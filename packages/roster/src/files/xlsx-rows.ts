import type { RosterLimits } from '../limits.ts';
import { RosterRefusal } from '../refusal.ts';
import type { BookRow, Cell, Merge, SheetFrame } from './book.ts';
import { columnOf } from './columns.ts';
import type { NumberFormat } from './xlsx-styles.ts';
import { attributeOf, unescapeXml, type XmlHandler } from './xml-scanner.ts';

const COLUMNS_MAX = 16_384;
const MERGES_MAX = 200_000;

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly limits: RosterLimits;
  /** Counts the cells of the whole workbook against the limit. */
  readonly counted: { cells: number };
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export function unescapeCell(text: string): string {
  const plain = unescapeXml(text);
  return plain.includes('_x') ? plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : plain;
}

/** A copy that does not keep alive the whole piece of the file it was cut from. */
function detached(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

function parseRange(reference: string): Merge | undefined {
  const parts = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(reference.replaceAll('$', ''));
  if (!parts) return undefined;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = parts;
  return { firstRow: Number(row), lastRow: Number(lastRow), firstColumn: columnOf(column), lastColumn: columnOf(lastColumn) };
}

/** Collects merged ranges and hidden columns; the cells pass by unread. */
export function frameHandler(): XmlHandler & { readonly frame: SheetFrame } {
  const merges: Merge[] = [];
  const hiddenColumns = new Set<number>();
  return {
    frame: { merges, hiddenColumns },
    open(name, attributes) {
      if (name === 'mergeCell') {
        const merge = parseRange(attributeOf(attributes, 'ref') ?? '');
        if (merge) merges.push(merge);
        if (merges.length > MERGES_MAX) throw new RosterRefusal('tooManyCells');
      } else if (name === 'col' && /^(1|true)$/.test(attributeOf(attributes, 'hidden') ?? '')) {
        const last = Math.min(Number(attributeOf(attributes, 'max')), COLUMNS_MAX);
        for (let column = Number(attributeOf(attributes, 'min')); column <= last; column += 1) hiddenColumns.add(column - 1);
      }
    },
    close() {},
    text() {},
  };
}

function toCell(type: string | undefined, style: string | undefined, value: string, inline: string | undefined, context: CellContext): Cell | undefined {
  if (type === 's') {
    const text = context.strings[Number(value)];
    if (text === undefined) throw new RosterRefusal('damaged');
    return text === '' ? undefined : { kind: 'text', text };
  }
  if (type === 'inlineStr' || type === 'str' || type === 'd') {
    const text = detached(unescapeCell(inline ?? value));
    return text === '' ? undefined : { kind: 'text', text };
  }
  if (value === '') return undefined;
  if (type === 'b') return { kind: 'boolean', value: value === '1' || value === 'true' };
  if (type === 'e') return { kind: 'error', text: value };
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: 'text', text: detached(value) };
  const format = style === undefined ? undefined : context.formats[Number(style)];
  return format?.date === undefined && format?.pad === undefined ? { kind: 'number', number } : { kind: 'number', number, ...format };
}

/** Collects rows with their cells; `take` hands over those that are complete. */
export function rowHandler(context: CellContext): XmlHandler & { take(): readonly BookRow[] } {
  let rows: BookRow[] = [];
  let cells: (Cell | undefined)[] = [];
  let rowNumber = 0;
  let hidden = false;
  let column = -1;
  let type: string | undefined;
  let style: string | undefined;
  let value = '';
  let inline: string | undefined;
  let reading: 'value' | 'inline' | undefined;
  let phonetic = false;

  function openCell(attributes: string): void {
    const reference = attributeOf(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (column < 0 || column >= COLUMNS_MAX) throw new RosterRefusal('damaged');
    type = attributeOf(attributes, 't');
    style = attributeOf(attributes, 's');
    value = '';
    inline = undefined;
  }

  function closeCell(): void {
    const cell = toCell(type, style, value, inline, context);
    if (!cell) return;
    context.counted.cells += 1;
    if (context.counted.cells > context.limits.cells) throw new RosterRefusal('tooManyCells');
    cells[column] = cell;
  }

  return {
    open(name, attributes) {
      if (name === 'c') openCell(attributes);
      else if (name === 'v') reading = 'value';
      else if (name === 't' && !phonetic) reading = 'inline';
      else if (name === 'rPh') phonetic = true;
      else if (name === 'row') {
        rowNumber = Number(attributeOf(attributes, 'r') ?? rowNumber + 1);
        const hide = attributeOf(attributes, 'hidden');
        hidden = hide === '1' || hide === 'true';
        cells = [];
        column = -1;
      }
    },
    close(name) {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't') reading = undefined;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'row' && cells.length > 0) rows.push({ number: rowNumber, hidden, cells });
    },
    text(text) {
      if (reading === 'value') value += text;
      else if (reading === 'inline') inline = (inline ?? '') + text;
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** Collects the shared strings: the text of each without phonetic guides. */
export function stringsHandler(): XmlHandler & { readonly strings: readonly string[] } {
  const strings: string[] = [];
  let text = '';
  let reading = false;
  let phonetic = false;
  return {
    strings,
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') reading = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(detached(unescapeCell(text)));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') reading = false;
    },
    text(piece) {
      if (reading) text += piece;
    },
  };
}
