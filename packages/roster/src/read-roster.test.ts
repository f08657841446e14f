import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RosterReading } from './reading.ts';
import { excelFile, sampleId, sheetFile } from './sample-files.ts';
import { codesOf, namesOf, readSample } from './sample-reading.ts';

const ID_A = sampleId('2018-03-04', 11);
const ID_B = sampleId('2019-05-06', 22);

/** Every row that is not empty is a child or is counted as passed over. */
function assertNothingDropped(reading: RosterReading): void {
  for (const sheet of reading.sheets) {
    const skipped = reading.skipped.filter((one) => one.sheet === sheet.name).reduce((sum, one) => sum + one.rows, 0);
    assert.equal(sheet.childRows + skipped, sheet.nonEmptyRows, sheet.name);
  }
}

test('R2: two title rows, a header, two children, a subtotal and a signature line: 2 children and 5 rows passed over with their reasons', async () => {
  const reading = await readSample(
    await sheetFile(
      [
        ['示例街道2026年流动儿童花名册'],
        ['填报单位：示例社区', undefined, undefined, '2026年11月'],
        ['序号', '姓名', '身份证号', '出生年月'],
        [1, '示例甲', ID_A, '2018.3'],
        [2, '示例乙', ID_B, '2019.5'],
        ['合计', '2人'],
        ['填表人：示例员', undefined, '审核人：示例长'],
      ],
      (sheet) => {
        sheet.mergeCells('A1:D1');
        sheet.mergeCells('A2:C2');
      },
    ),
  );
  assert.deepEqual(namesOf(reading), ['示例甲', '示例乙']);
  assert.deepEqual(
    reading.skipped.map(({ row, reason }) => [row, reason]),
    [
      [1, 'title'],
      [3, 'header'],
      [6, 'subtotal'],
      [7, 'signature'],
    ],
  );
  assert.deepEqual(reading.rows[0]?.values, { name: '示例甲', idNumber: ID_A, birthDate: { from: '2018-03-01', to: '2018-03-31' } });
  assertNothingDropped(reading);
});

test('three sheets, one of them hidden: all are read, the hidden one is reported, and a child on two sheets is reported', async () => {
  const reading = await readSample(
    await excelFile((workbook) => {
      const first = workbook.addWorksheet('一社区');
      first.addRows([
        ['姓名', '身份证号'],
        ['示例甲', ID_A],
      ]);
      const hidden = workbook.addWorksheet('旧表', { state: 'hidden' });
      hidden.addRows([
        ['姓名', '身份证号'],
        ['示例乙', ID_B],
      ]);
      const second = workbook.addWorksheet('二社区');
      second.addRows([
        ['儿童姓名', '身份证号码'],
        ['示例甲', ID_A],
      ]);
    }),
  );
  assert.deepEqual(
    reading.sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.childRows]),
    [
      ['一社区', false, 1],
      ['旧表', true, 1],
      ['二社区', false, 1],
    ],
  );
  assert.ok(reading.problems.some((problem) => problem.code === 'hiddenSheet' && problem.sheet === '旧表'));
  const twice = reading.problems.find((problem) => problem.code === 'duplicateId');
  assert.equal(twice?.sheet, '二社区');
  assert.match(twice.sentence, /工作表“一社区”第2行/);
});

test('hidden rows and hidden columns are read and reported', async () => {
  const reading = await readSample(
    await sheetFile(
      [
        ['姓名', '身份证号', '出生日期'],
        ['示例甲', ID_A, '2018-03-04'],
        ['示例乙', ID_B, '2019-05-06'],
      ],
      (sheet) => {
        sheet.getRow(3).hidden = true;
        sheet.getColumn(3).hidden = true;
      },
    ),
  );
  assert.equal(reading.rows.length, 2);
  assert.equal(reading.rows[1]?.hidden, true);
  const codes = codesOf(reading);
  assert.ok(codes.includes('hiddenRows') && codes.includes('hiddenColumns'));
});

test('R2: a header repeated on the next page, column numbers, notes, an example and an empty form are no children', async () => {
  const reading = await readSample(
    await sheetFile([
      ['序号', '姓名', '身份证号', '出生日期'],
      ['甲', '乙', 1, 2],
      ['例', '示例某', '', '2020-01-01'],
      [1, '示例甲', ID_A, '2018-03-04'],
      ['序号', '姓名', '身份证号', '出生日期'],
      [2, '示例乙', ID_B, '2019-05-06'],
      [3],
      [4],
      ['注：身份证号要写18位'],
    ]),
  );
  assert.deepEqual(namesOf(reading), ['示例甲', '示例乙']);
  assert.deepEqual(
    reading.skipped.map(({ row, rows, reason }) => [row, rows, reason]),
    [
      [1, 1, 'header'],
      [2, 1, 'columnNumbers'],
      [3, 1, 'example'],
      [5, 1, 'repeatedHeader'],
      [7, 2, 'emptyForm'],
      [9, 1, 'note'],
    ],
  );
  assertNothingDropped(reading);
});

test('a second table below the first has columns of its own', async () => {
  const reading = await readSample(
    await sheetFile([['姓名', '身份证号', '监护人'], ['示例甲', ID_A, '示例父'], [], ['身份证号', '儿童姓名', '出生日期'], [ID_B, '示例乙', '2019-05-06']]),
  );
  assert.deepEqual(namesOf(reading), ['示例甲', '示例乙']);
  assert.equal(reading.sheets[0]?.headers.length, 2);
  assert.equal(reading.rows[1]?.values['birthDate'], '2019-05-06');
});

test('R2: a sheet without a header is not read and its 2 rows are counted; an empty sheet says so', async () => {
  const reading = await readSample(
    await excelFile((workbook) => {
      workbook.addWorksheet('花名册').addRows([
        ['姓名', '身份证号'],
        ['示例甲', ID_A],
      ]);
      workbook.addWorksheet('通知').addRows([['请各村按时交'], ['谢谢']]);
      workbook.addWorksheet('空表');
    }),
  );
  assert.equal(reading.rows.length, 1);
  assert.deepEqual(
    reading.skipped.filter((one) => one.sheet === '通知').map(({ rows, reason }) => [rows, reason]),
    [[2, 'noHeader']],
  );
  assert.ok(reading.problems.some((problem) => problem.code === 'noHeader' && problem.sheet === '通知'));
  assert.ok(reading.problems.some((problem) => problem.code === 'emptySheet' && problem.sheet === '空表'));
  assertNothingDropped(reading);
});
