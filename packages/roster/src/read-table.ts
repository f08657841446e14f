import { openBook } from './files/open-book.ts';
import { DEFAULT_LIMITS, type RosterLimits } from './limits.ts';
import { RosterRefusal } from './refusal.ts';
import { cellText } from './sheets/cell-text.ts';

/**
 * The first sheet that is shown, as text: for a small table that is no roster. Row 1 stands first, rows that the file leaves out are empty.
 * Throws {@link RosterRefusal} where the file cannot be read.
 */
export async function readTable(bytes: Uint8Array, fileName: string, limits: Partial<RosterLimits> = {}): Promise<readonly (readonly string[])[]> {
  const book = await openBook({ bytes, fileName, limits: { ...DEFAULT_LIMITS, ...limits } });
  const sheet = book.sheets.find((one) => !one.hidden) ?? book.sheets[0];
  if (!sheet) throw new RosterRefusal('noSheet');
  await sheet.frame();
  const rows: (readonly string[])[] = [];
  for await (const batch of sheet.rows()) {
    for (const { number, cells } of batch) {
      while (rows.length < number - 1) rows.push([]);
      rows[number - 1] = Array.from(cells, (cell) => cellText(cell, book.date1904));
    }
  }
  return rows;
}
