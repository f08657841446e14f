import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleId, sheetFile } from '../sample-files.ts';
import { codesOf, namesOf, readSample } from '../sample-reading.ts';

const ID_A = sampleId('2018-03-04', 11);
const ID_B = sampleId('2019-05-06', 22);
const ID_C = sampleId('2020-07-08', 33);

test('R6: a guardian merged over three siblings is the guardian of all three', async () => {
  const reading = await readSample(
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
  const reading = await readSample(
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
