import { PROBLEM_TEXTS, type ProblemDetail } from './problems.ts';
import type { Problem } from './reading.ts';

const STARS_MAX = 12;

/** A text without its middle: enough to find the cell by, not to know what stands in it. */
export function maskText(text: string): string {
  const signs = [...text];
  return signs.length <= 2 ? '＊'.repeat(signs.length) : `${signs[0] ?? ''}${'＊'.repeat(Math.min(signs.length - 2, STARS_MAX))}${signs.at(-1) ?? ''}`;
}

/** A problem whose sentence quotes nothing of the row in full. Headings are no secret: sheet-wide problems stay as they are. */
export function maskProblem(problem: Problem): Problem {
  if (problem.row === undefined) return problem;
  const { sentence, quotesOther } = PROBLEM_TEXTS[problem.code];
  const { label, found, other } = problem.detail;
  const detail: ProblemDetail = { label, found: maskText(found), other: quotesOther === true ? maskText(other) : other };
  return { ...problem, ...(problem.found === undefined ? {} : { found: detail.found }), sentence: sentence(detail), detail };
}
