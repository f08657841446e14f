import assert from 'node:assert/strict';
import { test } from 'node:test';
import Excel from 'exceljs';
import { readRoster } from '../read-roster.ts';
import { SAMPLE_FIELDS, sampleId } from '../sample-files.ts';
import { writeTemplate } from './template.ts';

async function openTemplate(): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await writeTemplate(SAMPLE_FIELDS, { rows: 100, notes: ['示例说明'] })).buffer);
  return workbook;
}

test('an empty roster has a heading for each field, drop-downs from a hidden sheet, and a sheet that says how to fill it', async () => {
  const workbook = await openTemplate();
  assert.deepEqual(
    workbook.worksheets.map((sheet) => [sheet.name, sheet.state]),
    [
      ['花名册', 'visible'],
      ['填写说明', 'visible'],
      ['字典', 'hidden'],
    ],
  );
  const sheet = workbook.getWorksheet('花名册');
  const headings = SAMPLE_FIELDS.map((_, index) => sheet?.getRow(1).getCell(index + 1).value);
  assert.deepEqual(headings.slice(0, 3), ['*姓名', '性别', '公民身份号码']);
  assert.ok(headings.includes('家庭月收入（元）') && headings.includes('住房面积（平方分米）'));
  for (const cell of ['B2', 'B101']) assert.deepEqual(sheet?.getCell(cell).dataValidation.formulae, ['字典!$A$1:$A$2'], cell);
  assert.deepEqual(
    ['A1', 'A2'].map((cell) => workbook.getWorksheet('字典')?.getCell(cell).value),
    ['男', '女'],
  );
  assert.equal(workbook.getWorksheet('填写说明')?.getCell('A1').value, '示例说明');
});

test('identity numbers, dates and telephones are text columns, so that Excel spoils none of them', async () => {
  const sheet = (await openTemplate()).getWorksheet('花名册');
  SAMPLE_FIELDS.forEach((field, index) => {
    const format = sheet?.getColumn(index + 1).numFmt;
    assert.equal(format, field.type === 'money' ? '0.00' : field.type === 'number' ? undefined : '@', field.id);
  });
});

test('an empty template is read as no children and no problem that must be mended; every column is known by name', async () => {
  const reading = await readRoster(await writeTemplate(SAMPLE_FIELDS), 'x.xlsx', SAMPLE_FIELDS);
  assert.equal(reading.rows.length, 0);
  assert.deepEqual(reading.problems, []);
  const columns = reading.sheets[0]?.headers[0]?.columns ?? [];
  assert.deepEqual(
    columns.map((column) => column.field),
    SAMPLE_FIELDS.map((field) => field.id),
  );
  assert.ok(columns.every((column) => column.matched === 'exact'));
});

test('a template that is filled in is read: the instructions and the dictionary are no children', async () => {
  const workbook = await openTemplate();
  const sheet = workbook.getWorksheet('花名册');
  const put = (field: string, value: string | number): void => {
    const cell = sheet?.getRow(2).getCell(SAMPLE_FIELDS.findIndex((one) => one.id === field) + 1);
    if (cell) cell.value = value;
  };
  put('name', '示例甲');
  put('idNumber', sampleId('2018-03-04', 11));
  put('income', 3200.5);
  put('permit', '是');
  const reading = await readRoster(new Uint8Array(await workbook.xlsx.writeBuffer()), 'x.xlsx', SAMPLE_FIELDS);
  assert.deepEqual(
    reading.rows.map((row) => row.values),
    [{ name: '示例甲', idNumber: sampleId('2018-03-04', 11), income: 320_050, permit: true }],
  );
});
