import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rosterScreenResponse } from '@tongxing/contracts';
import { checkDigitOf, readRoster, writeResult } from '@tongxing/roster';
import { rosterFields } from '@tongxing/screening';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongxing-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const AS_OF = ['--as-of', '2026-11-26'];

function idOf(birthDate: string, order: number): string {
  const seventeen = `430422${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return seventeen + checkDigitOf(seventeen);
}

function path(name: string): string {
  return join(folder, name);
}

async function roster(name: string, rows: readonly (readonly string[])[]): Promise<string> {
  const [headings = [], ...children] = rows;
  writeFileSync(
    path(name),
    await writeResult({ sheets: [{ name: '花名册', columns: headings.map((heading) => ({ heading, kind: 'text' })), rows: children }] }),
  );
  return path(name);
}

const HEADINGS = ['姓名', '身份证号', '户籍地', '现居住县', '年级', '家庭困难类型'];
const GOOD = [
  HEADINGS,
  ['示例甲', idOf('2019-05-05', 11), '湖南省衡南县', '南宁市西乡塘区', '一年级', '无'],
  ['示例乙', idOf('2024-03-01', 22), '湖南省衡南县', '南宁市西乡塘区', '散居', '低保'],
];
const WITH_PROBLEM = [...GOOD, ['示例丙', '43042220190505', '衡南县', '西乡塘区', '大班', '']];

test('a good roster ends with 0: children, 22 services with their totals, and nothing to correct', async () => {
  const { code, out, complaint } = await runCommand(['screen', await roster('good.xlsx', GOOD), ...AS_OF]);
  assert.equal(code, 0, complaint);
  assert.match(out, /^读到2个孩子（“花名册”2个）。/);
  assert.equal(out.split('\n').filter((line) => /^ +\d+  .+\d+个$/.test(line)).length, 22);
  assert.equal(complaint, '');
});

test('a cell that must be corrected ends with 3 and names sheet, row, column, reason and remedy; the other children are screened', async () => {
  const { code, out } = await runCommand(['screen', await roster('problem.xlsx', WITH_PROBLEM), ...AS_OF]);
  assert.equal(code, 3);
  assert.match(out, /读到3个孩子/);
  assert.match(out, /“花名册”第4行B列：身份证号码应当是18位，这里是14位。请照户口簿或身份证核对。/);
});

test('screen --json is in the form of the contracts, without a name or a whole cell unless --names asks for them', async () => {
  const file = await roster('json.xlsx', WITH_PROBLEM);
  const { code, out } = await runCommand(['screen', file, '--json', ...AS_OF]);
  assert.equal(code, 3);
  const answer = rosterScreenResponse.parse(JSON.parse(out));
  assert.equal(answer.totals.children, 3);
  assert.equal(answer.totals.services.length, 22);
  assert.deepEqual(
    answer.children?.map((child) => [child.sheet, child.row, child.services.length]),
    [
      ['花名册', 2, 22],
      ['花名册', 3, 22],
      ['花名册', 4, 22],
    ],
  );
  for (const secret of ['示例', '43042220190505', idOf('2019-05-05', 11)]) assert.ok(!out.includes(secret), secret);
  const named = rosterScreenResponse.parse(JSON.parse((await runCommand(['screen', file, '--json', '--names', ...AS_OF])).out));
  assert.deepEqual(
    named.children?.map((child) => child.name),
    ['示例甲', '示例乙', '示例丙'],
  );
  assert.equal(named.reading.problems.find((problem) => problem.code === 'idLength')?.found, '43042220190505');
});

test('--out writes a workbook, a CSV or JSON by the ending of its name; the workbook can be screened again', async () => {
  const file = await roster('out.xlsx', GOOD);
  for (const name of ['result.xlsx', 'result.csv', 'result.json'])
    assert.equal((await runCommand(['screen', file, '--out', path(name), ...AS_OF])).code, 0, name);
  const again = await readRoster(readFileSync(path('result.xlsx')), 'result.xlsx', rosterFields());
  assert.deepEqual(
    again.rows.filter((row) => row.sheet === '每个孩子').map((row) => row.name),
    ['示例甲', '示例乙'],
  );
  assert.match(readFileSync(path('result.csv'), 'utf8'), /^\uFEFF姓名,身份证号码,能享受几项/);
  assert.equal(rosterScreenResponse.parse(JSON.parse(readFileSync(path('result.json'), 'utf8'))).children?.length, 2);
  const first = await runCommand(['screen', file, '--json', ...AS_OF]);
  const second = await runCommand(['screen', path('result.xlsx'), '--json', ...AS_OF]);
  const answersIn = (out: string): unknown => rosterScreenResponse.parse(JSON.parse(out)).children?.map((child) => child.benefits);
  assert.deepEqual(answersIn(second.out), answersIn(first.out));
  assert.equal(second.code, 0);
});

test('a roster on standard input, in GBK, is read like a file', async () => {
  // 姓名,出生日期 and a child, as Excel in Chinese saves CSV.
  const bytes = Buffer.concat([Buffer.from('d0d5c3fb2cb3f6c9fac8d5c6da0d0a', 'hex'), Buffer.from('cabec0fdbcd7', 'hex'), Buffer.from(',2019-05-05\r\n')]);
  const { code, out } = await runCommand(['screen', '-', '--json', '--names', ...AS_OF], bytes);
  assert.equal(code, 0);
  assert.equal(rosterScreenResponse.parse(JSON.parse(out)).children?.[0]?.name, '示例甲');
});

test('--area is the home of children whose row names none, by its name or its code', async () => {
  const file = await roster('area.xlsx', [
    ['姓名', '出生日期', '年级'],
    ['示例甲', '2019-05-05', '一年级'],
  ]);
  const canHave = async (...words: readonly string[]): Promise<number | undefined> =>
    rosterScreenResponse
      .parse(JSON.parse((await runCommand(['screen', file, '--json', ...AS_OF, ...words])).out))
      .totals.services.filter((service) => service.counts.canHave === 1).length;
  const [nowhere = 0, byName = 0, byCode = 0] = [await canHave(), await canHave('--area', '南宁市西乡塘区'), await canHave('--area', '450107')];
  assert.ok(byName > nowhere, `${byName} and ${nowhere}`);
  assert.equal(byCode, byName);
});

test('--mapping says what a column is; a field that no declaration knows, or another form, is refused with 1', async () => {
  const file = await roster('mapping.xlsx', [
    ['姓名', '日子'],
    ['示例甲', '2019-05-05'],
  ]);
  writeFileSync(path('mapping.json'), JSON.stringify({ 花名册: { columns: { B: 'birthDate' } } }));
  const { out } = await runCommand(['screen', file, '--json', '--mapping', path('mapping.json'), ...AS_OF]);
  assert.deepEqual(
    rosterScreenResponse.parse(JSON.parse(out)).reading.sheets[0]?.headers[0]?.columns.map((column) => [column.column, column.field, column.matched]),
    [
      ['A', 'name', 'exact'],
      ['B', 'birthDate', 'manual'],
    ],
  );
  writeFileSync(path('wrong.json'), JSON.stringify({ 花名册: { columns: { B: 'brithDate' } } }));
  const wrong = await runCommand(['screen', file, '--mapping', path('wrong.json')]);
  assert.deepEqual([wrong.code, /没有这些列：brithDate/.test(wrong.complaint)], [1, true]);
  writeFileSync(path('form.json'), '[]');
  assert.equal((await runCommand(['screen', file, '--mapping', path('form.json')])).code, 1);
});

test('files that are no roster end with 1 and a sentence: Word, nothing, a 200 MB file, a missing one, a folder that is not there', async () => {
  writeFileSync(path('word.xlsx'), '{\\rtf1 }');
  writeFileSync(path('empty.xlsx'), '');
  writeFileSync(path('large.xlsx'), 'PK');
  truncateSync(path('large.xlsx'), 200 * 1024 * 1024);
  for (const [words, sentence] of [
    [[path('word.xlsx')], /word\.xlsx：这是 Word 文档/],
    [[path('empty.xlsx')], /这个文件是空的/],
    [[path('large.xlsx')], /最多64MB/],
    [[path('none.xlsx')], /找不到文件/],
    [[await roster('fine.xlsx', GOOD), '--out', path('no/such/folder.xlsx')], /写不了/],
  ] as const) {
    const { code, complaint } = await runCommand(['screen', ...words]);
    assert.equal(code, 1, words.join(' '));
    assert.match(complaint, sentence);
  }
  assert.equal((await runCommand(['screen', path('word.xlsx'), '--out', 'x.pdf'])).code, 2);
});

test('a sheet without headings holds no child that could be read: it ends with 3 and says so; an empty one ends with 0', async () => {
  const { code, out } = await runCommand(['screen', await roster('letter.xlsx', [['请各村按时交表'], ['谢谢']])]);
  assert.equal(code, 3);
  assert.match(out, /没有读到孩子。[^]*没有认出表头/);
  const empty = await runCommand(['screen', await roster('empty.xlsx', [[]])]);
  assert.deepEqual([empty.code, /没有读到孩子。/.test(empty.out)], [0, true]);
});

test('template writes an empty roster whose columns are all known; as a roster it holds no child and ends with 0', async () => {
  const { code, out } = await runCommand(['template', '--out', path('template.xlsx'), '--json']);
  assert.equal(code, 0);
  const columns: readonly { readonly id: string }[] = JSON.parse(out).columns;
  assert.ok(columns.length > 20);
  const reading = await readRoster(readFileSync(path('template.xlsx')), 'x', rosterFields());
  assert.deepEqual(
    reading.sheets[0]?.headers[0]?.columns.map((column) => column.field),
    columns.map((column) => column.id),
  );
  const screened = await runCommand(['screen', path('template.xlsx')]);
  assert.equal(screened.code, 0);
  assert.match(screened.out, /^没有读到孩子。/);
});

test('20,000 children are screened into a workbook with a heap of 320 MB', { timeout: 300_000 }, async (context) => {
  const lines = Array.from({ length: 20_000 }, (_, index) => {
    const day = new Date(Date.UTC(2009, 0, 1) + (index % 6200) * 86_400_000).toISOString().slice(0, 10);
    return `示例${index},${idOf(day, Math.floor(index / 6200))},湖南省衡南县,${['南宁市西乡塘区', '柳州市鱼峰区', '玉林市博白县'][index % 3]},${['一年级', '小学', '大班', '初一', ''][index % 5]}`;
  });
  writeFileSync(path('many.csv'), `姓名,身份证号,户籍地,现居住县,年级\n${lines.join('\n')}\n`);
  const started = performance.now();
  const { code, out, complaint } = await runCommand(['screen', path('many.csv'), '--out', path('many.xlsx'), ...AS_OF], undefined, [
    '--max-old-space-size=320',
  ]);
  assert.equal(code, 0, complaint);
  assert.match(out, /读到20000个孩子/);
  context.diagnostic(`screened in ${Math.round(performance.now() - started)} ms`);
});

test('screen --lang en prints no Chinese but names of sheets: children, 22 totals, the problem with its remedy, rows that are no child', async () => {
  const file = await roster('english.xlsx', [...WITH_PROBLEM, ['合计', '', '', '', '', '']]);
  const { code, out } = await runCommand(['screen', file, '--lang', 'en', '--out', path('english.csv'), ...AS_OF]);
  assert.equal(code, 3);
  assert.match(out, /^3 children read \("花名册" 3\)\./);
  assert.match(out, /\d+ problems?, 1 to correct:\n {2}"花名册" row 4, column B: an identity number has 18 digits, this one has 14\. Please check it/);
  assert.match(out, /2 rows were taken for no child[^]*The result is in /);
  assert.equal(out.split('\n').filter((line) => /^ +\d+ {2}.+ {2,}[a-z ]+ \d/.test(line)).length, 22);
  assert.doesNotMatch(out.replaceAll('花名册', ''), /\p{Script=Han}/u);
});
