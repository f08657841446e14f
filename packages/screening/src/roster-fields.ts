import type { Fact } from '@tongxing/policy';
import { periodOf, type Field, type SubjectFields } from '@tongxing/roster';
import { facts, familyClasses } from '@tongxing/services';

/** The columns that say who a row is about; no rule looks at them. */
const PERSON_FIELDS = {
  name: {
    id: 'name',
    label: '姓名',
    type: 'text',
    required: true,
    headings: ['儿童姓名', '孩子姓名', '学生姓名', '幼儿姓名', '未成年人姓名', '名字'],
  },
  idNumber: {
    id: 'idNumber',
    label: '身份证号码',
    type: 'idNumber',
    note: '出生日期和性别从号码里读出来，可以不另填。',
    headings: [
      '身份证号',
      '公民身份号码',
      '公民身份证号码',
      '身份证',
      '证件号码',
      '证件号',
      '儿童身份证号码',
      '儿童身份证号',
      '孩子身份证号',
      '学生身份证号',
      '学生身份证件号',
    ],
  },
  guardianName: {
    id: 'guardianName',
    label: '监护人姓名',
    type: 'text',
    headings: ['监护人', '实际监护人', '实际监护人姓名', '家长姓名', '家长', '父母或监护人姓名', '法定监护人姓名'],
  },
  guardianPhone: {
    id: 'guardianPhone',
    label: '监护人电话',
    type: 'text',
    headings: ['联系电话', '联系方式', '电话', '手机', '手机号', '手机号码', '监护人联系电话', '监护人联系方式', '家长电话', '家长联系电话', '家长联系方式'],
  },
} as const satisfies Record<string, Field>;

/** Which columns say who a row is about. */
export const SUBJECT: SubjectFields = { name: 'name', idNumber: 'idNumber', birthDate: 'birthDate', sex: { field: 'sex', male: 'male', female: 'female' } };

const UNITS: Record<string, string> = { months: '月', years: '年', count: '', squareDecimetres: '平方分米' };
const PERIODS: Record<string, string> = { month: '元/月', year: '元/年', term: '元/学期', day: '元/天' };

/** The facts that a roster may say: what is worked out needs no column, and a private fact has none. */
export const rosterFacts: readonly Fact[] = facts.filter((fact) => fact.derivedFrom === undefined && fact.private !== true);

const LEVELS = [
  { id: 'Province', label: '省', names: ['省', '省份', '省区市', '省自治区'] },
  { id: 'Prefecture', label: '市', names: ['市', '地市', '市州', '设区市'] },
  { id: 'County', label: '县', names: ['县', '县市区', '区县', '县区', '县级'] },
  { id: 'Township', label: '乡镇', names: ['乡镇', '乡镇街道', '街道', '镇', '街道乡镇'] },
  { id: 'Village', label: '村', names: ['村', '村社区', '社区', '村居', '社区村'] },
] as const;
/** Words for a place, before the level: 户籍省, 户籍地址 over 省. */
const PLACES = {
  hukou: ['户籍', '户籍地', '户籍地址', '户籍所在', '户籍所在地', '户口', '户口所在', '户口所在地'],
  residence: ['现居住', '现居住地', '现居住地址', '现住', '现住地', '现住址', '居住', '居住地', '居住地址', '家庭地址'],
} as const;

/** A place whose levels stand in columns of their own; they come before the place itself, whose headings name a county too. */
const placeFields: readonly Field[] = Object.entries(PLACES).flatMap(([partOf, before]) =>
  LEVELS.map(({ id, label, names }): Field => ({
    id: `${partOf}${id}`,
    label: `${before[0]}${label}`,
    type: 'areaPart',
    partOf,
    headings: before.flatMap((word) => names.map((level) => `${word}${level}`)),
  })),
);

/** The classes of a family that offices keep in one column, each a fact of its own; `none` says that it is in none of them. */
const classFacts: readonly Fact[] = familyClasses;
/** What the column of classes says where a family is in none. */
export const NO_CLASS = 'none';
/** The column of a family's classes. */
export const classField: Field = {
  id: 'familyClasses',
  label: '家庭困难类型',
  type: 'choice',
  many: true,
  headings: ['困难类型', '家庭困难类别', '困难类别', '家庭困难情况', '家庭类型', '困难情形', '救助类型'],
  options: [
    ...classFacts.map(({ id, label, headings }) => ({ value: id, label, ...(headings ? { spellings: headings } : {}) })),
    { value: NO_CLASS, label: '都不是', spellings: ['无', '没有', '否', '一般家庭', '普通家庭', '非困难'] },
  ],
};

