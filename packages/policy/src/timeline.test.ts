import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Benefit } from './benefit.ts';
import { all, elapsed, isTrue, notPassed, oneOf, window, yearly, type Condition } from './conditions.ts';
import type { BooleanFact, ChoiceFact, DateFact, Fact, Situation } from './facts.ts';
import type { Said } from './hold.ts';
import { lower } from './lower.ts';
import { parameterTable, type Parameter, type ParameterRow, type ParameterUnit } from './parameters.ts';
import { addDays } from './plain-date.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { sampleSituation, seededRandom, type Random } from './sample-situations.ts';
import { decideOn, timeline, type TimelineRules } from './timeline.ts';

const named = (id: string) => ({ id, of: 'child', label: id, en: id }) as const;
const birthDate: DateFact = { ...named('birthDate'), holds: 'always', type: 'date', counts: 'age' };
const endorseBy: DateFact = { ...named('endorseBy'), holds: 'always', type: 'date', counts: 'duration' };
const permit: BooleanFact = { ...named('permit'), holds: 'calendarYear', type: 'boolean', yes: 'permit', no: 'no permit' };
const option = (value: string) => ({ value, label: value, en: value });
const grade: ChoiceFact = {
  ...named('grade'),
  holds: 'schoolYear',
  type: 'choice',
  options: ['none', 'p1', 'p2', 'p3', 'left'].map(option),
  succession: [['p1', 'p2', 'p3']],
  mayFollow: { none: ['none', 'p1'] },
};
const facts: readonly Fact[] = [birthDate, endorseBy, permit, grade];

const cite = { source: { id: 'law', title: '法' }, article: '1', checked: 'official' } as const;
const parameter = (id: string, unit: ParameterUnit): Parameter => ({ id, label: id, en: id, unit, setBy: 'nation' });
const [entry, cutOff, opens, closes] = [parameter('entry', 'years'), parameter('cutOff', 'monthDay'), parameter('opens', 'date'), parameter('closes', 'date')];
const [three, season, yearsEnd] = [parameter('three', 'months'), parameter('season', 'monthDay'), parameter('yearsEnd', 'monthDay')];
const row = (id: string, value: number | string, more: Partial<ParameterRow> = {}): ParameterRow => ({
  parameter: id,
  area: '',
  from: '2000-01-01',
  value,
  cite,
  ...more,
});
const rows = [
  row('entry', 6, { to: '2028-12-31' }),
  row('entry', 5, { from: '2029-01-01' }),
  row('cutOff', '08-31'),
  row('opens', '2027-02-01'),
  row('closes', '2027-03-31'),
  row('three', 3),
  row('season', '10-01'),
  row('yearsEnd', '12-31'),
];
const rules: TimelineRules = { parameters: parameterTable(rows), derivations: [] };

const benefit = (entitled: Condition): Benefit => ({ id: '1', subject: 'child', strength: 'right', entitled });
function changes(entitled: Condition, situation: Situation, more: Partial<Said> = {}): readonly (readonly [string, string, string, string])[] {
  const said: Said = { situation, facts, on: '2026-11-10', ...more };
  return timeline([benefit(entitled)], said, { from: '2020-01-01', to: '2036-01-01' }, rules).flatMap(({ date, changes: all }) =>
    all.map((one) => [date, one.from, one.to, one.why.map((word) => word.kind).join()] as const),
  );
}

test('D4: a 6th birthday after 31 August opens school on 1 September of the next year, and the word that says so is named', () => {
  const entitled = elapsed(birthDate, { atLeast: entry, at: yearly(cutOff) });
  assert.deepEqual(changes(entitled, { birthDate: '2020-09-01' }), [['2027-09-01', 'notNow', 'canHave', 'elapsed']]);
  assert.deepEqual(changes(entitled, { birthDate: '2020-08-31' }), [['2026-09-01', 'notNow', 'canHave', 'elapsed']]);
});

test('D4: a birthday on 29 February is reached on 28 February; a new limit of 5 years counts from 1 January 2029', () => {
  assert.deepEqual(changes(elapsed(birthDate, { atLeast: entry }), { birthDate: '2020-02-29' }), [['2026-02-28', 'notNow', 'canHave', 'elapsed']]);
  assert.deepEqual(changes(elapsed(birthDate, { atLeast: entry }), { birthDate: '2023-06-01' }), [['2029-01-01', 'notNow', 'canHave', 'elapsed']]);
});

test('D4: of a birth in October 2020 both ends are days of change', () => {
  assert.deepEqual(changes(elapsed(birthDate, { atLeast: entry }), { birthDate: '2020-10' }), [
    ['2026-10-01', 'notNow', 'oneAnswerAway', 'elapsed'],
    ['2026-10-31', 'oneAnswerAway', 'canHave', 'elapsed'],
  ]);
});

