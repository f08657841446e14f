import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskProblem, maskText } from './mask-problem.ts';
import { readRoster } from './read-roster.ts';
import { SAMPLE_FIELDS, sampleId, sheetFile } from './sample-files.ts';

test('a text keeps its first and last sign, two signs keep none', () => {
  assert.deepEqual(['示例监护', '450102201803040011', '甲乙', '3', ''].map(maskText), ['示＊＊护', '4＊＊＊＊＊＊＊＊＊＊＊＊1', '＊＊', '＊', '']);
});

test('a masked problem quotes no value of its row: neither the cell, nor what it is compared with, nor the name above', async () => {
  const number = sampleId('2018-03-04', 11);
  const reading = await readRoster(
    await sheetFile([
      ['姓名', '性别', '身份证号', '出生日期', '监护人', '备注栏'],
      ['示例甲', '女', number, '2018-03-05', '示例监护', '示例备注'],
      ['示例乙', '未知数', `${number.slice(0, 17)}`, '去年某月', '同上', ''],
    ]),
    'x.xlsx',
    SAMPLE_FIELDS,
    { asOf: '2026-11-26' },
  );
  const masked = reading.problems.map(maskProblem);
  assert.deepEqual(
    masked.map((problem) => problem.code),
    reading.problems.map((problem) => problem.code),
  );
  assert.ok(masked.length >= 6);
  for (const { sentence, found, detail } of masked) {
    for (const secret of ['2018-03-05', '2018-03-04', '示例监护', number.slice(0, 17), '未知数', '去年某月']) {
      assert.ok(!`${sentence}${found ?? ''}${JSON.stringify(detail)}`.includes(secret), `${sentence}: ${secret}`);
    }
  }
  assert.match(masked.find((problem) => problem.code === 'idLength')?.sentence ?? '', /应当是18位，这里是17位/);
  assert.match(masked.find((problem) => problem.code === 'unreadColumn')?.sentence ?? '', /备注栏/);
});
