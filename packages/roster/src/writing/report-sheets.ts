import type { Severity } from '../problems.ts';
import type { RosterReading } from '../reading.ts';
import type { ResultSheet, ResultColumn } from './result-sheet.ts';

const SEVERITY_WORDS: Record<Severity, string> = { error: '要改', warning: '要核对', notice: '知道即可' };
const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

const PROBLEM_COLUMNS: readonly ResultColumn[] = [
  { heading: '轻重', kind: 'text', width: 10 },
  { heading: '工作表', kind: 'text' },
  { heading: '行', kind: 'number', width: 8 },
  { heading: '列', kind: 'text', width: 6 },
  { heading: '表头', kind: 'text' },
  { heading: '原来写的', kind: 'text', width: 24 },
  { heading: '问题', kind: 'longText' },
  { heading: '怎么改', kind: 'longText' },
];

/** The problems of a reading as a sheet to be handed back, what must be mended first. */
export function problemSheet(reading: RosterReading, name = '问题'): ResultSheet {
  const sorted = reading.problems.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const rows = sorted.map((problem) => [
    SEVERITY_WORDS[problem.severity],
    problem.sheet,
    problem.row,
    problem.column,
    problem.heading,
    problem.found,
    problem.sentence,
    problem.remedy,
  ]);
  return { name, columns: PROBLEM_COLUMNS, rows };
}

/** The rows that were passed over and why, as a sheet to be handed back. */
export function skippedSheet(reading: RosterReading, name = '没有当作儿童的行'): ResultSheet {
  const columns: readonly ResultColumn[] = [
    { heading: '工作表', kind: 'text' },
    { heading: '从第几行', kind: 'number' },
    { heading: '到第几行', kind: 'number' },
    { heading: '为什么', kind: 'longText', width: 32 },
    { heading: '内容', kind: 'longText' },
  ];
  return { name, columns, rows: reading.skipped.map((skipped) => [skipped.sheet, skipped.row, skipped.lastRow, skipped.why, skipped.text]) };
}
