import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromDayNumber, toDayNumber } from '@tongxing/policy';
import fc from 'fast-check';
import { newestVisitSchedule } from './child-health-visits.ts';
import { findFirstContact, visitWindows } from './visit-windows.ts';
import { findWarningSigns, warningSigns } from './warning-signs.ts';

const TODAY = '2026-11-23';

function stateOf(birthDate: string, id: string, asOf = TODAY): string | undefined {
  return visitWindows({ birthDate }, asOf).find((window) => window.id === id)?.state;
}

test('the third edition has 13 visits, 6 contacts of traditional medicine, 11 warning-sign screens and 13 eye checks in 2, 4, 4 and 3', () => {
  const { visits, traditionalContacts } = newestVisitSchedule();
  assert.deepEqual(
    visits.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  );
  assert.deepEqual(
    traditionalContacts.map(({ months }) => months),
    [6, 12, 18, 24, 30, 36],
  );
  assert.deepEqual(
    visits.flatMap(({ traditional }) => traditional ?? []),
    [1, 2, 3, 4, 5, 6],
  );
  assert.deepEqual(
    visits.flatMap(({ warningSignsAt }) => warningSignsAt ?? []),
    warningSigns.map(({ months }) => months),
  );
  const eyes = Object.fromEntries([...Map.groupBy(visits, ({ eyeCheck }) => eyeCheck)].map(([period, list]) => [period, list.length]));
  assert.deepEqual(eyes, { newborn: 2, infant: 4, toddler: 4, preschool: 3 });
});

test('haemoglobin at 6, 18 and 30 months and yearly from 4; hearing at 6, 12, 24 and 36 months; vision yearly from 4', () => {
  const at = (wanted: string): string[] =>
    newestVisitSchedule()
      .visits.filter(({ tests }) => tests.some((one) => one === wanted))
      .map(({ code }) => code);
  assert.deepEqual(at('haemoglobin'), ['M6', 'M18', 'M30', 'Y4', 'Y5', 'Y6']);
  assert.deepEqual(
    newestVisitSchedule().visits.flatMap(({ code, testsIfMissed = [] }) => testsIfMissed.map((one) => [code, one])),
    [['M8', 'haemoglobin']],
  );
  assert.deepEqual(at('hearing'), ['M6', 'M12', 'M24', 'M36']);
  assert.deepEqual(at('vision'), ['Y4', 'Y5', 'Y6']);
});

test('belly and spine massage are taught at 6 and 12 months, 迎香 and 足三里 at 18 and 24, 四神聪 at 30 and 36', () => {
  assert.deepEqual(
    newestVisitSchedule().traditionalContacts.map(({ teaches }) => teaches[0]),
    ['摩腹', '摩腹', '按揉迎香', '按揉迎香', '按揉四神聪', '按揉四神聪'],
  );
});

test('each of the eleven ages has four warning signs', () => {
  assert.equal(warningSigns.length, 11);
  for (const { signs } of warningSigns) assert.equal(new Set(signs).size, 4);
  assert.equal(findWarningSigns(12)?.signs[0], '呼唤名字无反应');
  assert.equal(findWarningSigns(13), undefined);
});

test('a child born on 2026-03-31 has its visits on month ends where the month is short', () => {
  assert.deepEqual(
    visitWindows({ birthDate: '2026-03-31', dischargedOn: '2026-04-03' }, TODAY).map(({ id, dueFrom, usualUntil, state }) => [id, dueFrom, usualUntil, state]),
    [
      ['NB_HOME', '2026-04-03', '2026-04-10', 'past'],
      ['D28', '2026-04-28', '2026-04-30', 'past'],
      ['M3', '2026-06-30', '2026-07-30', 'past'],
      ['M6', '2026-09-30', '2026-10-30', 'past'],
      ['M8', '2026-11-30', '2026-12-30', 'upcoming'],
      ['M12', '2027-03-31', '2027-04-29', 'upcoming'],
      ['M18', '2027-09-30', '2027-10-30', 'upcoming'],
      ['M24', '2028-03-31', '2028-04-29', 'upcoming'],
      ['M30', '2028-09-30', '2028-10-30', 'upcoming'],
      ['M36', '2029-03-31', '2029-04-29', 'upcoming'],
      ['Y4', '2030-03-31', '2031-03-30', 'upcoming'],
      ['Y5', '2031-03-31', '2032-03-30', 'upcoming'],
      ['Y6', '2032-03-31', '2033-03-30', 'upcoming'],
    ],
  );
});

