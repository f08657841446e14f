import assert from 'node:assert/strict';
import { test } from 'node:test';
import china from './china.generated.json' with { type: 'json' };
import townships from './guangxi-townships.generated.json' with { type: 'json' };
import { findRegion } from './find-region.ts';
import { readRegions } from './region-table.ts';
import { regionName } from './regions.ts';

const table = readRegions(china, townships);

function codes(text: string, near?: string): string[] {
  return findRegion(table, text, near === undefined ? {} : { near }).candidates.map((place) => place.code);
}

const CERTAIN: readonly (readonly [text: string, code: string, rest: string])[] = [
  ['广西南宁市西乡塘区', '450107', ''],
  ['广西壮族自治区南宁市西乡塘区衡阳街道', '450107001', ''],
  ['湖南省衡阳市衡南县', '430422', ''],
  ['湖南衡南', '430422', ''],
  ['南宁西乡塘', '450107', ''],
  ['广西 南宁 青秀', '450103', ''],
  ['中国广西桂林', '4503', ''],
  ['南宁市江南大道12号', '4501', '江南大道12号'],
  ['南宁民族大道', '4501', '民族大道'],
  ['防城港市防城区', '450603', ''],
  ['广西横州市六景镇', '450181108', ''],
  ['融水', '450225', ''],
  ['广东省东莞市虎门镇', '441900', '虎门镇'],
  ['东莞', '441900', ''],
  ['北京市市辖区朝阳区', '110105', ''],
  ['北京市北京市朝阳区', '110105', ''],
  ['重庆云阳', '500235', ''],
  ['湖北仙桃', '429004', ''],
  ['新疆石河子市', '659001', ''],
  ['海南省琼海市', '469002', ''],
  ['海南', '46', ''],
  ['吉林', '22', ''],
  ['吉林市', '2202', ''],
  ['衡阳', '4304', ''],
  ['450107', '450107', ''],
  ['450107001000', '450107001', ''],
];

for (const [text, code, rest] of CERTAIN) {
  test(`${text} is ${code}`, () => {
    const match = findRegion(table, text);
    assert.equal(match.code, code);
    assert.equal(match.rest, rest);
  });
}

test('a former name or code leads to the place of today', () => {
  assert.equal(findRegion(table, '横县').code, '450181');
  assert.equal(findRegion(table, '广西南宁市横县').code, '450181');
  assert.equal(findRegion(table, '荔浦县').code, '450381');
  assert.equal(findRegion(table, '宜州市').code, '451203');
  assert.equal(findRegion(table, '450127').code, '450181');
  assert.equal(findRegion(table, '452122').code, '450181');
});

test('玉林市 is the prefecture of today, not the county-level city that ended in 1997', () => {
  assert.equal(findRegion(table, '玉林市').code, '4509');
});

test('a former county that was divided has its parts as candidates', () => {
  assert.equal(findRegion(table, '贵县').code, undefined);
  assert.deepEqual(codes('贵县'), ['450802', '450803', '450804']);
});

test('a name borne by several places is left open, with the places', () => {
  assert.equal(findRegion(table, '朝阳区').code, undefined);
  assert.deepEqual(codes('朝阳区'), ['110105', '220104']);
  assert.deepEqual(codes('西安'), ['6101', '220403', '231005']);
});

test('near settles what the text leaves open, and nothing that it does not', () => {
  assert.equal(findRegion(table, '城中区', { near: '45' }).code, '450202');
  assert.equal(findRegion(table, '朝阳区', { near: '45' }).code, undefined);
  assert.equal(findRegion(table, '湖南省衡阳市', { near: '45' }).code, '4304');
});

test('a road, a bare word and an unknown code are no place', () => {
  for (const text of ['桂林路3号', '云', '', '   ', '459999', '不知道']) {
    assert.equal(findRegion(table, text).code, undefined, text);
    assert.deepEqual(codes(text), [], text);
  }
});

test('the full and the short name of every place lead back to it', () => {
  for (const region of table.byCode.values()) {
    if (region.heading === true) continue;
    const { full, short } = regionName(table, region.code);
    const expected = { 4419: '441900', 4420: '442000', 4604: '460400', 6202: '620201' }[region.code] ?? region.code;
    assert.equal(findRegion(table, full).code, expected, full);
    assert.equal(findRegion(table, short).code, expected, short);
  }
});