test('D4: an endorsement ends the day after its last day, a window opens on its first and closes after its last', () => {
  assert.deepEqual(changes(notPassed(endorseBy), { endorseBy: '2027-03-03' }), [['2027-03-04', 'canHave', 'notNow', 'notPassed']]);
  assert.deepEqual(changes(window({ from: opens, until: closes }), {}), [
    ['2027-02-01', 'notNow', 'canHave', 'window'],
    ['2027-04-01', 'canHave', 'notNow', 'window'],
  ]);
});

test('D4: a term of 3 months ends after its last day, also where the month is shorter; a yearly window opens and closes each year', () => {
  assert.deepEqual(changes(all(elapsed(birthDate, { atMost: three })), { birthDate: '2026-08-01' }), [['2026-11-02', 'canHave', 'notNow', 'elapsed']]);
  assert.deepEqual(changes(all(elapsed(birthDate, { atMost: three })), { birthDate: '2026-11-30' }), [['2027-03-01', 'canHave', 'notNow', 'elapsed']]);
  const years = changes(window({ from: season, until: yearsEnd }), {}).map(([date, , to]) => `${date} ${to}`);
  assert.deepEqual(years.slice(0, 4), ['2020-10-01 canHave', '2021-01-01 notNow', '2021-10-01 canHave', '2022-01-01 notNow']);
  assert.equal(years.length, 32);
});

test('D2, D4: a permit is known from 1 January to 31 December of the year in which it was said; taken to stay, it never changes', () => {
  assert.deepEqual(changes(isTrue(permit), { permit: true }), [
    ['2026-01-01', 'oneAnswerAway', 'canHave', 'isTrue'],
    ['2027-01-01', 'canHave', 'oneAnswerAway', 'isTrue'],
  ]);
  assert.deepEqual(changes(isTrue(permit), { permit: true }, { afterwards: 'stay' }), []);
});

test('D3, D4: grade 1 in November 2026 is grade 3 from 1 September 2028 and unknown from 1 September 2029', () => {
  assert.deepEqual(changes(all(oneOf(grade, 'p3')), { grade: 'p1' }), [
    ['2026-09-01', 'oneAnswerAway', 'notNow', 'oneOf'],
    ['2028-09-01', 'notNow', 'canHave', 'oneOf'],
    ['2029-09-01', 'canHave', 'oneAnswerAway', 'oneOf'],
  ]);
});

function randomSaid(situation: Situation, on: string, random: Random): Said {
  const holds = ['always', 'schoolYear', 'calendarYear', { months: 5 }] as const;
  const varied = testFacts.map((fact): Fact => {
    if (fact.id === 'grade' && fact.type === 'choice' && random() < 0.7)
      return { ...fact, holds: 'schoolYear', succession: [['v0', 'v1']], mayFollow: { v1: ['v1', 'v2'] } };
    return fact.id === 'residence' ? fact : { ...fact, holds: holds[Math.floor(random() * holds.length)] ?? 'always' };
  });
  return { situation, facts: varied, on, afterwards: random() < 0.5 ? 'stay' : 'lapse' };
}

/** Lets values begin and end within the time that is looked at. */
function inTime(list: readonly ParameterRow[], around: string, random: Random): readonly ParameterRow[] {
  const day = (): string => addDays(around, Math.floor(random() * 900) - 200);
  return list.flatMap((one) => {
    if (random() < 0.6) return [one];
    const end = day();
    return random() < 0.5
      ? [{ ...one, to: end }]
      : [
          { ...one, to: end },
          { ...one, from: addDays(end, 1 + Math.floor(random() * 3)) },
        ];
  });
}

test('D5: looking at each of 800 days gives the same changes as the timeline, for 480 random rules', () => {
  let found = 0;
  for (let seed = 0; seed < 80; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place } = randomRules(6, random);
    const parameters = new Map([...place.parameters].map(([id, list]) => [id, inTime(list, place.asOf, random)]));
    const situation = sampleSituation(
      { facts: testFacts, trees: benefits.map((one) => lower(one.entitled, place)), asOf: place.asOf },
      { unknown: 0.15, partial: 0.2 },
      random,
    );
    const said = randomSaid(situation, place.asOf, random);
    const [from, to] = [addDays(place.asOf, -100), addDays(place.asOf, 700)];
    const lines = timeline(benefits, said, { from, to }, { parameters, derivations: [] }).flatMap(({ date, changes: list }) =>
      list.map((one) => `${date} ${one.benefit} ${one.from} ${one.to} ${one.why.length > 0}`),
    );
    const daily: string[] = [];
    const before = benefits.map((one) => decideOn(one, said, from, { parameters, derivations: [] }).shown);
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
      benefits.forEach((one, index) => {
        const { shown } = decideOn(one, said, date, { parameters, derivations: [] });
        if (shown !== before[index]) daily.push(`${date} ${one.id} ${before[index]} ${shown} true`);
        before[index] = shown;
      });
    }
    assert.deepEqual(lines.sort(), daily.sort(), `seed ${seed}`);
    found += daily.length;
  }
  assert.ok(found > 150, `${found} changes`);
});
