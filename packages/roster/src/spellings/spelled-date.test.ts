import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromSerial, parseNumberDate, parseSpelledDate } from './spelled-date.ts';

test('one day in seventeen spellings is 2020-10-01', () => {
  const spellings = [
    '2020-10-01',
    '2020-10-1',
    '2020.10.1',
    '2020.10.01',
    '2020/10/1',
    '2020年10月1日',
    '2020年10月01号',
    '20201001',
    '二〇二〇年十月一日',
    '二○二○年十月一日',
    '２０２０．１０．１',
    ' 2020 年 10 月 1 日 ',
    '2020-10-01 00:00:00',
    '2020/10/1 8:30',
    '2020-10-01T00:00:00Z',
    '2020年10月1日 上午8：30',
    '2020、10、1',
  ];
  for (const spelling of spellings) assert.deepEqual(parseSpelledDate(spelling), { ok: true, value: '2020-10-01' }, spelling);
});

test('Chinese numerals reach the 31st: 二零一九年十二月三十一日', () => {
  assert.deepEqual(parseSpelledDate('二零一九年十二月三十一日'), { ok: true, value: '2019-12-31' });
  assert.deepEqual(parseSpelledDate('二〇一九年一月二十日'), { ok: true, value: '2019-01-20' });
});

test('a month is its days and a year is its days', () => {
  for (const spelling of ['2020年10月', '2020-10', '2020.10', '2020/10', '二〇二〇年十月', '2020年10月份', '202010']) {
    assert.deepEqual(parseSpelledDate(spelling), { ok: true, value: { from: '2020-10-01', to: '2020-10-31' } }, spelling);
  }
  assert.deepEqual(parseSpelledDate('2024年2月'), { ok: true, value: { from: '2024-02-01', to: '2024-02-29' } });
  assert.deepEqual(parseSpelledDate('2020年'), { ok: true, value: { from: '2020-01-01', to: '2020-12-31' } });
});

test('what is not clear is a trouble and never a guess', () => {
  const troubles = {
    '20.10.1': 'twoDigitYear',
    '12年3月4日': 'twoDigitYear',
    '201105': 'twoDigitYear',
    '2021-02-29': 'impossible',
    '2020-13-01': 'impossible',
    '1820-01-01': 'outOfRange',
    去年: 'unreadable',
    '10月1日': 'unreadable',
  };
  for (const [text, trouble] of Object.entries(troubles)) assert.deepEqual(parseSpelledDate(text), { ok: false, trouble }, text);
});

test('Excel serial 44105 is 2020-10-01, and 42643 in the system of 1904', () => {
  assert.equal(fromSerial(44105), '2020-10-01');
  assert.equal(fromSerial(42643, true), '2020-10-01');
  assert.equal(fromSerial(44105.75), '2020-10-01');
  assert.equal(fromSerial(1), '1900-01-01');
  assert.equal(fromSerial(61), '1900-03-01');
  assert.equal(fromSerial(-5), undefined);
});

test('numbers in a column of dates: 20201001, 202010, 44105, 2020, 2020.05 are read; 2020.1 may be January or October', () => {
  assert.deepEqual(parseNumberDate(20201001), { ok: true, value: '2020-10-01' });
  assert.deepEqual(parseNumberDate(44105), { ok: true, value: '2020-10-01' });
  assert.deepEqual(parseNumberDate(202010), { ok: true, value: { from: '2020-10-01', to: '2020-10-31' } });
  assert.deepEqual(parseNumberDate(2020.05), { ok: true, value: { from: '2020-05-01', to: '2020-05-31' } });
  assert.deepEqual(parseNumberDate(2020.12), { ok: true, value: { from: '2020-12-01', to: '2020-12-31' } });
  assert.deepEqual(parseNumberDate(2020), { ok: true, value: { from: '2020-01-01', to: '2020-12-31' } });
  assert.deepEqual(parseNumberDate(2020.1), { ok: false, trouble: 'lostZero' });
});

test('every day of the century is read from its serial and from its spellings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 60_000 }), (serial) => {
      const day = fromSerial(serial);
      assert.ok(day !== undefined);
      const [year, month, date] = day.split('-').map(Number);
      for (const text of [day, `${year}.${month}.${date}`, `${year}年${month}月${date}日`, day.replaceAll('-', '')])
        assert.deepEqual(parseSpelledDate(text), { ok: true, value: day });
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9年月日.\-/〇一二十 :]{0,20}$/)), (text) => void parseSpelledDate(text)),
  );
});
