import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read as readSheets, utils } from '@e965/xlsx';
import Excel from 'exceljs';
import fc from 'fast-check';
import { writeCsv, writeResult, writeTemplate, type Field, type FieldValue, type RosterReading } from '@tongxing/roster';
import { benefits, regionName, services } from '@tongxing/services';
import { childSituation } from './child-situation.ts';
import { readOfficeRoster } from './read-office-roster.ts';
import { resultSheets } from './result-sheets.ts';
import { classIds, NO_CLASS, templateFields } from './roster-fields.ts';
import { rosterFile, sampleId, sampleRules } from './sample-rosters.ts';
import { screenRoster } from './screen-roster.ts';
import { SHOWN_WORDS } from './words.ts';

const AS_OF = '2026-11-26';
const rules = sampleRules();
const COUNTIES = ['450107', '430422', '450203004', '4501', '52', '441900'];

async function resultOf(reading: RosterReading): Promise<Uint8Array> {
  return writeResult(resultSheets(await screenRoster(reading, rules, AS_OF), rules));
}

function tableOf(bytes: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const book = readSheets(bytes, { type: 'array', cellFormula: true });
  return utils.sheet_to_json(book.Sheets[sheet] ?? {}, { header: 1 });
}

test('the first sheet has name and number as given, how many and which services, what to ask, the next day, then 22 columns of the five answers', async () => {
  const number = sampleId('2019-05-05', 11);
  const reading = await readOfficeRoster(
    await rosterFile([
      ['现居住县', '身份证号', '姓名', '年级'],
      ['南宁市西乡塘区', number, '示例甲', '一年级'],
      ['南宁市西乡塘区', `${number.slice(0, 16)}`, '示例乙', ''],
    ]),
    'x.xlsx',
    rules,
  );
  const [headings = [], first = [], second = []] = tableOf(await resultOf(reading), '每个孩子');
  assert.deepEqual(headings.slice(0, 9), [
    '姓名',
    '身份证号码',
    '能享受几项',
    '能享受的服务',
    '别的服务里能享受的内容',
    '要再问',
    '下一个日子',
    '那天有什么变化',
    '正在时间里的针和体检',
  ]);
  assert.deepEqual(
    headings.slice(9, 9 + services.length),
    services.map((service) => `${service.number} ${service.official}`),
  );
  assert.deepEqual(headings.slice(9 + services.length), ['现在住的地方', '上学情况', '号码前六位是哪里', '原来在哪张表', '原来在第几行']);
  assert.deepEqual(first.slice(0, 2), ['示例甲', number]);
  assert.deepEqual(second.slice(0, 2), ['示例乙', number.slice(0, 16)]);
  const answers = first.slice(9, 9 + services.length);
  assert.ok(answers.every((answer) => Object.values(SHOWN_WORDS).includes(String(answer))));
  assert.equal(first[2], answers.filter((answer) => answer === SHOWN_WORDS.canHave).length);
  assert.equal(String(first[3]).split('；').length, first[2]);
  assert.deepEqual(first.slice(-3), ['湖南省衡阳市衡南县', '花名册', 2]);
});

test('of a service whose own answer is another, the benefits that can be had are named, and no others', async () => {
  const reading = await readOfficeRoster(
    await rosterFile([
      ['姓名', '出生日期', '现居住县'],
      ['示例甲', '2016-05-05', '南宁市西乡塘区'],
    ]),
    'x.xlsx',
    rules,
  );
  const screening = await screenRoster(reading, rules, AS_OF);
  const [child] = [...screening.children];
  const [headings = [], row = []] = tableOf(await writeResult(resultSheets(screening, rules)), '每个孩子');
  const named = String(row[headings.indexOf('别的服务里能享受的内容')]).split('；');
  const further = new Set(child?.services.filter((answer) => answer.shown !== 'canHave').flatMap((answer) => answer.more));
  const expected = benefits
    .filter((benefit, index) => child?.shown[index] === 'canHave' && further.has(benefit.id.replace(/-.*/, '')))
    .map((benefit) => `${benefit.id.replace(/-.*/, '')} ${benefit.name}`);
  assert.ok(expected.length > 0);
  assert.deepEqual(named, expected);
});

