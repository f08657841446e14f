/** How a benefit comes about: by itself, through the school, at an office, as ranked seats, in a clinic, or as an activity to join. */
export type ProcedureKind = 'automatic' | 'school' | 'office' | 'ranked' | 'clinic' | 'activity';

/** A time limit that law sets on an office. Counted in working or calendar days from the event named. */
export interface TimeLimit {
  readonly id: string;
  /** Who must do what, in official Chinese: 县级民政部门审核确认. */
  readonly duty: string;
  readonly en: string;
  readonly count: number;
  readonly unit: 'workingDays' | 'days' | 'months';
  readonly from: string;
  readonly fromEn: string;
  /** Key of the citation that sets it (`source#article`). */
  readonly cite: string;
}

/** One step, in plain words for the family and in English. */
export interface Step {
  readonly say: string;
  readonly en: string;
  /** The months in which it is done each year, both included; the place publishes the days. */
  readonly months?: readonly [from: number, to: number];
}

/** The way from asking to having. */
export interface Procedure {
  readonly id: string;
  readonly kind: ProcedureKind;
  readonly steps: readonly Step[];
  readonly limits: readonly TimeLimit[];
  /** Whether a list is put up before a decision, and for how many days; absence means it never is. */
  readonly notice?: { readonly days?: number; readonly unit?: 'workingDays' | 'days'; readonly where: string };
}
