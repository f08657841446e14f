import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHotline, hotlines } from './hotlines.ts';
import { parseProviders, providersFor } from './provider.ts';

const HEADINGS = ['名称', '类别', '地址', '电话', '办公时间', '行政区', '办理事项'];
const readArea = (text: string): string | undefined => ({ 西乡塘区: '450107', 南宁市: '4501', '450107001': '450107001' })[text];

test('a row becomes a provider, with full-width characters made half-width', () => {
  const { providers, problems } = parseProviders(
    [HEADINGS, ['某街道社区卫生服务中心', '预防接种门诊', '某路1号', '０７７１－１２３４５６７', '周一至周五 8:30', '西乡塘区', '1.1、1.2']],
    readArea,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(providers, [
    {
      name: '某街道社区卫生服务中心',
      kind: '预防接种门诊',
      address: '某路1号',
      phone: '0771-1234567',
      hours: '周一至周五 8:30',
      area: '450107',
      handles: ['1.1', '1.2'],
    },
  ]);
});

test('headings may stand under a title, in another order and in other words; empty rows and cells are left out', () => {
  const { providers, problems } = parseProviders(
    [['某区办事机构一览表'], ['类型', '机构名称', '联系电话'], ['', '', ''], ['街道办事处', '某街道', '']],
    readArea,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(providers, [{ name: '某街道', kind: '街道办事处', handles: [] }]);
});

test('without a name and a kind among the headings nothing is read', () => {
  const { providers, problems } = parseProviders(
    [
      ['名称', '地址'],
      ['甲', '乙'],
    ],
    readArea,
  );
  assert.equal(providers.length, 0);
  assert.equal(problems[0]?.code, 'headingMissing');
  assert.deepEqual(
    parseProviders([], readArea).problems.map((problem) => problem.code),
    ['headingMissing'],
  );
});

test('problems carry the row of the sheet; only a row without name or kind, or a repeated one, is dropped', () => {
  const { providers, problems } = parseProviders(
    [
      HEADINGS,
      ['', '门诊', '', '', '', '', ''],
      ['甲', '', '', '', '', '', ''],
      ['乙', '门诊', '某路', '问前台', '', '不知何处', ''],
      ['乙', '门诊', '某路', '', '', '', ''],
    ],
    readArea,
  );
  assert.deepEqual(
    problems.map(({ row, code }) => [row, code]),
    [
      [2, 'nameMissing'],
      [3, 'kindMissing'],
      [4, 'areaUnknown'],
      [4, 'phoneUnreadable'],
      [5, 'repeated'],
    ],
  );
  assert.deepEqual(
    providers.map(({ name, area }) => [name, area]),
    [['乙', undefined]],
  );
});

test('several phone numbers in one cell are kept', () => {
  const { providers, problems } = parseProviders([HEADINGS, ['甲', '门诊', '', '0771-1234567；12345', '', '', '']], readArea);
  assert.deepEqual(problems, []);
  assert.equal(providers[0]?.phone, '0771-1234567、12345');
});

test('a child of a street is sent to the street first, then to the district and the city', () => {
  const row = (name: string, area: string, handles: string): string[] => [name, '门诊', '', '', '', area, handles];
  const { providers } = parseProviders([HEADINGS, row('市', '南宁市', '1.2'), row('街', '450107001', '1.2'), row('区', '西乡塘区', '3.2')], readArea);
  assert.deepEqual(
    providersFor(providers, '450107001', { item: '1.2' }).map(({ name }) => name),
    ['街', '市'],
  );
  assert.deepEqual(
    providersFor(providers, '450107002', { kind: '门诊' }).map(({ name }) => name),
    ['区', '市'],
  );
  assert.deepEqual(providersFor(providers, '450107', {}), []);
});

test('12356 is promised for 18 hours a day at least, with 110 and 120 at night', () => {
  assert.equal(findHotline('12356')?.hoursADay, 18);
  assert.deepEqual(findHotline('12356')?.otherwise, ['110', '120']);
  assert.deepEqual(
    hotlines.map(({ number }) => number),
    ['12345', '12393', '12333', '12355', '12356'],
  );
});
