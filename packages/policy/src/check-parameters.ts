import { duplicates } from './check-facts.ts';
import type { Citation } from './citations.ts';
import type { Parameter, ParameterRow } from './parameters.ts';
import { isPlainDate } from './plain-date.ts';

const AREA = /^(\d{2}|\d{4}|\d{6}|\d{9})?$/;

/**
 * What is wrong with parameters and their published rows, each as a sentence. `conflicts` names the parameters whose sources are known to
 * disagree: only there may rows of one area and time differ.
 */
export function checkParameters(parameters: readonly Parameter[], rows: readonly ParameterRow[], conflicts: readonly string[] = []): readonly string[] {
  const errors = duplicates(parameters.map((parameter) => parameter.id)).map((id) => `parameter ${id}: declared more than once`);
  const declared = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  for (const parameter of parameters) {
    if (parameter.label === '' || parameter.en === '') errors.push(`parameter ${parameter.id}: a name is missing`);
    if (parameter.unit === 'setting' && (parameter.settings ?? []).length < 2) errors.push(`parameter ${parameter.id}: a setting names at least two ways`);
    for (const value of duplicates((parameter.settings ?? []).map((setting) => setting.value)))
      errors.push(`parameter ${parameter.id}: the way ${value} stands twice`);
  }
  for (const row of rows) {
    const parameter = declared.get(row.parameter);
    const name = `parameter ${row.parameter}, area ${row.area || 'nation'}, from ${row.from}`;
    if (!parameter) errors.push(`${name}: there is no such parameter`);
    else errors.push(...checkRow(parameter, row).map((what) => `${name}: ${what}`));
  }
  return [...errors, ...overlaps(rows.filter((row) => !conflicts.includes(row.parameter)))];
}

function checkRow(parameter: Parameter, row: ParameterRow): readonly string[] {
  const errors: string[] = [];
  if (!AREA.test(row.area)) errors.push(`${row.area} is no area code`);
  if (!isPlainDate(row.from)) errors.push(`${row.from} is no day`);
  if (row.to !== undefined && !(isPlainDate(row.to) && row.from <= row.to)) errors.push(`it ends on ${row.to}, before it begins or on no day`);
  const wrong = wrongValue(parameter, row.value);
  if (wrong !== undefined) errors.push(wrong);
  return [...errors, ...checkCitation(row.cite)];
}

/** What is wrong with a citation: it must name its source and the place in it. */
export function checkCitation(cite: Citation): readonly string[] {
  const errors: string[] = [];
  if (cite.source.id === '' || cite.source.title === '') errors.push('the source has no name');
  if (cite.article === '') errors.push(`${cite.source.id} is cited without a place in it`);
  return errors;
}

function wrongValue(parameter: Parameter, value: number | string): string | undefined {
  switch (parameter.unit) {
    case 'date':
      return isPlainDate(String(value)) ? undefined : `${value} is no day`;
    case 'monthDay':
      return isPlainDate(`2023-${value}`) ? undefined : `${value} is no day of every year`;
    case 'setting':
      return parameter.settings?.some((setting) => setting.value === value) ? undefined : `${value} is none of its ways`;
    default:
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? undefined : `${value} is no whole number of ${parameter.unit}`;
  }
}

function overlaps(rows: readonly ParameterRow[]): readonly string[] {
  const errors: string[] = [];
  rows.forEach((a, i) => {
    for (const b of rows.slice(i + 1)) {
      if (a.parameter !== b.parameter || a.area !== b.area || a.value === b.value || a.trial !== b.trial) continue;
      if (a.from <= (b.to ?? '9999-12-31') && b.from <= (a.to ?? '9999-12-31'))
        errors.push(`parameter ${a.parameter}, area ${a.area || 'nation'}: ${a.value} and ${b.value} are in force at the same time`);
    }
  });
  return errors;
}
