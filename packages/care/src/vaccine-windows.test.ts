import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, fromDayNumber, toDayNumber } from '@tongxing/policy';
import fc from 'fast-check';
import { LIVE_VACCINES_APART } from './catch-up-rules.ts';
import type { DueWindow } from './due-window.ts';
import { addSpan } from './span.ts';
import { programmeVersions } from './vaccine-programme.ts';
import { vaccineWindows, type VaccineChild } from './vaccine-windows.ts';

const TODAY = '2026-11-23';

function windowOf(child: VaccineChild, id: string, asOf = TODAY): DueWindow | undefined {
  return vaccineWindows(child, asOf).find((window) => window.id === id);
}

function dueFrom(birthDate: string, id: string): string | undefined {
  return windowOf({ birthDate, sex: 'female' }, id)?.dueFrom;
}

test('a child born on 2026-09-15 has the days of the 2026 edition', () => {
  const windows = vaccineWindows({ birthDate: '2026-09-15', sex: 'male' }, TODAY);
  assert.deepEqual(
    windows.map(({ id, dueFrom: from, dueBy, state }) => [id, from, dueBy, state]),
    [
      ['hepb-1', '2026-09-15', '2026-09-16', 'check'],
      ['bcg-1', '2026-09-15', '2026-12-14', 'due'],
      ['hepb-2', '2026-10-15', undefined, 'check'],
      ['polio-1', '2026-11-15', undefined, 'due'],
      ['dtap-1', '2026-11-15', undefined, 'due'],
      ['polio-2', '2026-12-15', undefined, 'upcoming'],
      ['dtap-2', '2027-01-15', undefined, 'upcoming'],
      ['polio-3', '2027-01-15', '2027-09-14', 'upcoming'],
      ['hepb-3', '2027-03-15', '2027-09-14', 'upcoming'],
      ['dtap-3', '2027-03-15', '2027-09-14', 'upcoming'],
      ['mena-1', '2027-03-15', '2027-09-14', 'upcoming'],
      ['mmr-1', '2027-05-15', '2027-09-14', 'upcoming'],
      ['je-1', '2027-05-15', '2027-09-14', 'upcoming'],
      ['mena-2', '2027-06-15', '2028-09-14', 'upcoming'],
      ['dtap-4', '2028-03-15', '2028-09-14', 'upcoming'],
      ['mmr-2', '2028-03-15', '2028-09-14', 'upcoming'],
      ['hepa-1', '2028-03-15', '2028-09-14', 'upcoming'],
      ['je-2', '2028-09-15', '2029-09-14', 'upcoming'],
      ['menac-1', '2029-09-15', '2030-09-14', 'upcoming'],
      ['polio-4', '2030-09-15', '2031-09-14', 'upcoming'],
      ['dtap-5', '2032-09-15', '2033-09-14', 'upcoming'],
      ['menac-2', '2032-09-15', '2033-09-14', 'upcoming'],
    ],
  );
});

test('DTaP: at 3, 4 and 5 months until the end of 2024, at 2, 4 and 6 since, and not before 2025-01-01 by the new ages', () => {
  const days = (birth: string): (string | undefined)[] => [1, 2, 3].map((number) => dueFrom(birth, `dtap-${number}`));
  assert.deepEqual(days('2024-06-01'), ['2024-09-01', '2024-10-01', '2024-11-01']);
  assert.deepEqual(days('2024-09-15'), ['2024-12-15', '2025-01-15', '2025-03-15']);
  assert.deepEqual(days('2024-10-01'), ['2025-01-01', '2025-02-01', '2025-04-01']);
  assert.deepEqual(days('2024-11-10'), ['2025-01-10', '2025-03-10', '2025-05-10']);
});

test('the dose at 6 years is DT until the end of 2024 and DTaP since', () => {
  const name = (birthDate: string): string | undefined => windowOf({ birthDate, sex: 'male' }, 'dtap-5', '2024-12-31')?.name;
  assert.equal(name('2018-12-31'), '白破疫苗');
  assert.equal(name('2019-01-01'), '百白破疫苗第5剂');
  assert.match(windowOf({ birthDate: '2018-12-31', sex: 'male' }, 'dtap-5', '2025-06-01')?.note ?? '', /由门诊决定/);
  assert.equal(windowOf({ birthDate: '2019-01-01', sex: 'male' }, 'dtap-5', '2025-06-01')?.note, undefined);
});

test('born on 29 February: months and years end on the last day of February', () => {
  assert.equal(dueFrom('2024-02-29', 'hepb-2'), '2024-03-29');
  assert.equal(dueFrom('2024-02-29', 'je-2'), '2026-02-28');
  assert.equal(dueFrom('2024-02-29', 'polio-4'), '2028-02-29');
  assert.equal(dueFrom('2024-02-29', 'dtap-5'), '2030-02-28');
  assert.equal(windowOf({ birthDate: '2024-02-29' }, 'mmr-2')?.dueBy, '2026-02-27');
});