const HEADS_MAX = 50;
const SUM_MAX = 1_000_000_000;
/** The income per head is worked out from these where it is not written itself. */
const householdFields: readonly Field[] = [
  { id: 'householdIncome', label: '家庭月收入', type: 'money', unit: '元/月', max: SUM_MAX, headings: ['家庭每月收入', '家庭月总收入', '全家月收入'] },
  { id: 'householdSize', label: '家庭人口', type: 'number', unit: '人', max: HEADS_MAX, headings: ['家庭人口数', '家庭人数', '家庭成员数', '全家人口'] },
];

/** The facts that the column of classes says something of when it says 无. */
export const classIds: readonly string[] = classFacts.map((fact) => fact.id);

function factField(fact: Fact): Field {
  const common = { id: fact.id, label: fact.label, headings: fact.headings ?? [] };
  const { spellings = {} } = fact;
  switch (fact.type) {
    case 'boolean':
      return { ...common, type: 'boolean', spellings, note: `“是”：${fact.yes}。“否”：${fact.no}。` };
    case 'choice':
      return {
        ...common,
        type: 'choice',
        options: fact.options.map(({ value, label }) => ({ value, label, ...(spellings[value] ? { spellings: spellings[value] } : {}) })),
      };
    case 'date':
      return { ...common, type: 'date' };
    case 'area':
      return { ...common, type: 'area' };
    case 'number':
      return fact.unit === 'fen'
        ? { ...common, type: 'money', unit: PERIODS[periodOf(fact.label) ?? ''] ?? '元', max: fact.max }
        : { ...common, type: 'number', unit: UNITS[fact.unit] ?? '', max: fact.max };
  }
}

const { name, idNumber, guardianName, guardianPhone } = PERSON_FIELDS;
const fields: readonly Field[] = [name, idNumber, ...placeFields, ...rosterFacts.map(factField), classField, ...householdFields, guardianName, guardianPhone];

/** Every column that a roster may have: who the child is, and each fact that is declared and not private. */
export function rosterFields(): readonly Field[] {
  return fields;
}

/** How a clerk goes through a household: who the child is, where from and where now, who looks after it, school, insurance, hardship; then the rest. */
export const TEMPLATE_ORDER: readonly string[] = [
  'name',
  'idNumber',
  'birthDate',
  'sex',
  'hukou',
  'residence',
  'residenceSince',
  'livesWithGuardian',
  'guardianName',
  'guardianPhone',
  'grade',
  'boarding',
  'insurance',
  'disability',
  'disabilityKind',
  'disabilityLevel',
  'familyClasses',
  'parentsPermit',
  'childPermit',
];

function placeInTemplate(field: Field): number {
  const place = TEMPLATE_ORDER.indexOf(field.id);
  return place < 0 ? TEMPLATE_ORDER.length : place;
}

/** The columns of an empty roster: those that offices keep. What a child's answers still need is named by the result, to be added. */
export function templateFields(): readonly Field[] {
  const kept = new Set([
    ...rosterFacts.filter((fact) => (fact.headings ?? []).length > 0 && !classIds.includes(fact.id)).map((fact) => fact.id),
    classField.id,
    ...Object.keys(PERSON_FIELDS),
  ]);
  return fields.filter((field) => kept.has(field.id)).sort((a, b) => placeInTemplate(a) - placeInTemplate(b));
}

/** Said at the top of the sheet 填写说明 of an empty roster. */
export const TEMPLATE_NOTES: readonly string[] = [
  '填好以后交回来，会告诉你每个孩子现在能享受哪些服务、还要问什么、下一个日子是哪天。',
  '只知道一部分也可以交。结果里“补哪几列”写着加哪一列最有用：照那里的表头加一列就行。',
  '不要写病情、案情这样的私密情况，这里没有这样的列。',
];
