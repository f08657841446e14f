import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternatives, newestProgramme, programmeOn, programmeVersions } from './vaccine-programme.ts';
import { getSeries } from './vaccine-series.ts';

test('the 2026 edition has 22 doses for every child and 2 HPV doses for girls born from 2011-11-10 on', () => {
  const { id, doses } = newestProgramme();
  assert.equal(id, '2026-06');
  assert.equal(doses.filter((dose) => dose.girlsBornFrom === undefined).length, 22);
  assert.deepEqual(
    doses.filter((dose) => dose.girlsBornFrom !== undefined).map((dose) => [dose.slot, dose.girlsBornFrom]),
    [
      ['hpv-1', '2011-11-10'],
      ['hpv-2', '2011-11-10'],
    ],
  );
});

test('every edition fills the same 22 slots; HPV comes with 2025-11', () => {
  const slots = (index: number): string[] => (programmeVersions[index]?.doses ?? []).map((dose) => dose.slot).sort();
  assert.equal(slots(0).length, 22);
  assert.deepEqual(slots(1), slots(0));
  assert.deepEqual(slots(2), [...slots(0), 'hpv-1', 'hpv-2'].sort());
  assert.deepEqual(slots(3), slots(2));
});

test('doses a series in 2026: hepatitis B 3, BCG 1, polio 4, DTaP 5, MMR 2, JE 2, MenA 2, MenAC 2, hepatitis A 1, HPV 2', () => {
  const counts = Object.fromEntries([...Map.groupBy(newestProgramme().doses, (dose) => dose.series)].map(([series, doses]) => [series, doses.length]));
  assert.deepEqual(counts, { hepb: 3, bcg: 1, polio: 4, dtap: 5, mmr: 2, je: 2, mena: 2, menac: 2, hepa: 1, hpv: 2 });
});

test('a day is judged by the edition of that day', () => {
  for (const [day, id] of [
    ['2008-06-01', '2021'],
    ['2024-12-31', '2021'],
    ['2025-01-01', '2025-01'],
    ['2025-11-09', '2025-01'],
    ['2025-11-10', '2025-11'],
    ['2026-06-16', '2025-11'],
    ['2026-06-17', '2026-06'],
    ['2036-01-01', '2026-06'],
  ] as const)
    assert.equal(programmeOn(day).id, id, day);
});

test('polio is twice injected, then twice by mouth', () => {
  const polio = newestProgramme().doses.filter((dose) => dose.series === 'polio');
  assert.deepEqual(
    polio.map((dose) => dose.product.nameEn),
    ['IPV', 'IPV', 'bOPV', 'bOPV'],
  );
});

test('the second MenA dose is recommended before 18 months until 2026-06, before 24 months since', () => {
  const spans = programmeVersions.map((version) => version.doses.find((dose) => dose.slot === 'mena-2')?.by?.span);
  assert.deepEqual(spans, [{ months: 18 }, { months: 18 }, { months: 18 }, { months: 24 }]);
});

test('within an edition slots are unique, intervals name a slot before them, and a latest age lies after the least age', () => {
  for (const doses of [...programmeVersions, ...alternatives].map((list) => list.doses)) {
    const seen = new Set<string>();
    for (const dose of doses) {
      assert.ok(!seen.has(dose.slot), dose.slot);
      for (const { after } of [...dose.intervals, ...(dose.byAfter ? [dose.byAfter] : [])]) assert.ok(seen.has(after), `${dose.slot} after ${after}`);
      if (dose.by) assert.ok('months' in dose.by.span && (!('months' in dose.minAge) || dose.by.span.months > dose.minAge.months), dose.slot);
      assert.equal(getSeries(dose.series).id, dose.series);
      seen.add(dose.slot);
    }
  }
});

test('the inactivated lines are four JE doses and two of hepatitis A, standing for slots of the programme', () => {
  assert.deepEqual(
    alternatives.map(({ id, doses }) => [id, doses.length]),
    [
      ['je-inactivated', 4],
      ['hepa-inactivated', 2],
    ],
  );
  const slots = new Set(newestProgramme().doses.map((dose) => dose.slot));
  for (const slot of alternatives.flatMap(({ insteadOf }) => insteadOf)) assert.ok(slots.has(slot));
});
