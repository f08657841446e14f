import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read as readSheets } from '@e965/xlsx';
import Excel from 'exceljs';
import fc from 'fast-check';
import type { Field } from '../field.ts';
import { readRoster } from '../read-roster.ts';
import { SAMPLE_FIELDS, sampleId, sheetFile } from '../sample-files.ts';
import { problemSheet, skippedSheet } from './report-sheets.ts';
import type { ResultColumn, ResultSheet } from './result-sheet.ts';
import { toSheetNames, writeCsv, writeResult } from './result.ts';
import { valueText } from './safe-cell.ts';

const DANGERS = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","点我")',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1+1',
  '＠甲',
  "=cmd|' /C calc'!A0",
];
const TEXT: ResultColumn = { heading: '姓名', kind: 'text' };

function sheetOf(columns: readonly ResultColumn[], rows: ResultSheet['rows'], name = '结果'): ResultSheet {
  return { name, columns, rows };
}

function valuesOf(row: Excel.Row | undefined): readonly unknown[] {
  return Array.isArray(row?.values) ? row.values.slice(1) : [];
}

async function openExcel(bytes: Uint8Array): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

test('numbers, sums, days and identity numbers are cells of their kind for exceljs and for SheetJS', async () => {
  const columns: readonly ResultColumn[] = [
    TEXT,
    { heading: '身份证号码', kind: 'idNumber' },
    { heading: '几项', kind: 'number' },
    { heading: '月收入', kind: 'money' },
    { heading: '日子', kind: 'date' },
    { heading: '说明', kind: 'longText', width: 20 },
  ];
  const id = sampleId('2018-03-04', 11);
  const bytes = await writeResult({
    sheets: [
      {
        ...sheetOf(columns, [
          ['示例甲', id, 3, 120_050, '2027-09-01', '一句话'],
          [null, undefined, 0, null, { from: '2020-10-01', to: '2020-10-31' }, true],
        ]),
        frozen: 2,
      },
    ],
  });
  const sheet = (await openExcel(bytes)).getWorksheet('结果');
  assert.deepEqual(valuesOf(sheet?.getRow(2)), ['示例甲', id, 3, 1200.5, new Date('2027-09-01T00:00:00Z'), '一句话']);
  assert.equal(sheet?.getCell('B2').numFmt, '@');
  assert.equal(sheet?.getCell('D2').numFmt, '#,##0.00');
  assert.equal(sheet?.getCell('E3').value, '2020年10月');
  assert.equal(sheet?.getCell('F3').value, '是');
  assert.deepEqual(sheet?.autoFilter, 'A1:F3');
  assert.deepEqual(
    sheet?.views.map((view) => view.state === 'frozen' && [view.xSplit, view.ySplit]),
    [[2, 1]],
  );
  const other = readSheets(bytes, { type: 'array', cellNF: true }).Sheets['结果'];
  assert.deepEqual([other?.['B2']?.t, other?.['B2']?.v, other?.['C2']?.v, other?.['E2']?.w], ['s', id, 3, '2027-09-01']);
});

test('R15: text that begins like a formula stays text in the workbook: 12 dangers, no formula', async () => {
  const bytes = await writeResult({
    sheets: [
      sheetOf(
        [TEXT, { heading: '=1+1', kind: 'longText' }],
        DANGERS.map((danger) => [danger, danger]),
        '=cmd',
      ),
    ],
  });
  const workbook = readSheets(bytes, { type: 'array', cellFormula: true });
  for (const name of workbook.SheetNames) {
    for (const [reference, cell] of Object.entries(workbook.Sheets[name] ?? {})) {
      if (reference.startsWith('!')) continue;
      assert.equal(cell.f, undefined, reference);
      assert.equal(cell.t, 's', reference);
    }
  }
  assert.equal(workbook.Sheets[workbook.SheetNames[0] ?? '']?.['A2']?.v, '=1+1');
});

test('R15: in CSV such text is defused by an apostrophe, and this reader takes it off again', async () => {
  const bytes = await writeCsv(
    sheetOf(
      [TEXT, { heading: '出生日期', kind: 'date' }, { heading: '监护人', kind: 'text' }],
      DANGERS.map((danger) => ['示例甲', '2020-01-01', danger]),
    ),
  );
  const lines = Buffer.from(bytes).toString('utf8');
  assert.ok(lines.startsWith('\uFEFF姓名,'));
  const cells = [...lines.slice(1).matchAll(/("(?:[^"]|"")*"|[^,\r\n"]*)(?:,|\r\n)/g)].map((found) => found[1] ?? '');
  assert.equal(cells.length, 3 * (DANGERS.length + 1));
  for (const cell of cells) assert.doesNotMatch(cell, /^"?\s*[=+\-@＝＋－＠]/);
  const reading = await readRoster(bytes, 'x.csv', SAMPLE_FIELDS);
  assert.equal(reading.rows.length, DANGERS.length);
  assert.equal(reading.rows[0]?.values['guardianName'], '=1+1');
});

