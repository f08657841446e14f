import type { Field, SubjectFields } from '../field.ts';
import type { ChildRow } from '../reading.ts';
import { parseIdNumber } from '../spellings/id-number.ts';
import type { ProblemList, ProblemPlace } from './problem-list.ts';

/** Checks a row against itself and against the rows before it, in this sheet and in others. */
export interface SubjectChecks {
  /** `troubled` are the fields that were written but gave no value: they are reported already. */
  check(row: ChildRow, placeOf: (field: string) => ProblemPlace, troubled: ReadonlySet<string>): void;
}

interface Seen {
  readonly sheet: string;
  readonly row: number;
  readonly numbered: boolean;
}

function dateText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) return `${String(value.from)} 至 ${String(value.to)}`;
  return '';
}

function covers(value: unknown, day: string): boolean {
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) return String(value.from) <= day && day <= String(value.to);
  return value === day;
}

/** Prepares the checks that need to know which fields say who the row is about. */
export function subjectChecks(subject: SubjectFields, fields: readonly Field[], list: ProblemList): SubjectChecks {
  const byNumber = new Map<string, Seen>();
  const byName = new Map<string, Seen>();
  const required = fields.filter((field) => field.required === true);

  function seenBefore(seen: Map<string, Seen>, key: string, row: ChildRow, numbered: boolean): string | undefined {
    const before = seen.get(key);
    if (!before) {
      seen.set(key, { sheet: row.sheet, row: row.row, numbered });
      return undefined;
    }
    // Two different valid numbers are two children of one name, born on one day.
    if (seen === byName && numbered && before.numbered) return undefined;
    return before.sheet === row.sheet ? `第 ${before.row} 行` : `工作表“${before.sheet}”第 ${before.row} 行`;
  }

  function checkNumber(row: ChildRow, number: string, placeOf: (field: string) => ProblemPlace): void {
    const reading = parseIdNumber(number);
    if (!reading.ok) return;
    const birth = subject.birthDate === undefined ? undefined : row.values[subject.birthDate];
    if (subject.birthDate !== undefined && birth !== undefined && !covers(birth, reading.birthDate)) {
      list.add('idBirthMismatch', placeOf(subject.birthDate), { found: dateText(birth), other: reading.birthDate });
    }
    const sex = subject.sex && row.values[subject.sex.field];
    if (subject.sex && sex !== undefined && reading.sex !== undefined && sex !== subject.sex[reading.sex]) {
      list.add('idSexMismatch', placeOf(subject.sex.field), { other: reading.sex === 'male' ? '男' : '女' });
    }
  }

  function check(row: ChildRow, placeOf: (field: string) => ProblemPlace, troubled: ReadonlySet<string>): void {
    const number = subject.idNumber === undefined ? undefined : row.values[subject.idNumber];
    const name = subject.name === undefined ? undefined : row.values[subject.name];
    if (subject.name !== undefined && name === undefined && number === undefined) list.add('subjectMissing', placeOf(subject.name));
    for (const field of required) {
      if (row.values[field.id] === undefined && !troubled.has(field.id) && (field.id !== subject.name || number !== undefined)) list.add('missing', placeOf(field.id), { label: field.label });
    }
    if (typeof number === 'string' && subject.idNumber !== undefined) {
      checkNumber(row, number, placeOf);
      const before = seenBefore(byNumber, number, row, true);
      if (before !== undefined) {
        list.add('duplicateId', placeOf(subject.idNumber), { other: before });
        return;
      }
    }
    const birth = subject.birthDate === undefined ? undefined : row.values[subject.birthDate];
    if (typeof name !== 'string' || typeof birth !== 'string' || subject.name === undefined) return;
    const before = seenBefore(byName, `${name}\n${birth}`, row, typeof number === 'string');
    if (before !== undefined) list.add('duplicateName', placeOf(subject.name), { other: before });
  }

  return { check };
}