test('born on 31 December: two months later is 28 February, and the least interval of 28 days is kept', () => {
  assert.equal(dueFrom('2026-12-31', 'hepb-2'), '2027-01-31');
  assert.equal(dueFrom('2026-12-31', 'polio-1'), '2027-02-28');
  assert.equal(dueFrom('2026-12-31', 'polio-2'), '2027-03-31');
  assert.equal(dueFrom('2026-01-31', 'hepb-2'), '2026-02-28');
});

test('HPV: a girl born on 2011-11-09 has no dose, on 2011-11-10 two from 2025-11-10, then half a year later', () => {
  assert.equal(windowOf({ birthDate: '2011-11-09', sex: 'female' }, 'hpv-1'), undefined);
  assert.equal(dueFrom('2011-11-10', 'hpv-1'), '2025-11-10');
  assert.equal(windowOf({ birthDate: '2011-11-10', sex: 'female' }, 'hpv-1')?.dueBy, undefined);
  assert.equal(dueFrom('2011-11-10', 'hpv-2'), '2026-05-10');
  assert.equal(dueFrom('2011-12-01', 'hpv-1'), '2025-11-10');
  assert.equal(dueFrom('2013-03-08', 'hpv-1'), '2026-03-08');
  assert.equal(windowOf({ birthDate: '2013-03-08', sex: 'female' }, 'hpv-1')?.dueBy, '2027-03-07');
});

test('HPV is free until the day before the 18th birthday, and from 15 the clinic sets the number of doses', () => {
  const girl = { birthDate: '2011-11-10', sex: 'female' } as const;
  assert.equal(windowOf(girl, 'hpv-1', '2026-11-09')?.state, 'check');
  assert.doesNotMatch(windowOf(girl, 'hpv-1', '2026-11-09')?.say ?? '', /由门诊决定/);
  assert.match(windowOf(girl, 'hpv-1', '2026-11-10')?.say ?? '', /由门诊决定/);
  assert.equal(windowOf(girl, 'hpv-1', '2029-11-09')?.state, 'check');
  assert.equal(windowOf(girl, 'hpv-1', '2029-11-10')?.state, 'closed');
});

test('HPV is for girls: not listed for a boy, listed with its condition where the sex is not known', () => {
  assert.equal(windowOf({ birthDate: '2015-05-05', sex: 'male' }, 'hpv-1'), undefined);
  assert.equal(windowOf({ birthDate: '2015-05-05', sex: 'female' }, 'hpv-1')?.condition, undefined);
  assert.equal(windowOf({ birthDate: '2015-05-05' }, 'hpv-1')?.condition, '女孩');
});

test('BCG: in its time before 3 months, then after a skin test, and never from the fourth birthday', () => {
  const state = (asOf: string): string | undefined => windowOf({ birthDate: '2022-11-24' }, 'bcg-1', asOf)?.state;
  assert.equal(state('2023-02-23'), 'due');
  assert.equal(state('2023-02-24'), 'check');
  assert.match(windowOf({ birthDate: '2022-11-24' }, 'bcg-1', '2023-02-24')?.say ?? '', /结核菌素试验/);
  assert.equal(state('2026-11-23'), 'check');
  assert.equal(state('2026-11-24'), 'closed');
});

test('MenA is made up until the second birthday only', () => {
  assert.equal(windowOf({ birthDate: '2024-11-24' }, 'mena-1')?.state, 'check');
  assert.equal(windowOf({ birthDate: '2024-11-23' }, 'mena-1')?.state, 'closed');
});

test('a window that was open when the 2026 edition came has its limit: MenA 2 before 24 months, not 18', () => {
  assert.equal(windowOf({ birthDate: '2025-02-10' }, 'mena-2')?.dueFrom, '2025-11-10');
  assert.equal(windowOf({ birthDate: '2025-02-10' }, 'mena-2')?.dueBy, '2027-02-09');
  assert.equal(windowOf({ birthDate: '2024-11-01' }, 'mena-2')?.dueBy, '2026-04-30');
  assert.equal(windowOf({ birthDate: '2024-12-17' }, 'mena-2')?.dueBy, '2026-06-16');
  assert.equal(windowOf({ birthDate: '2024-12-18' }, 'mena-2')?.dueBy, '2026-12-17');
});

test('a latest age that was recalled, not read, orders the list and is no last day: JE 1 before the 2026 edition', () => {
  const before = windowOf({ birthDate: '2024-02-10' }, 'je-1');
  assert.deepEqual([before?.dueBy, before?.usualUntil], [undefined, '2025-02-09']);
  assert.equal(windowOf({ birthDate: '2026-02-10' }, 'je-1')?.dueBy, '2027-02-09');
});

