import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RosterReading } from '../reading.ts';
import { sampleId, sheetFile } from '../sample-files.ts';
import { readSample } from '../sample-reading.ts';

const ID_A = sampleId('2018-03-04', 11);

function fieldsOf(reading: RosterReading): Record<string, string | undefined> {
  return Object.fromEntries((reading.sheets[0]?.headers[0]?.columns ?? []).map((column) => [column.column, column.field]));
}

test('two header rows: 父亲 over 姓名 and 联系电话 are the father, never the child', async () => {
  const reading = await readSample(
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
  const reading = await readSample(
    await sheetFile([
      ['姓名', '身份证号', '父亲', '', '母亲', ''],
      ['', '', '姓名', '电话', '姓名', '电话'],
      ['示例甲', ID_A, '示例父', '13800000001', '示例母', '13800000002'],
    ]),
  );
  assert.deepEqual(fieldsOf(reading), { A: 'name', B: 'idNumber', C: 'fatherName', D: 'fatherPhone', E: 'motherName', F: 'motherPhone' });
});
