import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChildRow } from '@tongxing/roster';
import { childSituation } from './child-situation.ts';
import { areaReader } from './read-office-roster.ts';
import { classIds } from './roster-fields.ts';
import { sampleId, sampleRules } from './sample-rosters.ts';

function said(values: ChildRow['values']): ReturnType<typeof childSituation> {
  return childSituation({ sheet: '表', row: 2, values });
}

test('R9: an identity number gives birth date, sex and the county of first registration, which is no hukou', () => {
  assert.deepEqual(said({ idNumber: sampleId('2019-05-05', 12) }), { situation: { birthDate: '2019-05-05', sex: 'female' }, registered: '430422' });
});

test('R9: a month that holds the day of the number is that day; two days that differ are a range from one to the other', () => {
  const idNumber = sampleId('2019-05-05', 11);
  assert.equal(said({ idNumber, birthDate: { from: '2019-05-01', to: '2019-05-31' } }).situation['birthDate'], '2019-05-05');
  assert.deepEqual(said({ idNumber, birthDate: '2019-05-15' }).situation['birthDate'], { from: '2019-05-05', to: '2019-05-15' });
  assert.deepEqual(said({ idNumber, birthDate: { from: '2018-01-01', to: '2018-12-31' } }).situation['birthDate'], { from: '2018-01-01', to: '2019-05-05' });
});

test('R9: a written sex that is not that of the number leaves the sex unknown', () => {
  assert.equal(said({ idNumber: sampleId('2019-05-05', 11), sex: 'female' }).situation['sex'], undefined);
  assert.equal(said({ idNumber: sampleId('2019-05-05', 11), sex: 'male' }).situation['sex'], 'male');
});

test('names and telephones are no facts', () => {
  assert.deepEqual(said({ name: '示例甲', guardianName: '示例监护', guardianPhone: '138' }).situation, {});
});

test('the column of family classes: 低保 says one class, 无 denies all of them, and a column of its own goes before it', () => {
  assert.deepEqual(said({ familyClasses: ['minimumLiving'] }).situation, { minimumLiving: true });
  assert.deepEqual(said({ familyClasses: ['none'] }).situation, Object.fromEntries(classIds.map((id) => [id, false])));
  assert.deepEqual(said({ familyClasses: ['none'], minimumLiving: true }).situation['minimumLiving'], true);
});

test('3,000 yuan for 4 heads are 750 each, for 7 between 428.57 and 428.58; income per head as written goes before both', () => {
  assert.equal(said({ householdIncome: 300_000, householdSize: 4 }).situation['incomePerHead'], 75_000);
  assert.deepEqual(said({ householdIncome: 300_000, householdSize: 7 }).situation['incomePerHead'], { from: 42_857, to: 42_858 });
  assert.equal(said({ householdIncome: 300_000, householdSize: 4, incomePerHead: 80_000 }).situation['incomePerHead'], 80_000);
  assert.equal(said({ householdIncome: 300_000, householdSize: 0 }).situation['incomePerHead'], undefined);
});

const { regions } = sampleRules();

test('R8: places: 湖南省衡南县 is 430422, a code in no table is kept with a doubt, words that name no place are none', () => {
  const read = areaReader(regions);
  assert.deepEqual(read('湖南省衡南县'), { code: '430422' });
  assert.deepEqual(read('459999'), { code: '459999', doubt: 'unlisted' });
  assert.equal(read('很远的地方'), undefined);
});

test('R8: a name that several places bear keeps what they share, and near an office it is the one there', () => {
  assert.deepEqual(areaReader(regions)('朝阳区'), { code: '', doubt: 'several' });
  const near = areaReader(regions, '4501')('江南区');
  assert.equal(near?.code, '450105');
});
