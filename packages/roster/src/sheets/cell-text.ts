import type { BookRow, Cell } from '../files/book.ts';
import { fromSerial } from '../spellings/spelled-date.ts';

/** A number as people write it: no exponent, zeros in front where the format shows them. */
export function numberText(number: number, pad = 0): string {
  if (Math.abs(number) < 1e15) return String(number).padStart(pad, '0');
  // Excel shows fifteen digits and zeros; the digits that a double still holds beyond them were never typed.
  const [mantissa = '', exponent = '0'] = Math.abs(number).toExponential(14).split('e');
  return `${number < 0 ? '-' : ''}${mantissa.replace('.', '').padEnd(Math.min(Number(exponent), 400) + 1, '0')}`;
}

/** What a person sees in a cell, near enough. */
export function cellText(cell: Cell | undefined, date1904 = false): string {
  if (!cell) return '';
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text;
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'number':
      return (cell.date && fromSerial(cell.number, date1904)) ?? numberText(cell.number, cell.pad);
  }
}

/** True where a row holds anything but spaces. */
export function isNonEmpty(row: BookRow): boolean {
  return row.cells.some((cell) => cell && (cell.kind !== 'text' || cell.text.trim() !== ''));
}

/** The beginning of a row as one line. */
export function rowText(row: BookRow): string {
  const texts: string[] = [];
  for (const cell of row.cells) {
    if (!cell) continue;
    const text = cellText(cell).trim();
    if (text !== '') texts.push(text);
    if (texts.length >= 8) break;
  }
  return texts.join(' ');
}
