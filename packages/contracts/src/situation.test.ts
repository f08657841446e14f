import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fact } from '@tongxing/policy';
import { isSituation, readEligibility } from './check-situation.ts';
import { eligibilityRequest } from './eligibility.ts';
import { parseSituation, saidFacts, situationSchema } from './situation.ts';

const day = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
  fc.constantFrom(
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2020-1-05',
    '2020-10-5',
    '20201005',
    '2020/10/05',
    '0000-01-01',
    '2020-10-05 ',
    '２０２０-10-05',
  ),
);
const month = day.map((text) => text.slice(0, 7));
const year = day.map((text) => text.slice(0, 4));
const whole = fc.oneof(fc.integer({ min: -2, max: 200_000_000 }), fc.constantFrom(0.5, -0, 2 ** 53, 1e300, 100_000_000));
const range = (bound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(fc.record({ from: bound, to: bound }), fc.record({ from: bound }), fc.record({ from: bound, to: bound, by: bound }));
const odd = fc.oneof(fc.constantFrom(null, '', [], {}, true, false, 0, 'true', '450107', '4501', '45010', '450107001'), day, whole);

function likely(fact: Fact): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice': {
      const one = fc.constantFrom(...fact.options.map((option) => option.value), 'other');
      return fc.oneof(one, fc.array(one, { maxLength: 3 }));
    }
    case 'date':
      return fc.oneof(day, month, year, range(day), range(month));
    case 'number':
      return fc.oneof(whole, range(whole));
    case 'area':
      return fc.stringMatching(/^\d{0,10}$/);
  }
}

const entry = fc
  .constantFrom(...saidFacts)
  .chain((fact) =>
    fc.tuple(
      fc.constantFrom(fact.id, fact.id, fact.id, `${fact.id}s`, 'move', 'constructor', 'toString'),
      fc.oneof({ weight: 5, arbitrary: likely(fact) }, { weight: 1, arbitrary: odd }),
    ),
  );
const situation = fc.oneof(
  { weight: 9, arbitrary: fc.array(entry, { maxLength: 6 }).map((entries) => Object.fromEntries(entries)) },
  { weight: 1, arbitrary: odd },
);

/** As it comes from the wire. */
const wired = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the quick check and the schema agree on 20,000 situations, right and wrong', () => {
  let right = 0;
  fc.assert(
    fc.property(situation, (value) => {
      const sent = wired(value);
      const bySchema = situationSchema.safeParse(sent).success;
      if (bySchema) right += 1;
      return isSituation(sent) === bySchema;
    }),
    { numRuns: 20_000 },
  );
  assert.ok(right > 2000 && right < 18_000, `${right} of 20000 were right`);
});

test('the quick reading of a request and its schema agree', () => {
  const body = fc.record({
    asOf: fc.oneof(day, fc.constant(undefined)),
    household: fc.oneof(fc.constant(undefined), situation),
    children: fc.oneof({ weight: 5, arbitrary: fc.array(situation, { maxLength: 2 }) }, { weight: 1, arbitrary: odd }),
    reasons: fc.constantFrom(true, false, undefined, 'yes'),
    english: fc.constantFrom(true, undefined, 1),
    whole: fc.constantFrom(undefined, undefined, false, 'no'),
    other: fc.constantFrom(undefined, undefined, undefined, 1),
  });
  fc.assert(
    fc.property(body, (value) => {
      const sent = wired(value);
      return readEligibility(sent).ok === eligibilityRequest.safeParse(sent).success;
    }),
    { numRuns: 5000 },
  );
});

test('every wrong fact is named by its path, with a sentence in both languages', () => {
  const read = parseSituation({ birthDate: '2025-02-30', hukou: '45010', boarding: 'yes', incomePerHead: { from: 9, to: 1 }, birthday: '2020-01-01' });
  assert.ok(!read.ok);
  assert.deepEqual(read.problems.map((problem) => problem.path).toSorted(), ['', 'birthDate', 'boarding', 'hukou', 'incomePerHead']);
  for (const { message, messageEn } of read.problems) {
    assert.match(message, /\p{Script=Han}.*。$/u);
    assert.match(messageEn, /^[A-Za-z"].*\.$/);
  }
  assert.match(read.problems.find((problem) => problem.path === '')?.message ?? '', /birthday/);
});

test('a date may be a day, a month, a year or bounds; a choice may be one of several', () => {
  for (const birthDate of ['2020-10-05', '2020-10', '2020', { from: '2020-10-01', to: '2020-12-31' }])
    assert.ok(parseSituation({ birthDate, grade: ['p1', 'p2'] }).ok);
});

test('nothing at all is a situation: everything is unknown', () => {
  const read = parseSituation({});
  assert.ok(read.ok);
  assert.deepEqual(read.situation, {});
});
