// What the tests of this package are made with. Everyone in them is invented.
import { checkDigitOf, writeResult, type ChildRow, type FieldValue, type ResultValue, type RosterReading } from '@tongxing/roster';
import { loadRules, readRegions, trialRows, type Rules } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import townships from '@tongxing/services/guangxi-townships.json' with { type: 'json' };

/** The rules with all places; `trial` adds the sample values. */
export function sampleRules(trial = false): Rules {
  return loadRules(readRegions(china, townships), trial ? trialRows : []);
}

/** An invented identity number with a right check digit. */
export function sampleId(birthDate: string, order: number, county = '430422'): string {
  const seventeen = `${county}${birthDate.replaceAll('-', '')}${String(order % 1000).padStart(3, '0')}`;
  return seventeen + checkDigitOf(seventeen);
}

/** A reading of rows that were never in a file. */
export function readingOf(rows: readonly Readonly<Record<string, FieldValue>>[]): RosterReading {
  const children = rows.map((values, index): ChildRow => ({ sheet: '花名册', row: index + 2, name: `示例${index}`, values }));
  return { format: 'xlsx', sheets: [], rows: children, problems: [], problemCounts: {}, skipped: [] };
}

/** A workbook of one sheet with these rows, the headings first. */
export async function rosterFile(rows: readonly (readonly ResultValue[])[]): Promise<Uint8Array> {
  const [headings = [], ...children] = rows;
  return writeResult({ sheets: [{ name: '花名册', columns: headings.map((heading) => ({ heading: String(heading), kind: 'text' })), rows: children }] });
}
