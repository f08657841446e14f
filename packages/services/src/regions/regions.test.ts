import assert from 'node:assert/strict';
import { test } from 'node:test';
import china from './china.generated.json' with { type: 'json' };
import townships from './guangxi-townships.generated.json' with { type: 'json' };
import { findFormerArea, formerAreas } from './former-areas.ts';
import { readRegions } from './region-table.ts';
import {
  areDistrictsOfOneCity,
  countiesOf,
  findRegionByCode,
  isUrbanDistrict,
  plainCode,
  prefecturesOf,
  provincesOf,
  regionName,
  townshipsOf,
} from './regions.ts';

const table = readRegions(china, townships);

test('China has 31 provinces and 2978 county-level areas, Guangxi 14 prefectures, 111 county-level areas and 1284 townships', () => {
  assert.equal(provincesOf(table).length, 31);
  assert.equal([...table.byCode.values()].filter((region) => region.level === 'county').length, 2978);
  assert.equal(prefecturesOf(table, '45').length, 14);
  assert.equal(countiesOf(table, '45').length, 111);
  assert.equal(countiesOf(table, '45').flatMap((county) => townshipsOf(table, county.code)).length, 1284);
});

test('every place hangs on the place one level up', () => {
  for (const region of table.byCode.values()) {
    assert.equal(region.level === 'province', region.parent === undefined, region.code);
    if (region.parent !== undefined) assert.ok(table.byCode.has(region.parent) && region.code.startsWith(region.parent), region.code);
  }
});

test('without the township file nothing below the county is known', () => {
  const counties = readRegions(china);
  assert.deepEqual(townshipsOf(counties, '450107'), []);
  assert.equal(findRegionByCode(counties, '450107001'), undefined);
});

test('a name is given in full, short and alone', () => {
  assert.deepEqual(regionName(table, '450107'), { code: '450107', full: '广西壮族自治区南宁市西乡塘区', short: '广西南宁西乡塘区', own: '西乡塘区' });
  assert.equal(regionName(table, '430422').short, '湖南衡阳衡南县');
  assert.equal(regionName(table, '450225').full, '广西壮族自治区柳州市融水苗族自治县');
  assert.equal(regionName(table, '450107001').short, '广西南宁西乡塘衡阳街道');
  assert.equal(regionName(table, '45').short, '广西');
  assert.equal(regionName(table, '15').short, '内蒙古');
});

test('headings of the tables and repeated names are left out of full names', () => {
  assert.equal(regionName(table, '110105').full, '北京市朝阳区');
  assert.equal(regionName(table, '500235').full, '重庆市云阳县');
  assert.equal(regionName(table, '429004').full, '湖北省仙桃市');
  assert.equal(regionName(table, '441900').full, '广东省东莞市');
  assert.equal(regionName(table, '1101').full, '北京市');
  assert.equal(regionName(table, '1101').own, '北京市');
});

test('padded and twelve-digit codes are the same place', () => {
  assert.equal(plainCode('450000'), '45');
  assert.equal(plainCode('450100'), '4501');
  assert.equal(plainCode('450107000000'), '450107');
  assert.equal(plainCode('450107001000'), '450107001');
  assert.equal(plainCode('441900'), '441900');
  assert.equal(plainCode('620200'), '6202');
});

test('a code in no table is kept and said, with the nearest place known', () => {
  assert.deepEqual(regionName(table, '450199'), {
    code: '450199',
    full: '广西壮族自治区南宁市450199',
    short: '广西南宁450199',
    own: '450199',
    problem: '代码不在表里',
  });
  assert.equal(regionName(table, '990101').full, '990101');
  assert.equal(regionName(table, '').problem, '代码不在表里');
});

test('a code of an area that is gone is named by its last name and says when it went', () => {
  const name = regionName(table, '450127');
  assert.equal(name.full, '广西壮族自治区南宁市横县');
  assert.equal(name.problem, undefined);
  assert.deepEqual(name.former, { code: '450127', name: '横县', until: 2021, successors: ['450181'] });
});

test('横县, 荔浦县, 田阳县, 平果县, 靖西县, 武鸣县, 柳江县, 临桂县 and 宜州市 have one successor each', () => {
  const successors = {
    450127: '横州市',
    450331: '荔浦市',
    451021: '田阳区',
    451023: '平果市',
    451025: '靖西市',
    450122: '武鸣区',
    450221: '柳江区',
    450322: '临桂区',
    451281: '宜州区',
  };
  for (const [code, name] of Object.entries(successors)) {
    assert.deepEqual(
      findFormerArea(code)?.successors.map((successor) => findRegionByCode(table, successor)?.name),
      [name],
    );
  }
});

test('every successor is an area of today', () => {
  for (const area of formerAreas) {
    for (const code of area.successors) assert.equal(findRegionByCode(table, code)?.level, 'county', `${area.code} ${area.name} → ${code}`);
  }
});

test('districts of a city are told from development zones, counties, forest and special districts', () => {
  assert.equal(isUrbanDistrict(table, '450107'), true);
  assert.equal(isUrbanDistrict(table, '450107001'), true);
  assert.equal(isUrbanDistrict(table, '500156'), true);
  assert.equal(isUrbanDistrict(table, '450181'), false);
  assert.equal(isUrbanDistrict(table, '130171'), false);
  assert.equal(isUrbanDistrict(table, '429021'), false);
  assert.equal(isUrbanDistrict(table, '520203'), false);
  assert.equal(isUrbanDistrict(table, '450122'), true);
  assert.equal(isUrbanDistrict(table, '4501'), undefined);
  assert.equal(isUrbanDistrict(table, '459999'), undefined);
});

test('Guangxi has 41 districts of cities', () => {
  assert.equal(countiesOf(table, '45').filter((county) => isUrbanDistrict(table, county.code)).length, 41);
});

test('a move between districts of one city is told from a move to its counties or to another city', () => {
  assert.equal(areDistrictsOfOneCity(table, '450107', '450103'), true);
  assert.equal(areDistrictsOfOneCity(table, '450107', '450181'), false);
  assert.equal(areDistrictsOfOneCity(table, '450107', '450202'), false);
  assert.equal(areDistrictsOfOneCity(table, '450107', '459999'), undefined);
});
