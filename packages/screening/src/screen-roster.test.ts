import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, sampleSituation, seededRandom, timeline, type Shown, type Situation } from '@tongxing/policy';
import type { FieldValue } from '@tongxing/roster';
import { benefits, checkChild, completeSituation, facts, placeOf, services } from '@tongxing/services';
import { rosterFacts } from './roster-fields.ts';
import { readingOf, sampleId, sampleRules } from './sample-rosters.ts';
import { screenRoster, type ChildScreening } from './screen-roster.ts';

const AS_OF = '2026-11-26';
const COUNTIES = ['450107', '450102', '450203', '450981', '451223', '450107004'];
const rules = sampleRules(true);

function isFieldValue(value: unknown): value is FieldValue {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    Array.isArray(value) ||
    (typeof value === 'object' && value !== null && 'from' in value && typeof value.from === 'string')
  );
}

/** Rows of children at and beside the bounds of the rules, some facts unknown, most of them living in the region. */
function sampleRows(count: number, seed: number): readonly Readonly<Record<string, FieldValue>>[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const residence = COUNTIES[index % COUNTIES.length] ?? '45';
    const trees = compile(benefits, { area: residence, asOf: AS_OF, parameters: rules.parameters }).lowered;
    const situation = sampleSituation({ facts: rosterFacts, trees, asOf: AS_OF }, { unknown: [0.1, 0.4, 0.7][index % 3] ?? 0, partial: 0.2 }, random);
    const values = Object.fromEntries(Object.entries(situation).filter((entry): entry is [string, FieldValue] => isFieldValue(entry[1])));
    return index % 5 === 0 ? values : { ...values, residence };
  });
}

async function screen(
  rows: readonly Readonly<Record<string, FieldValue>>[],
): Promise<{ readonly children: readonly ChildScreening[]; readonly screening: Awaited<ReturnType<typeof screenRoster>> }> {
  const screening = await screenRoster(readingOf(rows), rules, AS_OF);
  return { children: [...screening.children], screening };
}

test('R12: 240 children: every answer of every benefit and service is that of the check of one child, and so is what is missing', async () => {
  const rows = sampleRows(240, 7);
  const { children } = await screen(rows);
  const seen = new Set<Shown>();
  children.forEach((child, index) => {
    const check = checkChild(rows[index] as Situation, rules, AS_OF);
    assert.deepEqual(
      child.shown,
      check.decisions.map((decision) => decision.shown),
      `row ${index}`,
    );
    assert.deepEqual(
      child.services.map((answer) => answer.shown),
      check.services.map((service) => service.shown),
    );
    const missing = new Set(
      check.decisions
        .filter((decision) => decision.shown === 'oneAnswerAway')
        .flatMap((decision) => decision.missing.flatMap((id) => facts.find((fact) => fact.id === id)?.derivedFrom ?? [id])),
    );
    assert.deepEqual(new Set(child.asks.map((ask) => ask.fact)), missing, `row ${index}`);
    child.shown.forEach((shown) => seen.add(shown));
  });
  assert.equal(seen.size, 5);
});

test('with sample values, exactly the answers that would be another without them are marked, and each of them rests on one', async () => {
  const rows = sampleRows(120, 10);
  const { children, screening } = await screen(rows);
  assert.equal(screening.trial, true);
  let marked = 0;
  children.forEach((child, index) => {
    const [withSamples, plain] = [checkChild(rows[index] as Situation, rules, AS_OF), checkChild(rows[index] as Situation, sampleRules(), AS_OF)];
    assert.deepEqual(
      child.sample,
      withSamples.decisions.map((decision, at) => decision.shown !== plain.decisions[at]?.shown),
    );
    child.sample.forEach((sample, at) => assert.ok(!sample || withSamples.decisions[at]?.verdict === 'unknown' || withSamples.decisions[at]?.trial === true));
    marked += child.sample.filter(Boolean).length;
  });
  assert.ok(marked > 50, String(marked));
  const without = await screenRoster(readingOf(rows.slice(0, 5)), sampleRules(), AS_OF);
  assert.equal(without.trial, false);
  assert.ok([...without.children].every((child) => !child.sample.includes(true)));
});

