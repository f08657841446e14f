import type { Field, SubjectFields } from '../field.ts';
import { toWordKey } from '../spellings/plain-text.ts';

function findField(fields: readonly Field[], words: readonly string[], type?: Field['type']): Field | undefined {
  const says = (field: Field): boolean => [field.label, ...field.headings].some((heading) => words.includes(toWordKey(heading)));
  return fields.find((field) => (type === undefined || field.type === type) && says(field));
}

function findSex(fields: readonly Field[]): SubjectFields['sex'] {
  const field = findField(fields, ['性别'], 'choice');
  const codeOf = (word: string): string | undefined =>
    field?.options?.find((option) => option.label === word || option.spellings?.includes(word) === true)?.value;
  const [male, female] = [codeOf('男'), codeOf('女')];
  return field && male !== undefined && female !== undefined ? { field: field.id, male, female } : undefined;
}

/** The fields that say who a row is about: as the caller gave them, else by their usual headings. */
export function findSubject(fields: readonly Field[], given: SubjectFields = {}): SubjectFields {
  const name = given.name ?? findField(fields, ['姓名', '儿童姓名', '学生姓名'])?.id;
  const idNumber =
    given.idNumber ?? findField(fields, ['身份证号', '身份证号码', '公民身份号码', '证件号码', '儿童身份证号码', '儿童身份证号'], 'idNumber')?.id;
  const birthDate = given.birthDate ?? findField(fields, ['出生日期', '出生年月', '出生年月日', '生日'], 'date')?.id;
  const sex = given.sex ?? findSex(fields);
  return {
    ...(name === undefined ? {} : { name }),
    ...(idNumber === undefined ? {} : { idNumber }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(sex === undefined ? {} : { sex }),
  };
}
