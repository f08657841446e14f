// Readings of the files that the tests build, and what they are asked.
import { readRoster, type ReadOptions } from './read-roster.ts';
import type { RosterReading } from './reading.ts';
import { SAMPLE_FIELDS } from './sample-files.ts';

/** Reads a built workbook by the small dictionary. */
export function readSample(bytes: Uint8Array, options: ReadOptions = {}): Promise<RosterReading> {
  return readRoster(bytes, '花名册.xlsx', SAMPLE_FIELDS, options);
}

/** The children's names in the order of the rows. */
export function namesOf(reading: RosterReading): readonly (string | undefined)[] {
  return reading.rows.map((row) => row.name);
}

/** The codes of what was reported, in order. */
export function codesOf(reading: RosterReading): readonly string[] {
  return reading.problems.map((problem) => problem.code);
}
