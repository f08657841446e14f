import type { Shown } from '@tongxing/policy';
import {
  problemSheet,
  skippedSheet,
  templateHeading,
  type Field,
  type FieldValue,
  type Result,
  type ResultColumn,
  type ResultSheet,
  type ResultValue,
} from '@tongxing/roster';
import { benefits, regionName, services, type Rules } from '@tongxing/services';
import { rosterFields, SUBJECT } from './roster-fields.ts';
import type { ChildScreening, Counts, Screening, ServiceAnswer } from './screen-roster.ts';
import { daysInWords, itemOf, nameOfBenefit } from './days-in-words.ts';
import { SHEETS, SHOWN_WORDS } from './words.ts';

const ASKS_SHOWN = 5;
const JOIN = '；';
const SAMPLE = '（示例）';
const CHANGE_HEADING = '那天有什么变化';
const COUNT_ORDER: readonly Shown[] = ['canHave', 'oneAnswerAway', 'notNow', 'notSettledLocally', 'notAsked'];

interface ValueColumn {
  readonly column: ResultColumn;
  /** The field that it gives back, where it is one of the office's own. */
  readonly field?: string;
  valueOf(child: ChildScreening): ResultValue;
}

function choiceText(field: Field, value: FieldValue): string {
  const labelOf = (code: string): string => field.options?.find((option) => option.value === code)?.label ?? code;
  return Array.isArray(value) ? value.map(labelOf).join(field.many === true ? '、' : '或') : labelOf(String(value));
}

function fieldColumn(field: Field, rules: Pick<Rules, 'regions'>): ValueColumn {
  const heading = templateHeading(field);
  const value = (child: ChildScreening): FieldValue | undefined => child.row.values[field.id];
  const inWords =
    (say: (value: FieldValue) => string) =>
    (child: ChildScreening): ResultValue => {
      const said = value(child);
      return said === undefined ? undefined : say(said);
    };
  switch (field.type) {
    case 'choice':
      return { column: { heading, kind: 'text' }, valueOf: inWords((said) => choiceText(field, said)) };
    case 'area':
      return { column: { heading, kind: 'text', width: 28 }, valueOf: inWords((said) => regionName(rules.regions, String(said)).full) };
    case 'idNumber':
      return { column: { heading, kind: 'idNumber' }, valueOf: (child) => child.row.idText };
    case 'areaPart':
    case 'text':
      return { column: { heading, kind: 'text' }, valueOf: field.id === 'name' ? (child) => child.row.name : value };
    case 'boolean':
      return { column: { heading, kind: 'text' }, valueOf: value };
    case 'date':
    case 'number':
    case 'money':
      return { column: { heading, kind: field.type }, valueOf: value };
  }
}

/** The columns that the office itself handed in, by the headings of the template, so that the sheet can be handed in again. */
function ownColumns({ reading }: Screening, rules: Pick<Rules, 'regions'>): readonly ValueColumn[] {
  const read = new Set(reading.sheets.flatMap((sheet) => sheet.headers.flatMap((header) => header.columns.map((column) => column.field))));
  const fields = rosterFields();
  // A place that stood in several columns goes back as one.
  for (const { id, partOf } of fields) if (partOf !== undefined && read.has(id)) read.add(partOf);
  return fields.filter((field) => field.partOf === undefined && read.has(field.id)).map((field) => ({ field: field.id, ...fieldColumn(field, rules) }));
}

function askText(child: ChildScreening): string {
  const asked = [...new Set(child.asks.map((ask) => ask.question))];
  const rest = asked.length - ASKS_SHOWN;
  return asked.slice(0, ASKS_SHOWN).join('') + (rest > 0 ? `（还有${rest}个问题）` : '');
}

const answerColumns: readonly ValueColumn[] = [
  { column: { heading: '能享受几项', kind: 'number', width: 12 }, valueOf: (child) => child.services.filter((answer) => answer.shown === 'canHave').length },
  {
    column: { heading: '能享受的服务', kind: 'longText' },
    valueOf: (child) =>
      child.services
        .filter((answer) => answer.shown === 'canHave')
        .map(({ service, sample }) => `${service.number} ${service.official}${sample ? SAMPLE : ''}`)
        .join(JOIN),
  },
  { column: { heading: '别的服务里能享受的内容', kind: 'longText', width: 32 }, valueOf: moreText },
  { column: { heading: '要再问', kind: 'longText' }, valueOf: askText },
  { column: { heading: '下一个日子', kind: 'date' }, valueOf: (child) => daysInWords(child)[0]?.date },
  { column: { heading: CHANGE_HEADING, kind: 'longText' }, valueOf: (child) => daysInWords(child)[0]?.say },
  {
    column: { heading: '正在时间里的针和体检', kind: 'longText', width: 32 },
    valueOf: (child) => [...new Set(child.care.due.map((one) => one.name))].join(JOIN),
  },
  ...services.map((service, index): ValueColumn => ({
    column: { heading: `${service.number} ${service.official}`, kind: 'text', width: 20 },
    valueOf: (child) => answerText(child.services[index]),
  })),
];