test('with sample values the result says 示例 at each answer that rests on one, and over the totals', async () => {
  const reading = await readOfficeRoster(
    await rosterFile([
      ['姓名', '出生日期', '现居住县', '住城镇还是农村', '人均月收入', '财产符合当地规定'],
      ['示例甲', '2019-05-05', '南宁市西乡塘区', '住在城镇', '100', '是'],
    ]),
    'x.xlsx',
    rules,
  );
  const trial = sampleRules(true);
  const bytes = await writeResult(resultSheets(await screenRoster(reading, trial, AS_OF), trial));
  const [headings = [], child = []] = tableOf(bytes, '每个孩子');
  assert.equal(child[headings.indexOf('13 最低生活保障服务')], '现在就能享受（示例）');
  assert.match(String(child[headings.indexOf('能享受的服务')]), /13 最低生活保障服务（示例）/);
  assert.ok(headings.includes('那天有什么变化（含示例）'));
  assert.deepEqual(tableOf(bytes, '每项服务')[0]?.[2], '现在就能享受（含示例）');
  assert.equal(JSON.stringify(tableOf(await resultOf(reading), '每项服务')).includes('示例'), false);
});

test('six sheets: children, services, contents, columns worth adding, problems, rows passed over', async () => {
  const reading = await readOfficeRoster(
    await rosterFile([
      ['姓名', '身份证号'],
      ['示例甲', '123'],
      ['合计', '1人'],
    ]),
    'x.xlsx',
    rules,
  );
  const bytes = await resultOf(reading);
  assert.deepEqual(readSheets(bytes, { type: 'array' }).SheetNames, ['每个孩子', '每项服务', '每条内容', '补哪几列', '问题', '没有当作儿童的行']);
  assert.equal(tableOf(bytes, '每项服务').length, services.length + 1);
  assert.equal(tableOf(bytes, '每条内容').length, benefits.length + 1);
  assert.deepEqual(tableOf(bytes, '问题')[1]?.slice(0, 4), ['要改', '花名册', 2, 'B']);
  assert.deepEqual(tableOf(bytes, '没有当作儿童的行')[2], ['花名册', 3, 3, '合计或小计', '合计 1人']);
});

test('R14: each column worth adding is read under the heading that is given for it', async () => {
  const reading = await readOfficeRoster(
    await rosterFile([
      ['姓名', '身份证号', '现居住县'],
      ['示例甲', sampleId('2019-05-05', 11), '南宁市西乡塘区'],
      ['示例乙', '', ''],
    ]),
    'x.xlsx',
    rules,
  );
  const screening = await screenRoster(reading, rules, AS_OF);
  const headings = tableOf(await writeResult(resultSheets(screening, rules)), '补哪几列')
    .slice(1)
    .map((row) => String(row[0]));
  assert.ok(headings.length > 5);
  const again = await readOfficeRoster(await rosterFile([['姓名', ...headings], ['示例甲']]), 'x.xlsx', rules);
  assert.deepEqual(
    again.sheets[0]?.headers[0]?.columns.map((column) => column.field),
    ['name', ...screening.missing.map((column) => column.field)],
  );
});

