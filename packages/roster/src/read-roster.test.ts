import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRoster, type ReadOptions } from './read-roster.ts';
import type { RosterReading } from './reading.ts';
import { excelFile, SAMPLE_FIELDS, sampleId, sheetFile } from './sample-files.ts';

const ID_A = sampleId('2018-03-04', 11);
const ID_B = sampleId('2019-05-06', 22);
const ID_C = sampleId('2020-07-08', 33);

function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<RosterReading> {
  return readRoster(bytes, '花名册.xlsx', SAMPLE_FIELDS, options);
}

function namesOf(reading: RosterReading): readonly (string | undefined)[] {
  return reading.rows.map((row) => row.name);
}

function codesOf(reading: RosterReading): readonly string[] {
  return reading.problems.map((problem) => problem.code);
}

function fieldsOf(reading: RosterReading, sheet = 0, header = 0): Record<string, string | undefined> {
  return Object.fromEntries((reading.sheets[sheet]?.headers[header]?.columns ?? []).map((column) => [column.column, column.field]));
}

/** Every row that is not empty is a child or is counted as passed over. */
function assertNothingDropped(reading: RosterReading): void {
  for (const sheet of reading.sheets) {
    const skipped = reading.skipped.filter((one) => one.sheet === sheet.name).reduce((sum, one) => sum + one.rows, 0);
    assert.equal(sheet.childRows + skipped, sheet.nonEmptyRows, sheet.name);
  }
}

