import type { DateRange, FactValue, Situation } from '@tongxing/policy';
import { parseIdNumber, type ChildRow, type FieldValue, type IdNumberReading } from '@tongxing/roster';
import { classIds, NO_CLASS, rosterFacts } from './roster-fields.ts';

/** What one row says of its child: the facts, and the county in the first six digits of the number, which is that of first registration and no hukou. */
export interface ChildSaid {
  readonly situation: Situation;
  readonly registered?: string;
}

const factIds: ReadonlySet<string> = new Set(rosterFacts.map((fact) => fact.id));

function isDate(value: FieldValue): value is string | DateRange {
  return typeof value === 'string' || (typeof value === 'object' && 'from' in value);
}

/** Where the written birth date and that of the number differ, one of them is right: the child was born between the two or on one of them. */
function bothDates(written: string | DateRange, numbered: string): string | DateRange {
  const { from, to } = typeof written === 'string' ? { from: written, to: written } : written;
  if (from <= numbered && numbered <= to) return numbered;
  return numbered < from ? { from: numbered, to } : { from, to: numbered };
}

function birthDateOf(written: FieldValue | undefined, numbered: string): FactValue {
  return written === undefined || !isDate(written) ? numbered : bothDates(written, numbered);
}

function fromNumber(values: ChildRow['values'], number: Extract<IdNumberReading, { ok: true }>): Record<string, FactValue | undefined> {
  const { sex } = values;
  // Two sexes for one child: neither is known.
  const said = number.sex === undefined || sex === undefined || sex === number.sex ? (sex ?? number.sex) : undefined;
  return { birthDate: birthDateOf(values['birthDate'], number.birthDate), sex: said };
}

/** What the column of family classes says of each class: those named hold, and 无 denies them all. */
function fromClasses(said: FieldValue | undefined): Record<string, FactValue> {
  if (!Array.isArray(said)) return {};
  const named = said.filter((id) => id !== NO_CLASS);
  return named.length === 0 ? Object.fromEntries(classIds.map((id) => [id, false])) : Object.fromEntries(named.map((id) => [id, true]));
}

/** The income per head of a family whose income and size are written: the fen on both sides where it does not come out even. */
function perHead(income: FieldValue | undefined, size: FieldValue | undefined): Record<string, FactValue> {
  if (typeof income !== 'number' || typeof size !== 'number' || size < 1) return {};
  const [from, to] = [Math.floor(income / size), Math.ceil(income / size)];
  return { incomePerHead: from === to ? from : { from, to } };
}

/** The facts of a row. Birth date and sex come from the identity number too; what it says beside a written value is set against it. */
export function childSituation(row: ChildRow): ChildSaid {
  const { values } = row;
  const situation: Record<string, FactValue | undefined> = {
    ...fromClasses(values['familyClasses']),
    ...perHead(values['householdIncome'], values['householdSize']),
  };
  for (const [id, value] of Object.entries(values)) if (factIds.has(id)) situation[id] = value;
  const { idNumber } = values;
  const number = typeof idNumber === 'string' ? parseIdNumber(idNumber) : undefined;
  if (!number?.ok) return { situation };
  const said = { ...situation, ...fromNumber(values, number) };
  return number.county === undefined ? { situation: said } : { situation: said, registered: number.county };
}
