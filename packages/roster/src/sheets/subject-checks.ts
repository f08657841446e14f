import type { Field, FieldValue, SubjectFields } from '../field.ts';
import type { ChildRow } from '../reading.ts';
import { parseIdNumber, type IdNumberReading } from '../spellings/id-number.ts';
import type { ProblemList, ProblemPlace } from './problem-list.ts';

/** Checks a row against itself and against the rows before it, in this sheet and in others. */
export interface SubjectChecks {
  /** `troubled` are the fields that were written but gave no value: they are reported already. */
  check(row: ChildRow, placeOf: (field: string) => ProblemPlace, troubled: ReadonlySet<string>): void;
}

const CHILDHOOD_YEARS = 18;

/** The birthday so many years on; that of 29 February is the 28th in a year that lacks it, and 18 years on the year always does. */
function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`;
}

function dateText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) return `${String(value.from)}至${String(value.to)}`;
  return '';
}

function covers(value: unknown, day: string): boolean {
  if (typeof value === 'object' && value !== null && 'from' in value && 'to' in value) return String(value.from) <= day && day <= String(value.to);
  return value === day;
}

/** Prepares the checks that need to know which fields say who the row is about. `asOf` absent: ages are not looked at. */
export function subjectChecks(subject: SubjectFields, fields: readonly Field[], list: ProblemList, asOf?: string): SubjectChecks {
  const byNumber = new Map<string, ChildRow>();
  const byName = new Map<string, ChildRow>();
  const required = fields.filter((field) => field.required === true);

  const isNumbered = (row: ChildRow): boolean => subject.idNumber !== undefined && row.values[subject.idNumber] !== undefined;

  function seenBefore(seen: Map<string, ChildRow>, key: string, row: ChildRow): string | undefined {
    const before = seen.get(key);
    if (!before) {
      seen.set(key, row);
      return undefined;
    }
    // Two different valid numbers are two children of one name, born on one day.
    if (seen === byName && isNumbered(row) && isNumbered(before)) return undefined;
    return before.sheet === row.sheet ? `第${before.row}行` : `工作表“${before.sheet}”第${before.row}行`;
  }

  function checkNumber(row: ChildRow, reading: Extract<IdNumberReading, { ok: true }>, placeOf: (field: string) => ProblemPlace): void {
    const birth = subject.birthDate === undefined ? undefined : row.values[subject.birthDate];
    if (subject.birthDate !== undefined && birth !== undefined && !covers(birth, reading.birthDate)) {
      list.add('idBirthMismatch', placeOf(subject.birthDate), { found: dateText(birth), other: reading.birthDate });
    }
    const sex = subject.sex && row.values[subject.sex.field];
    if (subject.sex && sex !== undefined && reading.sex !== undefined && sex !== subject.sex[reading.sex]) {
      list.add('idSexMismatch', placeOf(subject.sex.field), { other: reading.sex === 'male' ? '男' : '女' });
    }
  }

  /** Against the day of the reading, where only one day is meant. */
  function checkAge(birth: string, place: ProblemPlace): void {
    if (asOf === undefined) return;
    if (birth > asOf) list.add('bornLater', place, { found: birth });
    else if (addYears(birth, CHILDHOOD_YEARS) <= asOf) list.add('grownUp', place, { found: birth });
  }

  function check(row: ChildRow, placeOf: (field: string) => ProblemPlace, troubled: ReadonlySet<string>): void {
    const valueOf = (field: string | undefined): FieldValue | undefined => (field === undefined ? undefined : row.values[field]);
    const [number, name, written] = [valueOf(subject.idNumber), valueOf(subject.name), valueOf(subject.birthDate)];
    const reading = typeof number === 'string' ? parseIdNumber(number) : undefined;
    if (subject.name !== undefined && name === undefined && number === undefined) list.add('subjectMissing', placeOf(subject.name));
    for (const field of required) {
      if (row.values[field.id] === undefined && !troubled.has(field.id) && (field.id !== subject.name || number !== undefined))
        list.add('missing', placeOf(field.id), { label: field.label });
    }
    const birth = written ?? (reading?.ok ? reading.birthDate : undefined);
    if (typeof birth === 'string') checkAge(birth, placeOf((written === undefined ? subject.idNumber : subject.birthDate) ?? ''));
    if (typeof number === 'string' && subject.idNumber !== undefined) {
      if (reading?.ok) checkNumber(row, reading, placeOf);
      const before = seenBefore(byNumber, number, row);
      if (before !== undefined) {
        list.add('duplicateId', placeOf(subject.idNumber), { other: before });
        return;
      }
    }
    if (typeof name !== 'string' || typeof birth !== 'string' || subject.name === undefined) return;
    const before = seenBefore(byName, `${name}\n${birth}`, row);
    if (before !== undefined) list.add('duplicateName', placeOf(subject.name), { other: before });
  }

  return { check };
}