test('R2: two title rows, a header, two children, a subtotal and a signature line: 2 children and 5 rows passed over with their reasons', async () => {
  const reading = await read(
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

test('two header rows: 父亲 over 姓名 and 联系电话 are the father, never the child', async () => {
  const reading = await read(
    await sheetFile(
      [
        ['姓名', '公民身份号码', '父亲', undefined, '母亲', undefined],
        [undefined, undefined, '姓名', '联系电话', '姓名', '联系电话'],
        ['示例甲', ID_A, '示例父', '13800000001', '示例母', '13800000002'],
      ],
      (sheet) => {
        for (const range of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']) sheet.mergeCells(range);
      },
    ),
  );
  assert.deepEqual(fieldsOf(reading), { A: 'name', B: 'idNumber', C: 'fatherName', D: 'fatherPhone', E: 'motherName', F: 'motherPhone' });
  assert.deepEqual(
    reading.rows.map((row) => row.values['motherPhone']),
    ['13800000002'],
  );
});

test('a group heading that is not merged stands for the columns to its right too', async () => {
  const reading = await read(
    await sheetFile([
      ['姓名', '身份证号', '父亲', '', '母亲', ''],
      ['', '', '姓名', '电话', '姓名', '电话'],
      ['示例甲', ID_A, '示例父', '13800000001', '示例母', '13800000002'],
    ]),
  );
  assert.deepEqual(fieldsOf(reading), { A: 'name', B: 'idNumber', C: 'fatherName', D: 'fatherPhone', E: 'motherName', F: 'motherPhone' });
});

test('R6: a guardian merged over three siblings is the guardian of all three', async () => {
  const reading = await read(
    await sheetFile(
      [
        ['姓名', '身份证号', '监护人', '家庭月收入'],
        ['示例甲', ID_A, '示例监护', 3000],
        ['示例乙', ID_B],
        ['示例丙', ID_C],
      ],
      (sheet) => {
        sheet.mergeCells('C2:C4');
        sheet.mergeCells('D2:D4');
      },
    ),
  );
  assert.deepEqual(
    reading.rows.map((row) => row.values['guardianName']),
    ['示例监护', '示例监护', '示例监护'],
  );
  assert.deepEqual(
    reading.rows.map((row) => row.values['income']),
    [300_000, 300_000, 300_000],
  );
  assert.equal(reading.sheets[0]?.filledFromMerges, 4);
  assert.ok(codesOf(reading).includes('mergedCells'));
});

test('R6: a name merged over two rows is one child, and the second row is said to be passed over', async () => {
  const reading = await read(
    await sheetFile(
      [
        ['姓名', '身份证号', '监护人'],
        ['示例甲', ID_A, '示例父'],
        [undefined, undefined, '示例母'],
      ],
      (sheet) => {
        sheet.mergeCells('A2:A3');
        sheet.mergeCells('B2:B3');
      },
    ),
  );
  assert.deepEqual(namesOf(reading), ['示例甲']);
  assert.deepEqual(
    reading.skipped.map(({ row, reason }) => [row, reason]),
    [
      [1, 'header'],
      [3, 'continuation'],
    ],
  );
  assert.ok(codesOf(reading).includes('continuation'));
});

test('three sheets, one of them hidden: all are read, the hidden one is reported, and a child on two sheets is reported', async () => {
  const reading = await read(
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
  assert.match(twice.sentence, /工作表“一社区”第 2 行/);
});

test('hidden rows and hidden columns are read and reported', async () => {
  const reading = await read(
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
  const reading = await read(
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
  const reading = await read(
    await sheetFile([['姓名', '身份证号', '监护人'], ['示例甲', ID_A, '示例父'], [], ['身份证号', '儿童姓名', '出生日期'], [ID_B, '示例乙', '2019-05-06']]),
  );
  assert.deepEqual(namesOf(reading), ['示例甲', '示例乙']);
  assert.equal(reading.sheets[0]?.headers.length, 2);
  assert.equal(reading.rows[1]?.values['birthDate'], '2019-05-06');
});

test('R2: a sheet without a header is not read and its 2 rows are counted; an empty sheet says so', async () => {
  const reading = await read(
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

test('R3: a mapping by hand goes before what the headings say: C is the birth date, B is left unread', async () => {
  const bytes = await sheetFile([
    ['姓名', '身份证号', '日子'],
    ['示例甲', 'ABC', '2018-03-04'],
  ]);
  const guessed = await read(bytes);
  assert.equal(guessed.rows[0]?.values['birthDate'], undefined);
  assert.ok(guessed.problems.some((problem) => problem.code === 'unreadColumn' && problem.column === 'C'));
  const mapped = await read(bytes, { mapping: { 花名册: { columns: { B: null, C: 'birthDate' } } } });
  assert.deepEqual(mapped.rows[0]?.values, { name: '示例甲', birthDate: '2018-03-04' });
  assert.deepEqual(
    mapped.sheets[0]?.headers[0]?.columns.map(({ column, field, matched }) => [column, field, matched]),
    [
      ['A', 'name', 'exact'],
      ['B', undefined, undefined],
      ['C', 'birthDate', 'manual'],
    ],
  );
});

test('one known heading is a header where a person has named another column', async () => {
  const bytes = await sheetFile([['示例村花名册'], ['姓名', '日子'], ['示例甲', '2018-03-04']]);
  assert.equal((await read(bytes)).rows.length, 0);
  const reading = await read(bytes, { mapping: { 花名册: { columns: { B: 'birthDate' } } } });
  assert.deepEqual(
    reading.rows.map((row) => row.values),
    [{ name: '示例甲', birthDate: '2018-03-04' }],
  );
});

test('a mapping by hand reads a sheet that has no header at all', async () => {
  const reading = await read(
    await sheetFile([
      ['示例甲', ID_A],
      ['示例乙', ID_B],
    ]),
    { mapping: { 花名册: { columns: { A: 'name', B: 'idNumber' } } } },
  );
  assert.deepEqual(namesOf(reading), ['示例甲', '示例乙']);
});

test('R5: duplicates: one number twice, and one name born on one day twice, are reported with the row of the first', async () => {
  const reading = await read(
    await sheetFile([
      ['姓名', '身份证号', '出生日期'],
      ['示例甲', ID_A, '2018-03-04'],
      ['示例甲', ID_A, '2018-03-04'],
      ['示例乙', '', '2019-05-06'],
      ['示例乙', '', '2019-05-06'],
      ['示例丙', sampleId('2020-07-08', 35), '2020-07-08'],
      ['示例丙', ID_C, '2020-07-08'],
    ]),
  );
  assert.equal(reading.rows.length, 6);
  assert.deepEqual(
    reading.problems.filter((problem) => problem.code.startsWith('duplicate')).map(({ code, row }) => [code, row]),
    [
      ['duplicateId', 3],
      ['duplicateName', 5],
    ],
  );
});

test('R9: a written birth date that is not that of the number is a problem, and so is the sex', async () => {
  const reading = await read(
    await sheetFile([
      ['姓名', '性别', '身份证号', '出生日期'],
      ['示例甲', '女', ID_A, '2018-03-05'],
    ]),
  );
  assert.deepEqual(codesOf(reading), ['idBirthMismatch', 'idSexMismatch']);
  assert.match(reading.problems[0]?.sentence ?? '', /2018-03-05.*2018-03-04/);
});

test('with the day known, a birth date to come is a warning and a child of 18 is a notice', async () => {
  const reading = await read(
    await sheetFile([
      ['姓名', '出生日期'],
      ['示例甲', '2027-01-01'],
      ['示例乙', '2008-11-26'],
      ['示例丙', '2008-11-27'],
    ]),
    { asOf: '2026-11-26' },
  );
  assert.deepEqual(
    reading.problems.map(({ code, row }) => [code, row]),
    [
      ['bornLater', 2],
      ['grownUp', 3],
    ],
  );
});

test('R2: a row without name and number is kept and reported: nobody is dropped silently', async () => {
  const reading = await read(
    await sheetFile([
      ['姓名', '身份证号', '监护人'],
      ['', '', '示例父'],
      ['示例乙', ID_B, ''],
    ]),
  );
  assert.equal(reading.rows.length, 2);
  assert.deepEqual(
    reading.problems.map(({ code, row }) => [code, row]),
    [['subjectMissing', 2]],
  );
});

test('R8: places in four columns are put together and looked up once: 湖南省 衡阳市 衡南县 云集镇', async () => {
  const asked: string[] = [];
  const fields = [
    ...SAMPLE_FIELDS.filter((field) => field.id !== 'hukou'),
    ...['省', '市', '县', '乡镇'].map((level) => ({
      id: `hukou${level}`,
      label: `户籍${level}`,
      headings: [`户籍地址${level}`],
      type: 'areaPart' as const,
      partOf: 'hukou',
    })),
    { id: 'hukou', label: '户籍地', headings: ['户籍详细地址'], type: 'area' as const },
  ];
  const bytes = await sheetFile(
    [
      ['姓名', '户籍地址', undefined, undefined, undefined, '户籍详细地址'],
      [undefined, '省', '市', '县', '乡镇', undefined],
      ['示例甲', '湖南省', '衡阳市', '衡南县', '云集镇', '示例村3组'],
      ['示例乙', '湖南省', '-', '', '', ''],
    ],
    (sheet) => {
      for (const range of ['A1:A2', 'B1:E1', 'F1:F2']) sheet.mergeCells(range);
    },
  );
  const reading = await readRoster(bytes, 'x.xlsx', fields, {
    resolveArea: (text) => {
      asked.push(text);
      return text.startsWith('湖南省') ? { code: text.includes('衡南县') ? '430422' : '43' } : undefined;
    },
  });
  assert.deepEqual(
    reading.rows.map((row) => row.values['hukou']),
    ['430422', '43'],
  );
  assert.deepEqual(asked, ['湖南省 衡阳市 衡南县 云集镇 示例村3组', '示例村3组', '湖南省']);
});
