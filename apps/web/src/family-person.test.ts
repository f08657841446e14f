import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { completeSituation, loadRules, readRegions, type ChinaRegionsFile } from '@tongxing/services';
import { personOf } from './family-person.ts';

const rules = loadRules(readRegions(JSON.parse(readFileSync(new URL(import.meta.resolve('@tongxing/services/china.json')), 'utf8')) as ChinaRegionsFile));
const person = (said: Readonly<Record<string, string | boolean>>) => personOf(completeSituation(said, rules), rules, '2026-11-23');
const MIGRANT = { birthDate: '2016-03-10', residence: '450107', hukou: '430422', residenceSince: '2025-01' };

describe('Who the child is', () => {
  it('of a migrant child says age and places, and nothing else', () => {
    const { age, places, remarks } = person(MIGRANT);
    assert.deepEqual([age, places, remarks], ['10岁8个月', '住广西南宁西乡塘区，22个月。户口在湖南衡阳衡南县。', []]);
  });

  for (const [who, said, remark] of [
    ['who came less than six months ago', { ...MIGRANT, residenceSince: '2026-09' }, /来了还不久/],
    ['whose hukou is in the same county', { ...MIGRANT, hukou: '450107' }, /户口就在这个县/],
    ['of Guangxi who lives elsewhere', { ...MIGRANT, residence: '440106', hukou: '450107' }, /现在没有住在广西[\s\S]*区号加12345/],
    ['of another province who lives elsewhere', { ...MIGRANT, residence: '440106' }, /现在没有住在广西(?![\s\S]*区号)/],
    ['of sixteen', { ...MIGRANT, birthDate: '2010-11-23' }, /过了“流动儿童”的年纪/],
    ['who lives without a guardian', { ...MIGRANT, livesWithGuardian: false }, /儿童主任/],
    ['not yet born', { ...MIGRANT, birthDate: '2027-03' }, /预产期/],
    ['on the eighteenth birthday', { ...MIGRANT, birthDate: '2008-11-23' }, /已经满18岁/],
  ] as const) {
    it(`of one ${who} says what holds all the same, in one remark`, () => {
      const { remarks } = person(said);
      assert.equal(remarks.length, 1);
      assert.match(remarks[0] ?? '', remark);
    });
  }

  it('of a child of whom only the year of birth is known gives the age of the earliest day, and of no birth none', () => {
    assert.equal(person({ birthDate: '2016' }).age, '10岁10个月');
    assert.equal(person({}).age, '');
  });
});
