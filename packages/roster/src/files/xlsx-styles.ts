import type { DateShown } from './book.ts';
import { attributeOf, scanXml } from './xml-scanner.ts';

/** What a number format says of the numbers under it. */
export interface NumberFormat {
  readonly date?: DateShown;
  readonly pad?: number;
}

const PLAIN: NumberFormat = {};
/** Built-in formats that show a day, in the Chinese reading of their numbers. */
const DAY_IDS = new Set([14, 15, 22, 28, 29, 30, 31]);
/** Built-in formats that show only a year and a month. */
const MONTH_IDS = new Set([17, 27, 36, 50, 52, 57]);
const NO_YEAR_IDS = new Set([16, 51, 53, 54, 58]);

/** Reads a format by its number and, where the file defines it, its code. Pure times and elapsed hours are not dates. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (DAY_IDS.has(id)) return { date: 'day' };
    if (MONTH_IDS.has(id)) return { date: 'month' };
    return NO_YEAR_IDS.has(id) ? { date: 'noYear' } : PLAIN;
  }
  const section = code.split(';')[0] ?? '';
  const shown = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/^0{2,}$/.test(shown)) return { pad: shown.length };
  if (shown.includes('general') || shown.includes('@')) return PLAIN;
  const year = /[ye]/.test(shown.replace(/[0#?.]e[+-]/g, ''));
  const day = shown.includes('d');
  // An m beside h or s is minutes; alone or beside y and d it is a month.
  const month = /m/.test(shown) && (year || day || !/[hs]/.test(shown));
  if (year) return { date: day ? 'day' : 'month' };
  return day && month ? { date: 'noYear' } : PLAIN;
}

/** Reads the styles part into the format of every cell style by its index. */
export async function readStyles(chunks: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  await scanXml(chunks, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) ids.push(Number(attributeOf(attributes, 'numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text() {},
  });
  return ids.map((id) => readNumberFormat(id, codes.get(id)));
}
