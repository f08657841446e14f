import Excel from 'exceljs';
import type { Field } from '../field.ts';
import { columnLetter } from '../files/columns.ts';
import { toSheetNames } from './result.ts';

/** How a template is made. */
export interface TemplateOptions {
  /** The name of the sheet to fill in; 花名册 where absent. */
  readonly name?: string;
  /** How many rows are prepared with drop-downs and formats; 2,000 where absent. */
  readonly rows?: number;
  /** Lines at the top of the sheet 填写说明. */
  readonly notes?: readonly string[];
}

interface ValidationRanges {
  add(range: string, validation: Excel.DataValidation): void;
}

const ROWS = 2_000;
const PROMPT_MAX = 250;
const DICTIONARY = '字典';
const HOW: Record<Field['type'], string> = {
  text: '照实填写。',
  boolean: '填“是”或“否”，不知道就留空。',
  choice: '从下拉选项里选，不知道就留空。',
  date: '写成2020-10-01；只知道月份写2020-10。',
  number: '只写数字。',
  money: '只写数字，单位是元；没有写0，不知道就留空。',
  area: '写全省、市、县（区）、乡镇（街道）。',
  areaPart: '照实填写。',
  idNumber: '18位，照户口簿或身份证填写；还没有就留空。',
};

/** The look of a heading. */
const HEADING_STYLE = {
  font: { bold: true, color: { argb: 'FF1F2937' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE5EEF7' } },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  border: { bottom: { style: 'thin', color: { argb: 'FF94A3B8' } } },
} as const;

/** The typing of exceljs leaves out its own list of validations by range. */
function hasValidations(sheet: object): sheet is { readonly dataValidations: ValidationRanges } {
  return 'dataValidations' in sheet && typeof sheet.dataValidations === 'object' && sheet.dataValidations !== null && 'add' in sheet.dataValidations;
}

function choicesOf(field: Field): readonly string[] {
  if (field.type === 'boolean') return ['是', '否'];
  return field.type === 'choice' ? (field.options ?? []).map((option) => option.label) : [];
}

function howToFill(field: Field): string {
  const many = field.many === true ? '可以填几项，用“、”隔开。' : HOW[field.type];
  return `${field.required === true ? '必填。' : ''}${field.note ?? ''}${many}`;
}

function formatOf(field: Field): string {
  if (field.type === 'money') return '0.00';
  return field.type === 'number' ? 'General' : '@';
}

/** The heading of a field in everything that is written, with the unit of its numbers in brackets. */
export function templateHeading(field: Field): string {
  if (field.type === 'money') return `${field.label}（元）`;
  return field.type === 'number' && field.unit !== undefined && field.unit !== '' ? `${field.label}（${field.unit}）` : field.label;
}

function validationOf(field: Field, choices: string | undefined): Excel.DataValidation {
  const prompt = { showInputMessage: true, promptTitle: field.label.slice(0, 30), prompt: howToFill(field).slice(0, PROMPT_MAX), allowBlank: true };
  if (choices !== undefined) {
    // Several choices, and words of one's own that the reader knows, must still be possible: then Excel only warns.
    const strict = field.type === 'boolean' || field.many !== true;
    return {
      type: 'list',
      formulae: [choices],
      showErrorMessage: strict,
      errorStyle: 'warning',
      errorTitle: '不在选项里',
      error: '请从下拉选项里选。',
      ...prompt,
    };
  }
  if (field.type === 'money')
    return {
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: '金额',
      error: '请只写数字，单位是元。',
      ...prompt,
    };
  if (field.type === 'idNumber')
    return {
      type: 'textLength',
      operator: 'equal',
      formulae: [18],
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: '身份证号码',
      error: '应当是18位。',
      ...prompt,
    };
  return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [2000], ...prompt };
}

/** Puts the choices of every field into a column of the hidden sheet and gives the range of each. */
function writeDictionary(workbook: Excel.Workbook, fields: readonly Field[]): ReadonlyMap<string, string> {
  const sheet = workbook.addWorksheet(DICTIONARY, { state: 'hidden' });
  const ranges = new Map<string, string>();
  let column = 0;
  for (const field of fields) {
    const choices = choicesOf(field);
    if (choices.length === 0) continue;
    const letter = columnLetter(column);
    choices.forEach((choice, index) => {
      sheet.getCell(`${letter}${index + 1}`).value = choice;
    });
    ranges.set(field.id, `${DICTIONARY}!$${letter}$1:$${letter}$${choices.length}`);
    column += 1;
  }
  return ranges;
}

function writeGuide(workbook: Excel.Workbook, fields: readonly Field[], notes: readonly string[]): void {
  const sheet = workbook.addWorksheet('填写说明');
  sheet.columns = [{ width: 24 }, { width: 50 }, { width: 60 }];
  for (const note of [...notes, '一行一个儿童。不要合并单元格，不要改表头。不知道的留空，不要猜。']) sheet.addRow([note]);
  sheet.addRow([]);
  sheet.addRow(['列', '怎么填', '可以填的内容']).eachCell((cell) => {
    cell.style = { ...HEADING_STYLE };
  });
  for (const field of fields) {
    const row = sheet.addRow([templateHeading(field), howToFill(field), choicesOf(field).join('、')]);
    row.alignment = { wrapText: true, vertical: 'top' };
  }
}

/**
 * Makes an empty roster to fill in: frozen headings, drop-downs fed from a hidden sheet 字典, a prompt at each column, text format where
 * Excel would spoil what is typed (identity numbers, dates, telephones), and a sheet 填写说明. {@link readRoster} reads it back.
 */
export async function writeTemplate(fields: readonly Field[], options: TemplateOptions = {}): Promise<Uint8Array> {
  const workbook = new Excel.Workbook();
  const [name = '花名册'] = toSheetNames([options.name ?? '花名册']);
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  writeGuide(workbook, fields, options.notes ?? []);
  const ranges = writeDictionary(workbook, fields);
  const last = (options.rows ?? ROWS) + 1;
  sheet.columns = fields.map((field) => ({
    width: Math.max(12, Math.min(28, templateHeading(field).length * 2 + 4), field.type === 'idNumber' ? 22 : 0),
    style: { numFmt: formatOf(field) },
  }));
  const heading = sheet.getRow(1);
  heading.height = 32;
  fields.forEach((field, index) => {
    const cell = heading.getCell(index + 1);
    cell.value = field.required === true ? `*${templateHeading(field)}` : templateHeading(field);
    cell.style = { ...HEADING_STYLE };
    const letter = columnLetter(index);
    if (hasValidations(sheet)) sheet.dataValidations.add(`${letter}2:${letter}${last}`, validationOf(field, ranges.get(field.id)));
  });
  const bytes = await workbook.xlsx.writeBuffer();
  return new Uint8Array(bytes);
}