test('the totals of each service and benefit are those of its children, and add up to all of them', async () => {
  const { children, screening } = await screen(sampleRows(120, 8));
  assert.equal(screening.services.length, services.length);
  screening.services.forEach(({ counts, benefits: each }, index) => {
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      120,
    );
    assert.equal(counts.canHave, children.filter((child) => child.services[index]?.shown === 'canHave').length);
    for (const one of each) assert.equal(one.counts.notNow, children.filter((child) => child.shown[benefits.indexOf(one.benefit)] === 'notNow').length);
  });
});

test('R13: 100 children: the days on which answers change within a year are the first three of the time line, where something begins, ends or comes into question', async () => {
  const rows = sampleRows(100, 9);
  const { children, screening } = await screen(rows);
  const matters = (from: Shown, to: Shown): boolean => [from, to].some((shown) => shown === 'canHave' || shown === 'notNow');
  let changes = 0;
  children.forEach((child, index) => {
    const situation = completeSituation(rows[index] as Situation, rules);
    const place = placeOf(situation, rules, AS_OF);
    const expected = timeline(
      benefits,
      { situation, facts, on: AS_OF, afterwards: 'stay' },
      { from: AS_OF, to: screening.until },
      { parameters: place.parameters, derivations: [] },
    )
      .map(({ date, changes: all }) => ({
        date,
        changes: all.filter(({ from, to }) => matters(from, to)).map(({ benefit, from, to }) => ({ benefit, from, to })),
      }))
      .filter((day) => day.changes.length > 0)
      .slice(0, 3);
    const found = child.changes.map((day) => ({
      date: day.date,
      changes: day.changes.map(({ benefit, from, to }) => ({ benefit: benefits[benefit]?.id, from, to })),
    }));
    assert.deepEqual(found, expected, `row ${index}: ${JSON.stringify(situation)}`);
    changes += found.length;
  });
  assert.ok(changes > 60, String(changes));
});

test('a child of 5 years and 10 months by its number alone: its vaccines and visits to come are dated, nearest first', async () => {
  const {
    children: [child],
  } = await screen([{ idNumber: sampleId('2021-01-20', 12), residence: '450107' }]);
  assert.ok(child);
  assert.equal(child.registered, '430422');
  assert.ok(child.care.next.length > 0);
  assert.deepEqual(
    child.care.next.map((one) => one.date),
    child.care.next.map((one) => one.date).toSorted(),
  );
  assert.ok(child.care.next.every((one) => one.date > AS_OF));
});

test('children whose row names no place live where the office says: then their answers are those of that place', async () => {
  const rows = [{ birthDate: '2019-05-05', grade: 'p1' }];
  const without = await screenRoster(readingOf(rows), rules, AS_OF);
  const within = await screenRoster(readingOf(rows), rules, AS_OF, { residence: '450107' });
  const count = (screening: typeof without): number => screening.services.filter((service) => service.counts.canHave === 1).length;
  assert.ok(count(within) > count(without));
  assert.deepEqual(
    [...within.children][0]?.shown,
    checkChild({ ...rows[0], residence: '450107' }, rules, AS_OF).decisions.map((decision) => decision.shown),
  );
});

test('R14: what most children wait for comes first among the columns worth adding, and the classes of a family are one column', async () => {
  const { screening } = await screen(
    Array.from({ length: 10 }, (_, index) => ({ birthDate: `2019-05-${String(index + 10)}`, residence: '450107', ...(index < 7 ? { grade: 'p1' } : {}) })),
  );
  const counts = screening.missing.map((column) => column.children);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
  assert.equal(screening.missing.find((column) => column.field === 'grade')?.children, 3);
  assert.equal(screening.missing.filter((column) => column.field === 'familyClasses').length, 1);
  assert.ok(!screening.missing.some((column) => column.field === 'minimumLiving'));
});

test('progress runs from 0 to 1 and an empty roster is screened as well', async () => {
  const shares: number[] = [];
  await screenRoster(readingOf(sampleRows(20, 3)), rules, AS_OF, { onProgress: (share) => shares.push(share) });
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  );
  assert.ok((shares.at(-1) ?? 2) <= 1);
  const { children, screening } = await screen([]);
  assert.equal(children.length, 0);
  assert.ok(screening.services.every((service) => service.counts.canHave === 0));
});