/** One of the five answers, with 示例 where it rests on a sample value. */
function answerText(answer: ServiceAnswer | undefined): string {
  return `${SHOWN_WORDS[answer?.shown ?? 'notNow']}${answer?.sample === true ? SAMPLE : ''}`;
}

/** Benefits that can be had of services whose own answer is another. */
function moreText(child: ChildScreening): string {
  const more = new Set(child.services.filter((answer) => answer.shown !== 'canHave').flatMap((answer) => answer.more));
  const had = benefits.flatMap((benefit, index) => (child.shown[index] === 'canHave' && more.has(itemOf(benefit.id)) ? [index] : []));
  return had.map((index) => `${nameOfBenefit(index)}${child.sample[index] === true ? SAMPLE : ''}`).join(JOIN);
}

function placeColumns(rules: Pick<Rules, 'regions'>): readonly ValueColumn[] {
  return [
    {
      column: { heading: '号码前六位是哪里', kind: 'text', width: 28 },
      valueOf: (child) => (child.registered === undefined ? undefined : regionName(rules.regions, child.registered).full),
    },
    { column: { heading: '原来在哪张表', kind: 'text' }, valueOf: (child) => child.row.sheet },
    { column: { heading: '原来在第几行', kind: 'number', width: 12 }, valueOf: (child) => child.row.row },
  ];
}

function childSheet(screening: Screening, rules: Pick<Rules, 'regions'>): ResultSheet {
  const own = ownColumns(screening, rules);
  const whose = own.filter(({ field }) => field === SUBJECT.name || field === SUBJECT.idNumber);
  const columns = [...whose, ...answerColumns, ...own.filter((column) => !whose.includes(column)), ...placeColumns(rules)];
  function* rows(): Generator<readonly ResultValue[]> {
    for (const child of screening.children) yield columns.map((column) => column.valueOf(child));
  }
  return {
    name: '每个孩子',
    columns: columns.map(({ column }) => (column.heading === CHANGE_HEADING ? { ...column, heading: headingOf(CHANGE_HEADING, screening) } : column)),
    frozen: whose.length,
    rows: { [Symbol.iterator]: rows },
  };
}

/** A heading over what may rest on sample values. */
function headingOf(words: string, { trial }: Pick<Screening, 'trial'>): string {
  return trial ? `${words}（含示例）` : words;
}

function countColumns(screening: Screening): readonly ResultColumn[] {
  return COUNT_ORDER.map((shown) => ({ heading: headingOf(SHOWN_WORDS[shown], screening), kind: 'number', width: 18 }));
}

function countCells(counts: Counts): readonly number[] {
  return COUNT_ORDER.map((shown) => counts[shown]);
}

function serviceSheet(screening: Screening): ResultSheet {
  const columns: readonly ResultColumn[] = [
    { heading: '编号', kind: 'number', width: 8 },
    { heading: '服务', kind: 'text', width: 40 },
    ...countColumns(screening),
  ];
  return { name: SHEETS.services, columns, rows: screening.services.map(({ service, counts }) => [service.number, service.official, ...countCells(counts)]) };
}

function benefitSheet(screening: Screening): ResultSheet {
  const columns: readonly ResultColumn[] = [
    { heading: '编号', kind: 'text', width: 16 },
    { heading: '内容', kind: 'text', width: 40 },
    ...countColumns(screening),
  ];
  return {
    name: SHEETS.benefits,
    columns,
    rows: screening.services.flatMap((service) => service.benefits.map(({ benefit, counts }) => [benefit.id, benefit.name, ...countCells(counts)])),
  };
}

function missingSheet({ missing }: Screening): ResultSheet {
  const fieldOf = new Map(rosterFields().map((field) => [field.id, field]));
  const fillWith = (field: Field | undefined): string => {
    if (field?.type === 'boolean') return `是、否。${field.note ?? ''}`;
    if (field?.type === 'choice' && field.many === true) return `${field.options?.map((option) => option.label).join('、') ?? ''}；可以填几项。`;
    return field?.options?.map((option) => option.label).join('、') ?? '';
  };
  const columns: readonly ResultColumn[] = [
    { heading: '加一列，表头写', kind: 'text', width: 28 },
    { heading: '问什么', kind: 'longText' },
    { heading: '等着它的孩子数', kind: 'number', width: 16 },
    { heading: '可以填', kind: 'longText' },
  ];
  return {
    name: SHEETS.missing,
    columns,
    rows: missing.map(({ field: id, label, question, children }) => {
      const field = fieldOf.get(id);
      return [field ? templateHeading(field) : label, question, children, fillWith(field)];
    }),
  };
}

/** The workbook that goes back to the office: a row for each child, totals, the columns worth adding, problems, and rows passed over. */
export function resultSheets(screening: Screening, rules: Pick<Rules, 'regions'>): Result {
  const { reading } = screening;
  return {
    sheets: [
      childSheet(screening, rules),
      serviceSheet(screening),
      benefitSheet(screening),
      missingSheet(screening),
      problemSheet(reading, SHEETS.problems),
      skippedSheet(reading, SHEETS.skipped),
    ],
  };
}
