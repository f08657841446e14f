import { PROBLEM_TEXTS, type ProblemCode, type ProblemDetail } from '../problems.ts';
import type { Problem } from '../reading.ts';

const FOUND_MAX = 60;

/** Where a problem stands. */
export interface ProblemPlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly heading?: string;
  readonly field?: string;
}

/** Collects problems up to a limit and counts them beyond it. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  readonly counts: Partial<Record<ProblemCode, number>>;
  add(code: ProblemCode, place: ProblemPlace, detail?: Partial<ProblemDetail>): void;
}

/** Text cut to a length that a table can show. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > FOUND_MAX ? `${line.slice(0, FOUND_MAX)}…` : line;
}

/** An empty list that keeps at most `limit` problems one by one. */
export function problemList(limit: number): ProblemList {
  const problems: Problem[] = [];
  const counts: Partial<Record<ProblemCode, number>> = {};
  return {
    problems,
    counts,
    add(code, place, detail = {}) {
      counts[code] = (counts[code] ?? 0) + 1;
      if (problems.length >= limit) return;
      const { severity, sentence, remedy } = PROBLEM_TEXTS[code];
      const said: ProblemDetail = { label: detail.label ?? '', found: shorten(detail.found ?? ''), other: detail.other ?? '' };
      problems.push({ code, severity, ...place, ...(said.found === '' ? {} : { found: said.found }), sentence: sentence(said), remedy, detail: said });
    },
  };
}
