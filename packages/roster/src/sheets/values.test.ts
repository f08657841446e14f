import assert from 'node:assert/strict';
import { test } from 'node:test';
import Excel from 'exceljs';
import type { Field } from '../field.ts';
import { readRoster } from '../read-roster.ts';
import type { RosterReading } from '../reading.ts';
import { SAMPLE_FIELDS, sampleId, sheetFile } from '../sample-files.ts';

const MORE: readonly Field[] = [
  ...SAMPLE_FIELDS,
  {
    id: 'grade',
    label: '年级',
    headings: [],
    type: 'choice',
    options: [
      { value: 'p1', label: '小学一年级', spellings: ['一年级', '小学'] },
      { value: 'p3', label: '小学三年级', spellings: ['三年级', '三', '小学'] },
      { value: 'j1', label: '初一', spellings: ['七年级', '初中'] },
    ],
  },
  { id: 'months', label: '参保月数', headings: [], type: 'number', unit: '月', max: 600 },
];

/** Reads a column of cells under a heading, beside a name in each row. */
async function readColumn(heading: string, cells: readonly unknown[], change?: (sheet: Excel.Worksheet) => void): Promise<RosterReading> {
  return readRoster(await sheetFile([['姓名', heading], ...cells.map((cell, index) => [`示例${index}`, cell])], change), 'x.xlsx', MORE);
}

function valuesOf(reading: RosterReading, field: string): readonly unknown[] {
  return reading.rows.map((row) => row.values[field]);
}

function problemsOf(reading: RosterReading): readonly (readonly [number | undefined, string])[] {
  return reading.problems.map(({ row, code }) => [row, code] as const);
}

test('one day as Excel date, text, number and Chinese numerals: 8 cells are 2020-10-01', async () => {
  const reading = await readColumn(
    '出生日期',
    [new Date('2020-10-01T00:00:00Z'), '2020-10-01', '2020.10.1', '2020年10月1日', 20201001, 44105, '二〇二〇年十月一日', '2020/10/1 0:00'],
    (sheet) => {
      sheet.getCell('B2').numFmt = 'yyyy/m/d';
    },
  );
  assert.deepEqual(
    valuesOf(reading, 'birthDate'),
    Array.from({ length: 8 }, () => '2020-10-01'),
  );
  assert.deepEqual(problemsOf(reading), []);
});

test('R7: an Excel date shown as 2020年10月 is the month, and one shown without its year is a warning', async () => {
  const day = new Date('2020-10-01T00:00:00Z');
  const reading = await readColumn('出生日期', [day, day], (sheet) => {
    sheet.getCell('B2').numFmt = 'yyyy"年"m"月"';
    sheet.getCell('B3').numFmt = 'm"月"d"日"';
  });
  assert.deepEqual(valuesOf(reading, 'birthDate'), [{ from: '2020-10-01', to: '2020-10-31' }, '2020-10-01']);
  assert.deepEqual(problemsOf(reading), [[3, 'dateYearHidden']]);
});

test('R4: a two-digit year, 29 February 2021, 2020.1 as a number and a word give no date but a problem each', async () => {
  const reading = await readColumn('出生日期', ['20.10.1', '2021-02-29', 2020.1, '去年', '1820-01-01']);
  assert.deepEqual(
    valuesOf(reading, 'birthDate'),
    Array.from({ length: 5 }, () => undefined),
  );
  assert.deepEqual(problemsOf(reading), [
    [2, 'dateTwoDigitYear'],
    [3, 'dateImpossible'],
    [4, 'dateLostZero'],
    [5, 'dateUnreadable'],
    [6, 'dateOutOfRange'],
  ]);
  for (const problem of reading.problems)
    assert.ok(problem.remedy.length > 4 && problem.column === 'B' && problem.sheet === '花名册' && problem.heading === '出生日期');
});

test('a workbook that counts days from 1904: serial 42643 is 2020-10-01', async () => {
  const workbook = new Excel.Workbook();
  workbook.properties.date1904 = true;
  const sheet = workbook.addWorksheet('花名册');
  sheet.addRows([
    ['姓名', '出生日期'],
    ['示例甲', 42643],
  ]);
  sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
  const reading = await readRoster(new Uint8Array(await workbook.xlsx.writeBuffer()), 'x.xlsx', MORE);
  assert.equal(reading.rows[0]?.values['birthDate'], '2020-10-01');
});

test('R4: identity numbers as text: spaces, full-width digits and a small x are read; a number of 18 digits has lost three and is never guessed', async () => {
  const number = sampleId('2018-03-04', 11);
  const reading = await readColumn('身份证号', [
    number,
    ` ${number.slice(0, 6)} ${number.slice(6)} `,
    number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    Number(number.slice(0, 17) + '0'),
    '4.50102E+17',
  ]);
  assert.deepEqual(valuesOf(reading, 'idNumber'), [number, number, number, undefined, undefined]);
  assert.deepEqual(problemsOf(reading), [
    [3, 'duplicateId'],
    [4, 'duplicateId'],
    [5, 'idDigitsLost'],
    [6, 'idDigitsLost'],
  ]);
  assert.match(reading.problems[2]?.sentence ?? '', /最后三位已经丢了/);
  assert.equal(reading.rows[3]?.idText, `${number.slice(0, 15)}000`);
});