test('in CSV 18 digits and leading zeros keep their digits through Excel by a tab, which the reader takes off', async () => {
  const id = sampleId('2018-03-04', 11);
  const bytes = await writeCsv(sheetOf([TEXT, { heading: '身份证号', kind: 'idNumber' }, { heading: '父亲电话', kind: 'text' }], [['示例甲', id, '0771123']]));
  assert.ok(Buffer.from(bytes).toString('utf8').includes(`\t${id}`));
  const reading = await readRoster(bytes, 'x.csv', SAMPLE_FIELDS);
  assert.deepEqual(reading.rows[0]?.values, { name: '示例甲', idNumber: id, fatherPhone: '0771123' });
});

test('any text comes back from the workbook as it was, but for signs that no file can hold', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('_x000D_', '_x005F_x0041_', 'a\r\nb', '<&>"\'', ']]>', ' 前后有空格 ', ...DANGERS),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const bytes = await writeResult({ sheets: [sheetOf([TEXT, TEXT], rows)] });
      const sheet = (await openExcel(bytes)).getWorksheet('结果');
      const clean = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
      rows.forEach((row, index) =>
        row.forEach((text, column) => {
          const found = sheet?.getRow(index + 2).getCell(column + 1).value;
          const written = clean(text)
            .replaceAll('\r', '_x000D_')
            .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_');
          const read = String(found ?? '').replaceAll('_x005F_', '_');
          assert.equal(read.replaceAll('_x000D_', '\r'), written.replaceAll('_x000D_', '\r'));
        }),
      );
    }),
    { numRuns: 60 },
  );
});

test('names of sheets are those that Excel accepts: at most 31 signs, none of []:*?/\\, none twice', () => {
  const names = toSheetNames(['一/二:三', '一/二:三', '', "'引号'", '很'.repeat(40), '很'.repeat(40)]);
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  for (const name of names) assert.match(name, /^[^[\]:*?/\\']{1,31}$/);
});

test('a sum of fen, a month and a list in words', () => {
  assert.equal(valueText(120_050, 'money'), '1200.50');
  assert.equal(valueText({ from: '2024-02-01', to: '2024-02-29' }, 'text'), '2024年2月');
  assert.equal(valueText({ from: '2024-01-01', to: '2024-12-31' }, 'text'), '2024年');
  assert.equal(valueText(['甲', '乙'], 'text'), '甲、乙');
});

test('problems come back as a sheet, what must be mended first, and rows passed over with what stands in them', async () => {
  const reading = await readRoster(
    await sheetFile([
      ['姓名', '身份证号', '学校名称'],
      ['示例甲', '123', '示例小学'],
      ['合计', '1人'],
    ]),
    'x.xlsx',
    SAMPLE_FIELDS,
  );
  const sheet = await openExcel(await writeResult({ sheets: [problemSheet(reading), skippedSheet(reading)] }));
  assert.deepEqual(valuesOf(sheet.getWorksheet('问题')?.getRow(2)), [
    '要改',
    '花名册',
    2,
    'B',
    '身份证号',
    '123',
    '身份证号码应当是18位，这里是3位。',
    '请照户口簿或身份证核对。',
  ]);
  assert.deepEqual(valuesOf(sheet.getWorksheet('没有当作儿童的行')?.getRow(3)), ['花名册', 3, 3, '合计或小计', '合计 1人']);
});

test('R16: what is written of any values is read back as the same values, from the workbook and from CSV', async () => {
  const fields = new Map(SAMPLE_FIELDS.map((field) => [field.id, field]));
  const kindOf: Partial<Record<Field['type'], ResultColumn['kind']>> = { money: 'money', date: 'date', number: 'number', idNumber: 'idNumber' };
  const columns = ['name', 'idNumber', 'birthDate', 'income', 'boarding'].flatMap((id): ResultColumn[] => {
    const field = fields.get(id);
    return field ? [{ heading: field.label, kind: kindOf[field.type] ?? 'text' }] : [];
  });
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const row = fc.record({
    name: fc.stringMatching(/^示例[甲乙丙丁一二三]{1,3}$/),
    birthDate: day,
    income: fc.integer({ min: 0, max: 10 ** 9 }),
    boarding: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (children) => {
      const values = children.map((child, index) => ({
        name: child.name,
        idNumber: sampleId(child.birthDate, index),
        birthDate: child.birthDate,
        income: child.income,
        boarding: child.boarding,
      }));
      const sheet = sheetOf(
        columns,
        values.map((value) => Object.values(value)),
        '花名册',
      );
      for (const [name, bytes] of [
        ['x.xlsx', await writeResult({ sheets: [sheet] })],
        ['x.csv', await writeCsv(sheet)],
      ] as const) {
        const reading = await readRoster(bytes, name, SAMPLE_FIELDS);
        assert.deepEqual(
          reading.rows.map((found) => found.values),
          values,
          name,
        );
      }
    }),
    { numRuns: 40 },
  );
});
