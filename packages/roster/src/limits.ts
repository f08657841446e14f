/** How much a file may ask of the machine before it is refused. */
export interface RosterLimits {
  readonly fileBytes: number;
  /** All parts of a zipped workbook unfolded; the real size is counted, not only the declared one. */
  readonly inflatedBytes: number;
  readonly entries: number;
  readonly rows: number;
  readonly cells: number;
  /** Problems kept one by one; the counts in `problemCounts` go on beyond it. */
  readonly problems: number;
  /** Memory and time of the separate thread that reads old formats. */
  readonly oldFormatMegabytes: number;
  readonly oldFormatSeconds: number;
}

/** The limits where the caller sets none: 100,000 children with 60 columns pass, a zip bomb does not. */
export const DEFAULT_LIMITS: RosterLimits = {
  fileBytes: 64 * 1024 * 1024,
  inflatedBytes: 1024 * 1024 * 1024,
  entries: 2_000,
  rows: 200_000,
  cells: 12_000_000,
  problems: 20_000,
  oldFormatMegabytes: 768,
  oldFormatSeconds: 60,
};