test('R4: a wrong check digit, 17 digits, the old 15 digits, a passport and words are five different problems, and the text stays in idText', async () => {
  const number = sampleId('2018-03-04', 11);
  const wrong = number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
  const reading = await readColumn('身份证号', [wrong, number.slice(0, 17), '110105491231002', 'E12345678', '没有办']);
  assert.deepEqual(problemsOf(reading), [
    [2, 'idCheckDigit'],
    [3, 'idLength'],
    [4, 'idOld'],
    [5, 'idOtherPaper'],
    [6, 'idCharacters'],
  ]);
  assert.deepEqual(
    reading.rows.map((row) => row.idText),
    [wrong, number.slice(0, 17), '110105491231002', 'E12345678', '没有办'],
  );
});

test('a telephone kept as a number is text again; one of 16 digits has lost some', async () => {
  const reading = await readColumn('父亲电话', [13_800_000_000, '0771-1234567', 1_234_567_890_123_456]);
  assert.deepEqual(valuesOf(reading, 'fatherPhone'), ['13800000000', '0771-1234567', undefined]);
  assert.deepEqual(problemsOf(reading), [[4, 'digitsLost']]);
});

test('ticks, words, numbers and real booleans are yes or no; 也许 is a problem; dashes and 不详 are blank', async () => {
  const reading = await readColumn('是否寄宿', ['√', '×', '是', '否', 1, 0, true, false, '有（√）无（ ）', '☑有 □无', '也许', '—', '不详', '']);
  assert.deepEqual(valuesOf(reading, 'boarding'), [true, false, true, false, true, false, true, false, true, true, undefined, undefined, undefined, undefined]);
  assert.deepEqual(problemsOf(reading), [[12, 'booleanUnknown']]);
});

test('R6: 同上 takes the value above and says so; with nothing above it is a problem', async () => {
  const reading = await readColumn('监护人', ['同上', '示例监护', '同上', '〃', '', '"']);
  assert.deepEqual(valuesOf(reading, 'guardianName'), [undefined, '示例监护', '示例监护', '示例监护', undefined, undefined]);
  assert.deepEqual(problemsOf(reading), [
    [2, 'dittoWithoutAbove'],
    [4, 'ditto'],
    [5, 'ditto'],
    [7, 'dittoWithoutAbove'],
  ]);
});

test('a printed line of boxes, several words and 无 in a column of which several may hold', async () => {
  const reading = await readColumn('困难类型', ['☑低保 □特困', '低保、特困', '低保户', '无', '富裕']);
  assert.deepEqual(valuesOf(reading, 'hardship'), [['minimumLiving'], ['minimumLiving', 'destitute'], ['minimumLiving'], ['none'], undefined]);
  assert.deepEqual(problemsOf(reading), [[6, 'choiceUnknown']]);
});

test('R7: 小学 says one of its grades and not which; 三年级2班 and 三(2)班 are the third grade; two grades at once are a problem', async () => {
  const reading = await readColumn('年级', ['小学', '三年级2班', '三（2）班', '初中', '小学一年级或小学三年级', '一年级、三年级', '大学']);
  assert.deepEqual(valuesOf(reading, 'grade'), [['p1', 'p3'], 'p3', 'p3', 'j1', ['p1', 'p3'], undefined, undefined]);
  assert.deepEqual(problemsOf(reading), [
    [7, 'choiceSeveral'],
    [8, 'choiceUnknown'],
  ]);
});

test('sums: 1,200元, 0.12万 and a formula with its last value are 120,000 fen; a year where a month is wanted is a problem', async () => {
  const reading = await readColumn('家庭月收入', [
    '1,200元',
    '0.12万',
    { formula: '600*2', result: 1200 },
    '14400元/年',
    '1000-1500',
    '-5',
    { error: '#DIV/0!' },
  ]);
  assert.deepEqual(valuesOf(reading, 'income'), [120_000, 120_000, 120_000, undefined, undefined, undefined, undefined]);
  assert.deepEqual(problemsOf(reading), [
    [5, 'moneyPeriod'],
    [6, 'moneySeveral'],
    [7, 'moneyNegative'],
    [8, 'cellError'],
  ]);
});

test('a heading in 万元 scales its column', async () => {
  const reading = await readColumn('家庭月收入（万元）', [0.12, 1]);
  assert.deepEqual(valuesOf(reading, 'income'), [120_000, 1_000_000]);
});

test('a whole number has bounds: 3年 is 36 months, 601, -1 and 1.5 months are problems', async () => {
  const reading = await readColumn('参保月数', ['3年', 600, 601, -1, 1.5]);
  assert.deepEqual(valuesOf(reading, 'months'), [36, 600, undefined, undefined, undefined]);
  assert.deepEqual(problemsOf(reading), [
    [4, 'numberOutOfRange'],
    [5, 'numberOutOfRange'],
    [6, 'numberNotWhole'],
  ]);
});

test('rare characters and points in names stay: 䶮, 𬱖, 阿卜杜·示例', async () => {
  const reading = await readRoster(
    await sheetFile([
      ['姓名', '出生日期'],
      ['示 例 䶮', '2020-01-01'],
      ['示例𬱖', '2020-01-02'],
      ['阿卜杜·示例', '2020-01-03'],
    ]),
    'x.xlsx',
    MORE,
  );
  assert.deepEqual(
    reading.rows.map((row) => row.name),
    ['示例䶮', '示例𬱖', '阿卜杜·示例'],
  );
});

test('rich text and links are read as the words that a person sees', async () => {
  const reading = await readColumn('监护人', [
    { richText: [{ text: '示例' }, { text: '监护', font: { bold: true } }] },
    { text: '示例链接', hyperlink: 'https://example.invalid/' },
  ]);
  assert.deepEqual(valuesOf(reading, 'guardianName'), ['示例监护', '示例链接']);
});
