import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleId, sheetFile } from '../sample-files.ts';
import { namesOf, readSample } from '../sample-reading.ts';

const ID_A = sampleId('2018-03-04', 11);
const ID_B = sampleId('2019-05-06', 22);

test('R3: a mapping by hand goes before what the headings say: C is the birth date, B is left unread', async () => {
  const bytes = await sheetFile([
    ['姓名', '身份证号', '日子'],
    ['示例甲', 'ABC', '2018-03-04'],
  ]);
  const guessed = await readSample(bytes);
  assert.equal(guessed.rows[0]?.values['birthDate'], undefined);
  assert.ok(guessed.problems.some((problem) => problem.code === 'unreadColumn' && problem.column === 'C'));
  const mapped = await readSample(bytes, { mapping: { 花名册: { columns: { B: null, C: 'birthDate' } } } });
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
  assert.equal((await readSample(bytes)).rows.length, 0);
  const reading = await readSample(bytes, { mapping: { 花名册: { columns: { B: 'birthDate' } } } });
  assert.deepEqual(
    reading.rows.map((row) => row.values),
    [{ name: '示例甲', birthDate: '2018-03-04' }],
  );
});

test('a mapping by hand reads a sheet that has no header at all', async () => {
  const reading = await readSample(
    await sheetFile([
      ['示例甲', ID_A],
      ['示例乙', ID_B],
    ]),
    { mapping: { 花名册: { columns: { A: 'name', B: 'idNumber' } } } },
  );
  assert.deepEqual(namesOf(reading), ['示例甲', '示例乙']);
});