test('nothing is overdue: what is past its time is to be looked for in the booklet until 18', () => {
  const windows = vaccineWindows({ birthDate: '2010-03-01', sex: 'male' }, TODAY);
  assert.deepEqual([...new Set(windows.map(({ state }) => state))].sort(), ['check', 'closed']);
  for (const window of windows) if (window.state === 'check') assert.match(window.say, /看接种本/);
  assert.ok(vaccineWindows({ birthDate: '2008-11-23', sex: 'male' }, TODAY).every(({ state }) => state === 'closed'));
});

test('a birth date within a month gives the days of the earliest, says so, and closes nothing before the latest', () => {
  const child = { birthDate: { from: '2022-11-01', to: '2022-11-30' } };
  const bcg = windowOf(child, 'bcg-1');
  assert.equal(bcg?.approximate, true);
  assert.equal(bcg?.dueFrom, '2022-11-01');
  assert.equal(bcg?.state, 'check');
  assert.equal(windowOf(child, 'bcg-1', '2026-11-30')?.state, 'closed');
  assert.equal(windowOf({ birthDate: { from: '2011-11-01', to: '2011-11-30' }, sex: 'female' }, 'hpv-1')?.approximate, true);
});

const birth = fc.integer({ min: toDayNumber('2008-01-01'), max: toDayNumber('2030-12-31') }).map(fromDayNumber);
const sex = fc.constantFrom('female' as const, 'male' as const);

test('for every birth and day: sorted, none before the birth, no usual time that ends before it begins, and the same again', () => {
  fc.assert(
    fc.property(birth, sex, birth, (birthDate, childSex, asOf) => {
      const windows = vaccineWindows({ birthDate, sex: childSex }, asOf);
      assert.deepEqual(vaccineWindows({ birthDate, sex: childSex }, asOf), windows);
      for (const [index, window] of windows.entries()) {
        assert.ok(window.dueFrom >= birthDate);
        assert.ok(window.usualUntil >= window.dueFrom);
        assert.ok(window.dueBy === undefined || window.dueBy === window.usualUntil);
        assert.ok(index === 0 || (windows[index - 1]?.dueFrom ?? '') <= window.dueFrom);
        if (window.state === 'upcoming') assert.ok(asOf < window.dueFrom);
      }
    }),
  );
});

test('for every birth: no dose lies before the least age and least intervals of the edition of its day', () => {
  fc.assert(
    fc.property(birth, (birthDate) => {
      const windows = new Map(vaccineWindows({ birthDate, sex: 'female' }, TODAY).map((window) => [window.id, window]));
      for (const window of windows.values()) {
        const version = programmeVersions.findLast(({ inForce }) => inForce === undefined || inForce <= window.dueFrom);
        const dose = version?.doses.find(({ slot }) => slot === window.id);
        assert.ok(dose, window.id);
        assert.ok(window.dueFrom >= addSpan(birthDate, dose.minAge), window.id);
        for (const { after, span } of dose.intervals) assert.ok(window.dueFrom >= addSpan(windows.get(after)?.dueFrom ?? '9999-12-31', span), window.id);
      }
    }),
  );
});

test('hepatitis B 1: within a day of birth, and a note on the 12 hours for mothers with hepatitis B until then', () => {
  const first = (asOf: string): DueWindow | undefined => windowOf({ birthDate: '2026-11-23' }, 'hepb-1', asOf);
  assert.deepEqual([first(TODAY)?.state, first(TODAY)?.dueBy], ['due', '2026-11-24']);
  assert.match(first(TODAY)?.note ?? '', /12小时/);
  assert.match(first('2026-11-01')?.note ?? '', /12小时/);
  assert.equal(first('2026-11-25')?.note, undefined);
});

test('for every birth: two live injected vaccines fall on one day or 28 days apart at least', () => {
  const live = new Set(
    programmeVersions.flatMap(({ doses }) => doses.filter(({ product }) => product.live && product.route !== 'oral').map(({ slot }) => slot)),
  );
  fc.assert(
    fc.property(birth, (birthDate) => {
      const dates = vaccineWindows({ birthDate, sex: 'female' }, TODAY)
        .filter(({ id }) => live.has(id))
        .map((window) => window.dueFrom);
      assert.equal(dates.length, 6);
      for (const [index, one] of dates.entries()) {
        const next = dates[index + 1];
        if (next !== undefined && next !== one) assert.ok(next >= addSpan(one, LIVE_VACCINES_APART), `${one} and ${next}`);
      }
    }),
  );
});

test('for every birth: a girl has 22 doses, and 24 from 2011-11-10 on; no HPV dose before 13 years', () => {
  fc.assert(
    fc.property(birth, (birthDate) => {
      const windows = vaccineWindows({ birthDate, sex: 'female' }, TODAY);
      assert.equal(windows.length, birthDate >= '2011-11-10' ? 24 : 22);
      for (const { id, dueFrom: from } of windows) if (id.startsWith('hpv')) assert.ok(from >= addMonths(birthDate, 156));
    }),
  );
});
