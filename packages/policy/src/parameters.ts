import type { Citation } from './citations.ts';
import type { PlainDate } from './plain-date.ts';

/** What a parameter's number means. `monthDay` is a yearly day such as 08-31, `setting` one of named ways. */
export type ParameterUnit = 'fen' | 'months' | 'years' | 'days' | 'workingDays' | 'count' | 'percent' | 'squareDecimetres' | 'date' | 'monthDay' | 'setting';

/** A legal number, day or setting that a place sets by a document, from a date on. Where no row stands it is unknown, never guessed. */
export interface Parameter {
  readonly id: string;
  readonly label: string;
  readonly en: string;
  readonly unit: ParameterUnit;
  /** Who sets it: rows may stand for narrower or wider areas, the narrowest in force counts. */
  readonly setBy: 'nation' | 'region' | 'prefecture' | 'county';
  /** The meanings of a setting. */
  readonly settings?: readonly { readonly value: string; readonly label: string; readonly en: string }[];
}

/** One published value. `area` is a division code, '' for the nation; `to` is the last day in force; `trial` marks a sample value 示例. */
export interface ParameterRow {
  readonly parameter: string;
  readonly area: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly value: number | string;
  readonly cite: Citation;
  readonly trial?: true;
}

/** All rows by parameter id. */
export type ParameterTable = ReadonlyMap<string, readonly ParameterRow[]>;

/** Groups rows for {@link findParameter}. */
export function parameterTable(rows: readonly ParameterRow[]): ParameterTable {
  const table = new Map<string, ParameterRow[]>();
  for (const row of rows) {
    const kept = table.get(row.parameter);
    if (kept) kept.push(row);
    else table.set(row.parameter, [row]);
  }
  return table;
}

/** Of each table the codes that some row's area goes on from. */
const goingOn = new WeakMap<ParameterTable, ReadonlySet<string>>();

function codesGoingOn(table: ParameterTable): ReadonlySet<string> {
  const known = goingOn.get(table);
  if (known) return known;
  const codes = new Set<string>();
  for (const rows of table.values()) for (const { area } of rows) for (let length = 0; length < area.length; length += 1) codes.add(area.slice(0, length));
  goingOn.set(table, codes);
  return codes;
}

/** The shortest beginning of an area's code that reads the same values: what is made ready for it serves every area that begins so. */
export function valueArea(table: ParameterTable, area: string): string {
  const codes = codesGoingOn(table);
  let length = 0;
  while (length < area.length && codes.has(area.slice(0, length))) length += 1;
  return area.slice(0, length);
}

/** What is set: one row; two rows of the same area that disagree; nothing; or it depends on which narrower area is meant. */
export type ParameterFinding =
  | { readonly kind: 'set'; readonly row: ParameterRow }
  | { readonly kind: 'conflict'; readonly rows: readonly ParameterRow[] }
  | { readonly kind: 'unset' }
  | { readonly kind: 'needsArea' };

/** The value in force in an area on a day. `area` may be a short code, '' for unknown: then narrower rows make it `needsArea`. */
export function findParameter(table: ParameterTable, id: string, area: string, on: PlainDate): ParameterFinding {
  const inForce = (table.get(id) ?? []).filter((row) => row.from <= on && (row.to === undefined || on <= row.to));
  const real = inForce.some((row) => row.trial !== true && area.startsWith(row.area));
  const rows = real ? inForce.filter((row) => row.trial !== true) : inForce;
  if (rows.some((row) => row.area.length > area.length && row.area.startsWith(area))) return { kind: 'needsArea' };
  const standing = rows.filter((row) => area.startsWith(row.area)).sort((a, b) => b.area.length - a.area.length);
  const first = standing[0];
  if (!first) return { kind: 'unset' };
  const same = standing.filter((row) => row.area === first.area && row.value !== first.value);
  return same.length > 0 ? { kind: 'conflict', rows: [first, ...same] } : { kind: 'set', row: first };
}
