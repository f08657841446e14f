import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMoney, parseSpelledNumber } from './amounts.ts';

test('1,200 yuan in many spellings is 120,000 fen', () => {
  for (const text of [
    '1200',
    '1,200',
    '1，200元',
    '1200.00',
    '¥1200',
    '￥1,200.00',
    '0.12万',
    '0.12万元',
    '1200块',
    '１２００元',
    '约1200元',
    '1.2千',
    '1200元整',
  ]) {
    const reading = parseMoney(text);
    assert.equal(reading.ok && reading.fen, 120_000, text);
  }
});

test('the period is kept where it is said: 1200元/月, 每年12000元', () => {
  assert.deepEqual(parseMoney('1200元/月'), { ok: true, fen: 120_000, per: 'month' });
  assert.deepEqual(parseMoney('每年12000元'), { ok: true, fen: 1_200_000, per: 'year' });
  assert.deepEqual(parseMoney('月1200'), { ok: true, fen: 120_000, per: 'month' });
});

test('a heading in 万元 scales bare numbers, and a unit in the cell goes before it', () => {
  assert.deepEqual(parseMoney('0.12', '万元'), { ok: true, fen: 120_000 });
  assert.deepEqual(parseMoney('1200元', '万元'), { ok: true, fen: 120_000 });
});

test('ranges, debts, parts of a fen and words give no value', () => {
  assert.deepEqual(parseMoney('1000-1500元'), { ok: false, trouble: 'severalNumbers' });
  assert.deepEqual(parseMoney('-50'), { ok: false, trouble: 'negative' });
  assert.deepEqual(parseMoney('0.123'), { ok: false, trouble: 'partFen' });
  assert.deepEqual(parseMoney('无'), { ok: false, trouble: 'unreadable' });
});

test('any sum in fen survives being written in yuan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (fen) => {
      const reading = parseMoney((fen / 100).toFixed(2));
      assert.equal(reading.ok && reading.fen, fen);
    }),
  );
});

test('numbers with units: 3年 is 36 months, 85.5㎡ is 8,550 square decimetres, 三人 is 3', () => {
  assert.deepEqual(parseSpelledNumber('3年', '月'), { ok: true, number: 36 });
  assert.deepEqual(parseSpelledNumber('半年', '月'), { ok: true, number: 6 });
  assert.deepEqual(parseSpelledNumber('6个月', '月'), { ok: true, number: 6 });
  assert.deepEqual(parseSpelledNumber('85.5㎡', '平方分米'), { ok: true, number: 8550 });
  assert.deepEqual(parseSpelledNumber('85.5', '平方分米', '平方米'), { ok: true, number: 8550 });
  assert.deepEqual(parseSpelledNumber('三人', '人'), { ok: true, number: 3 });
  assert.deepEqual(parseSpelledNumber('十二', '人'), { ok: true, number: 12 });
  assert.deepEqual(parseSpelledNumber('3亩', '平方分米'), { ok: false, trouble: 'wrongUnit' });
  assert.deepEqual(parseSpelledNumber('3到5人', '人'), { ok: false, trouble: 'severalNumbers' });
});