test('born on 29 February: 12 months is 28 February, four years 29 February', () => {
  const windows = new Map(visitWindows({ birthDate: '2024-02-29' }, TODAY).map((window) => [window.id, window.dueFrom]));
  assert.equal(windows.get('M12'), '2025-02-28');
  assert.equal(windows.get('Y4'), '2028-02-29');
  assert.equal(windows.get('Y5'), '2029-02-28');
});

test('the check at 28 to 30 days is late, not past, until the 59th day', () => {
  assert.equal(stateOf('2026-10-24', 'D28'), 'due');
  assert.equal(stateOf('2026-10-23', 'D28'), 'late');
  assert.equal(stateOf('2026-09-25', 'D28'), 'late');
  assert.equal(stateOf('2026-09-24', 'D28'), 'past');
});

test('a child who comes at 20 months owes no visit of before: the next is at 24 months, and the first contact makes up two tests', () => {
  const windows = visitWindows({ birthDate: '2025-03-20' }, TODAY);
  assert.deepEqual(
    windows.filter(({ state }) => state !== 'upcoming').map(({ state }) => state),
    Array(7).fill('past'),
  );
  assert.equal(windows.find(({ state }) => state === 'upcoming')?.id, 'M24');
  assert.deepEqual(findFirstContact({ birthDate: '2025-03-20' }, TODAY)?.makeUp, ['haemoglobin', 'hearing']);
});

test('the first contact is open from birth until the day before the seventh birthday', () => {
  assert.equal(findFirstContact({ birthDate: '2026-11-24' }, TODAY), undefined);
  assert.deepEqual(findFirstContact({ birthDate: '2026-11-23' }, TODAY)?.makeUp, []);
  assert.deepEqual(findFirstContact({ birthDate: '2019-11-24' }, TODAY)?.makeUp, ['haemoglobin', 'hearing', 'vision']);
  assert.equal(findFirstContact({ birthDate: '2019-11-23' }, TODAY), undefined);
});

test('no visit has a last day, and a birth date within a month widens the stretch and says so', () => {
  const windows = visitWindows({ birthDate: { from: '2025-11-01', to: '2025-11-30' } }, TODAY);
  assert.ok(windows.every(({ dueBy, approximate }) => dueBy === undefined && approximate));
  const twelve = windows.find(({ id }) => id === 'M12');
  assert.deepEqual([twelve?.dueFrom, twelve?.usualUntil, twelve?.state], ['2026-11-01', '2026-12-29', 'due']);
  const month = windows.find(({ id }) => id === 'D28');
  assert.deepEqual([month?.dueFrom, month?.usualUntil], ['2025-11-29', '2025-12-30']);
});

const day = fc.integer({ min: toDayNumber('2010-01-01'), max: toDayNumber('2030-12-31') }).map(fromDayNumber);

test('for every birth and day: 13 visits, sorted, none before the birth, at most one of the monthly and yearly ones due', () => {
  fc.assert(
    fc.property(day, day, (birthDate, asOf) => {
      const windows = visitWindows({ birthDate }, asOf);
      assert.deepEqual(visitWindows({ birthDate }, asOf), windows);
      assert.equal(windows.length, 13);
      for (const [index, window] of windows.entries()) {
        assert.ok(window.dueFrom >= birthDate && window.usualUntil >= window.dueFrom);
        assert.ok(index === 0 || (windows[index - 1]?.dueFrom ?? '') <= window.dueFrom);
      }
      assert.ok(windows.filter(({ id, state }) => state === 'due' && /^[MY]/.test(id)).length <= 1);
    }),
  );
});
