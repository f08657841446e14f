import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facts } from '@tongxing/services';
import { readOfficeRoster } from './read-office-roster.ts';
import { classIds, rosterFields, TEMPLATE_ORDER, templateFields } from './roster-fields.ts';
import { rosterFile, sampleRules } from './sample-rosters.ts';

const fields = rosterFields();
const rules = sampleRules();

test('R10: each fact that a family can say without shame has a column; private and derived facts have none', () => {
  const ids = new Set(fields.map((field) => field.id));
  for (const fact of facts) assert.equal(ids.has(fact.id), fact.private !== true && fact.derivedFrom === undefined, fact.id);
  assert.equal(ids.size, fields.length);
  assert.ok(classIds.length >= 5);
});

test('no two columns have the same label, and none claims a heading that is the label of another', () => {
  const labels = fields.map((field) => field.label);
  assert.equal(new Set(labels).size, fields.length);
  for (const field of fields) {
    // A place answers to the names of its levels too, where they stand alone.
    const others = new Set(fields.filter((other) => other !== field && other.partOf !== field.id).map((other) => other.label));
    for (const heading of field.headings) assert.ok(!others.has(heading), `${field.id}: ${heading}`);
  }
});

test('the headings that township registers have are known: 29 of them', async () => {
  const headings: Record<string, string> = {
    姓名: 'name',
    性别: 'sex',
    出生日期: 'birthDate',
    公民身份号码: 'idNumber',
    '户籍县(市、区)': 'hukouCounty',
    '户籍乡镇(街道)': 'hukouTownship',
    户籍省: 'hukouProvince',
    户籍市: 'hukouPrefecture',
    户籍详细地址: 'hukou',
    现居住市: 'residencePrefecture',
    现居住县: 'residenceCounty',
    '现居住乡镇(街道)': 'residenceTownship',
    '现居住村(社区)': 'residenceVillage',
    现居住地址: 'residence',
    '来桂(来本地)时间': 'residenceSince',
    居住证有效期: 'permitEndorseBy',
    实际监护人姓名: 'guardianName',
    监护人电话: 'guardianPhone',
    随迁情况: 'livesWithGuardian',
    家庭人口: 'householdSize',
    家庭月收入: 'householdIncome',
    家庭困难类型: 'familyClasses',
    就学状况: 'grade',
    是否寄宿: 'boarding',
    健康状况: 'disability',
    残疾类别: 'disabilityKind',
    残疾等级: 'disabilityLevel',
    参保情况: 'insurance',
    '是否孤儿/事实无人抚养': 'recognisedUnsupported',
  };
  assert.equal(Object.keys(headings).length, 29);
  const reading = await readOfficeRoster(await rosterFile([Object.keys(headings), ['示例甲']]), 'x.xlsx', rules);
  const found = Object.fromEntries((reading.sheets[0]?.headers[0]?.columns ?? []).map((column) => [column.heading, column.field]));
  assert.deepEqual(found, headings);
});

test("a parent's number, telephone and work, the school's name and remarks are left unread", async () => {
  const headings = [
    '姓名',
    '出生日期',
    '父亲证件号',
    '父亲联系电话',
    '父亲务工单位',
    '母亲姓名',
    '居住证号',
    '学校名称',
    '残疾证号',
    '走访日期',
    '备注',
    '民族',
    '与儿童关系',
  ];
  const reading = await readOfficeRoster(await rosterFile([headings, ['示例甲']]), 'x.xlsx', rules);
  const read = (reading.sheets[0]?.headers[0]?.columns ?? []).filter((column) => column.field !== undefined).map((column) => column.heading);
  assert.deepEqual(read, ['姓名', '出生日期']);
});

test('the template holds the columns that offices keep, and no part of a place on its own', () => {
  const ids = templateFields().map((field) => field.id);
  assert.deepEqual(ids.slice(0, TEMPLATE_ORDER.length), TEMPLATE_ORDER);
  for (const id of ['birthDate', 'hukou', 'residence', 'grade', 'insurance', 'guardianName']) assert.ok(ids.includes(id), id);
  assert.ok(templateFields().every((field) => field.type !== 'areaPart'));
});
