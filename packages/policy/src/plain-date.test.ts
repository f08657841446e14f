import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInMonth, fromDayNumber, isPlainDate, parseDateRange, toDayNumber } from './plain-date.ts';

const DAY_MS = 86_400_000;
const [FIRST, LAST] = [Date.UTC(1800, 0, 1) / DAY_MS, Date.UTC(2200, 11, 31) / DAY_MS];

test('each of the 146,462 days from 1800 to 2200 has its number and comes back from it', () => {
  for (let day = FIRST; day <= LAST; day += 1) {
    const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
    if (fromDayNumber(day) !== text || toDayNumber(text) !== day || !isPlainDate(text)) assert.fail(text);
  }
  assert.equal(LAST - FIRST + 1, 146_462);
});

test('a day that no month has, and a text of another shape, is none', () => {
  for (let month = 0; month <= 13; month += 1) {
    const text = (day: number): string => `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    for (let day = 0; day <= 32; day += 1)
      assert.equal(isPlainDate(text(day)), month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2023, month), text(day));
  }
  for (const text of ['', '2023-1-01', '2023-01-1', '20230101', '2023/01/01', '2023-01-01 ', 'abcd-01-01', '-123-01-01', '2023-0a-01', '２023-01-01'])
    assert.equal(isPlainDate(text), false, text);
});

test('a month and a year are all their days; 2024 has a 29 February', () => {
  assert.deepEqual(parseDateRange('2024-02'), { from: '2024-02-01', to: '2024-02-29' });
  assert.deepEqual(parseDateRange('1900-02'), { from: '1900-02-01', to: '1900-02-28' });
  assert.deepEqual(parseDateRange('2020'), { from: '2020-01-01', to: '2020-12-31' });
  assert.equal(parseDateRange('2020-13'), undefined);
});
