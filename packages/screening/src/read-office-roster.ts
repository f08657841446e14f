import { readRoster, type AreaReading, type ReadOptions, type ResolveArea, type RosterReading } from '@tongxing/roster';
import { findRegion, type RegionTable, type Rules } from '@tongxing/services';
import { rosterFields, SUBJECT } from './roster-fields.ts';
import { SHEETS } from './words.ts';

const KEPT_MAX = 20_000;
const LEVELS = [9, 6, 4, 2];
const CODE = /^\d{6}(\d{3}|\d{6})?$/;

function commonCode(codes: readonly string[]): string {
  const [first = ''] = codes;
  const length = LEVELS.find((digits) => digits < first.length && codes.every((code) => code.startsWith(first.slice(0, digits))));
  return length === undefined ? '' : first.slice(0, length);
}

function resolve(regions: RegionTable, text: string, near: string | undefined): AreaReading | undefined {
  const match = findRegion(regions, text, near === undefined ? {} : { near });
  if (match.code !== undefined) return { code: match.code };
  // A code of six digits that no table holds stays as it is: areas come and go faster than tables.
  if (match.candidates.length === 0) return CODE.test(text.trim()) ? { code: text.trim().slice(0, 9), doubt: 'unlisted' } : undefined;
  return { code: commonCode(match.candidates.map((region) => region.code)), doubt: 'several' };
}

/** Reads the places of a roster; each spelling is looked up once. `near` is the area in which a name without a province is meant. */
export function areaReader(regions: RegionTable, near?: string): ResolveArea {
  const known = new Map<string, AreaReading | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const reading = resolve(regions, text, near);
    if (known.size < KEPT_MAX) known.set(text, reading);
    return reading;
  };
}

/** How an office's roster is read. `near` is where the office is: names of places without their province are meant there first. */
export interface OfficeRosterOptions extends Omit<ReadOptions, 'subject' | 'resolveArea' | 'reports'> {
  readonly near?: string;
}

/** Reads a roster with the columns of the list and the places of the rules. Throws `RosterRefusal` where the file cannot be read at all. */
export async function readOfficeRoster(
  bytes: Uint8Array,
  fileName: string,
  rules: Pick<Rules, 'regions'>,
  options: OfficeRosterOptions = {},
): Promise<RosterReading> {
  const { near, ...rest } = options;
  return readRoster(bytes, fileName, rosterFields(), {
    ...rest,
    subject: SUBJECT,
    reports: Object.values(SHEETS),
    resolveArea: areaReader(rules.regions, near),
  });
}