test("R15: formulas and what looks like one in the office's cells never become formulas in the result", async () => {
  const workbook = new Excel.Workbook();
  workbook.addWorksheet('花名册').addRows([
    ['姓名', '出生日期', '监护人', '联系电话'],
    ['=HYPERLINK("http://example.invalid")', '2019-05-05', '+1+1', '@SUM(A1)'],
    [{ formula: 'CONCATENATE("示例","乙")', result: '示例乙' }, '2019-05-06', '-2', '=cmd'],
  ]);
  const reading = await readOfficeRoster(new Uint8Array(await workbook.xlsx.writeBuffer()), 'x.xlsx', rules);
  const screening = await screenRoster(reading, rules, AS_OF);
  const result = resultSheets(screening, rules);
  const book = readSheets(await writeResult(result), { type: 'array', cellFormula: true });
  for (const name of book.SheetNames)
    for (const [at, cell] of Object.entries(book.Sheets[name] ?? {})) if (!at.startsWith('!')) assert.equal(cell.f, undefined, `${name} ${at}`);
  assert.equal(book.Sheets['每个孩子']?.['A3']?.v, '示例乙');
  const [children] = result.sheets;
  assert.ok(children);
  assert.match(Buffer.from(await writeCsv(children)).toString('utf8'), /\r\n"'=HYPERLINK/);
});

/** A value that a clerk may put into a column, and what is read of it. */
function cellFor(field: Field): fc.Arbitrary<{ readonly text: string | number; readonly value: FieldValue }> {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-26'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const options = field.options ?? [];
  switch (field.type) {
    case 'boolean':
      return fc.boolean().map((value) => ({ text: value ? '是' : '否', value }));
    case 'choice':
      return field.many === true
        ? fc
            .uniqueArray(fc.constantFrom(...classIds), { minLength: 1, maxLength: 3 })
            .map((value) => ({ text: value.map((id) => options.find((option) => option.value === id)?.label ?? '').join('、'), value }))
        : fc.constantFrom(...options).map((option) => ({ text: option.label, value: option.value }));
    case 'date':
      return day.map((value) => ({ text: value, value }));
    case 'number':
      return fc.integer({ min: 0, max: Math.min(field.max ?? 100, 100) }).map((value) => ({ text: value, value }));
    case 'money':
      return fc.integer({ min: 0, max: 10 ** 7 }).map((value) => ({ text: value / 100, value }));
    case 'area':
      return fc.constantFrom(...COUNTIES).map((value) => ({ text: regionName(rules.regions, value).full, value }));
    case 'idNumber':
      return fc
        .tuple(day, fc.nat(999))
        .map(([date, order]) => sampleId(date, order))
        .map((value) => ({ text: value, value }));
    case 'areaPart':
    case 'text':
      return fc.stringMatching(/^示例[甲乙丙丁戊]{1,3}$/).map((value) => ({ text: value, value }));
  }
}

const fields = templateFields();
const filled = fc.array(fc.tuple(...fields.map((field) => fc.option(cellFor(field), { freq: 3, nil: undefined }))), { minLength: 1, maxLength: 3 });

test('R16: roster out, roster in: a template filled in by anyone is read back as the same facts, and the result of it too', { timeout: 120_000 }, async () => {
  const template = await writeTemplate(fields, { rows: 20 });
  await fc.assert(
    fc.asyncProperty(filled, async (rows) => {
      const workbook = new Excel.Workbook();
      await workbook.xlsx.load(Uint8Array.from(template).buffer);
      const sheet = workbook.worksheets[0];
      const expected = rows.map((row, index) => {
        const values: Record<string, FieldValue> = { name: `示例${index}` };
        row.forEach((cell, column) => {
          const field = fields[column];
          if (field === undefined || field.id === 'name') return;
          if (cell) values[field.id] = cell.value;
          if (cell && sheet) sheet.getRow(index + 2).getCell(column + 1).value = cell.text;
        });
        if (sheet) sheet.getRow(index + 2).getCell(fields.findIndex((field) => field.id === 'name') + 1).value = `示例${index}`;
        return values;
      });
      const reading = await readOfficeRoster(new Uint8Array(await workbook.xlsx.writeBuffer()), '花名册.xlsx', rules);
      assert.deepEqual(
        reading.rows.map((row) => row.values),
        expected,
      );
      const again = await readOfficeRoster(await resultOf(reading), '结果.xlsx', rules);
      const children = again.rows.filter((row) => row.sheet === '每个孩子');
      assert.deepEqual(children.map(childSituation), reading.rows.map(childSituation));
    }),
    { numRuns: 25 },
  );
});

test('what says that a family is in no class is written and read as such', async () => {
  const reading = await readOfficeRoster(
    await rosterFile([
      ['姓名', '家庭困难类型'],
      ['示例甲', '无'],
      ['示例乙', '小学'],
    ]),
    'x.xlsx',
    rules,
  );
  assert.deepEqual(reading.rows[0]?.values['familyClasses'], [NO_CLASS]);
  const again = await readOfficeRoster(await resultOf(reading), 'x.xlsx', rules);
  assert.deepEqual(again.rows[0]?.values['familyClasses'], [NO_CLASS]);
});

test('R7: a grade that is open is written as its choices and read as open again', async () => {
  const reading = await readOfficeRoster(
    await rosterFile([
      ['姓名', '学段'],
      ['示例甲', '初中'],
      ['示例乙', '患病'],
    ]),
    'x.xlsx',
    rules,
  );
  assert.deepEqual(reading.rows[0]?.values['grade'], ['j1', 'j2', 'j3']);
  const again = await readOfficeRoster(await resultOf(reading), 'x.xlsx', rules);
  assert.deepEqual(again.rows[0]?.values['grade'], ['j1', 'j2', 'j3']);
});
