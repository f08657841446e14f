import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleId, sheetFile } from '../sample-files.ts';
import { codesOf, readSample } from '../sample-reading.ts';

const ID_A = sampleId('2018-03-04', 11);
const ID_B = sampleId('2019-05-06', 22);
const ID_C = sampleId('2020-07-08', 33);

test('R5: duplicates: one number twice, and one name born on one day twice, are reported with the row of the first', async () => {
  const reading = await readSample(
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
  const reading = await readSample(
    await sheetFile([
      ['姓名', '性别', '身份证号', '出生日期'],
      ['示例甲', '女', ID_A, '2018-03-05'],
    ]),
  );
  assert.deepEqual(codesOf(reading), ['idBirthMismatch', 'idSexMismatch']);
  assert.match(reading.problems[0]?.sentence ?? '', /2018-03-05.*2018-03-04/);
});

test('with the day known, a birth date to come is a warning and a child of 18 is a notice', async () => {
  const reading = await readSample(
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
  const reading = await readSample(
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
