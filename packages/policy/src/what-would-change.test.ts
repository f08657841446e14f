import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Benefit } from './benefit.ts';
import { all, any, elapsed, factsOf, isTrue, not, notPassed, oneOf, window, type Condition } from './conditions.ts';
import type { BooleanFact, Change, ChoiceFact, DateFact, Fact, FactValue, Situation } from './facts.ts';
import type { Said } from './hold.ts';
import { lower } from './lower.ts';
import { parameterTable, type Parameter, type ParameterRow } from './parameters.ts';
import { addDays, addMonths } from './plain-date.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { sampleSituation, seededRandom, type Random } from './sample-situations.ts';
import { decideOn, type TimelineRules } from './timeline.ts';
import { whatWouldChange, type Act, type Outlook } from './what-would-change.ts';

const TODAY = '2026-11-10';
const named = (id: string) => ({ id, of: 'child', label: id, en: id, holds: 'always' }) as const;
const act = (to: Change['to'], more: Partial<Change> = {}): Change => ({
  to,
  act: '办',
  en: 'do',
  who: '父母',
  whoEn: 'a parent',
  where: '窗口',
  whereEn: 'a window',
  ...more,
});
const yesNo = (id: string, changes: readonly Change[] = []): BooleanFact => ({ ...named(id), type: 'boolean', yes: id, no: id, changes });
const lease = yesNo('lease', [act(true, { days: 10 })]);
const job = yesNo('job', [act(true)]);
const permit: ChoiceFact = {
  ...named('permit'),
  type: 'choice',
  options: ['none', 'one', 'both'].map((value) => ({ value, label: value, en: value })),
  changes: [act('one', { from: ['none'], days: 15 }), act('both', { days: 15 })],
};
const fixed = yesNo('fixed');
const here: DateFact = { ...named('here'), type: 'date', counts: 'duration' };
const card = yesNo('card', [act(true, { days: 15, after: { fact: 'here', months: 6 } })]);
const secret: BooleanFact = { ...yesNo('secret', [act(true)]), private: true };
const endorseBy: DateFact = { ...named('endorseBy'), type: 'date', counts: 'duration', changes: [act({ monthsAhead: 12 })] };
const birthDate: DateFact = { ...named('birthDate'), type: 'date', counts: 'age' };
const facts: readonly Fact[] = [lease, job, permit, fixed, here, card, secret, endorseBy, birthDate];

const cite = { source: { id: 'law', title: '法' }, article: '1', checked: 'official' } as const;
const parameter = (id: string, unit: Parameter['unit']): Parameter => ({ id, label: id, en: id, unit, setBy: 'nation' });
const [six, closes] = [parameter('six', 'years'), parameter('closes', 'date')];
const row = (id: string, value: number | string): ParameterRow => ({ parameter: id, area: '', from: '2000-01-01', value, cite });
const rules: TimelineRules = { parameters: parameterTable([row('six', 6), row('closes', '2027-03-31')]), derivations: [] };

function outlook(entitled: Condition, situation: Situation): Outlook {
  return whatWouldChange({ id: '1', subject: 'child', strength: 'right', entitled }, { situation, facts, on: TODAY }, rules, TODAY);
}
const brief = ({ ways, ...rest }: Outlook) => ({
  ...rest,
  ways: ways.map((way) => `${way.acts.map((one) => `${one.fact}=${JSON.stringify(one.change.to)}`).join('+')} ${way.done}${way.until ? ` ${way.until}` : ''}`),
});

test('D6: 1 act of 10 days before 2 acts, and no 2 acts that contain it', () => {
  const entitled = any(isTrue(lease), all(isTrue(job), oneOf(permit, 'both')), all(isTrue(lease), isTrue(job)));
  assert.deepEqual(brief(outlook(entitled, { lease: false, job: false, permit: 'none' })), {
    ways: ['lease=true 2026-11-20', 'job=true+permit="both" 2026-11-25'],
  });
});

test('D6: of two changes of one fact the first that serves is advised, and only from where it may be done', () => {
  assert.deepEqual(brief(outlook(oneOf(permit, 'one', 'both'), { permit: 'none' })).ways, ['permit="one" 2026-11-25']);
  assert.deepEqual(brief(outlook(oneOf(permit, 'both'), { permit: 'one' })).ways, ['permit="both" 2026-11-25']);
});

test('D6: a card given after 6 months of stay takes its 15 days from then: here since 20 October it is done on 5 May', () => {
  assert.deepEqual(brief(outlook(isTrue(card), { card: false, here: '2026-10-20' })).ways, ['card=true 2027-05-05']);
  assert.deepEqual(
    brief(outlook(isTrue(card), { card: false, here: '2026-10' })).ways,
    ['card=true 2027-05-15'],
    'of a month known only as such its last day counts: 30 April and 15 days',
  );
  assert.deepEqual(brief(outlook(isTrue(card), { card: false, here: '2026-03-01' })).ways, ['card=true 2026-11-25'], 'six months are over');
  assert.deepEqual(brief(outlook(isTrue(card), { card: false })).ways, ['card=true 2026-11-25'], 'not known since when');
});

test('D6: a fact that no family may change, or a private one, is never advised on', () => {
  assert.deepEqual(outlook(isTrue(fixed), { fixed: false }).ways, []);
  assert.deepEqual(outlook(isTrue(secret), { secret: false }).ways, []);
  assert.deepEqual(brief(outlook(any(isTrue(fixed), isTrue(job)), { fixed: false, job: false })).ways, ['job=true 2026-11-10']);
});

test('D6: an act on what is not known says that it is not known', () => {
  const [way] = outlook(all(isTrue(lease), isTrue(job)), { lease: false }).ways;
  assert.deepEqual(
    way?.acts.map((one) => [one.fact, one.known]),
    [
      ['lease', true],
      ['job', false],
    ],
  );
});

test('D6: an act that would be done no sooner than waiting is not advised: 6 years old in 5 days against 10 days of filing', () => {
  const entitled = any(elapsed(birthDate, { atLeast: six }), isTrue(lease));
  assert.deepEqual(brief(outlook(entitled, { birthDate: '2020-11-15', lease: false })), { ways: [], from: '2026-11-15' });
  assert.deepEqual(brief(outlook(entitled, { birthDate: '2020-11-25', lease: false })), { ways: ['lease=true 2026-11-20'], from: '2026-11-25' });
});

test('D7: what closes on 31 March must be done by then; what time brings and takes is said with its days', () => {
  assert.deepEqual(brief(outlook(all(window({ until: closes }), isTrue(lease)), { lease: false })), { ways: ['lease=true 2026-11-20 2027-03-31'] });
  assert.deepEqual(brief(outlook(all(window({ until: closes }), elapsed(birthDate, { atLeast: six })), { birthDate: '2021-01-01' })), {
    from: '2027-01-01',
    until: '2027-03-31',
    ways: [],
  });
  assert.deepEqual(brief(outlook(elapsed(birthDate, { lessThan: six }), { birthDate: '2021-01-01' })), { until: '2026-12-31', ways: [] });
});

test('D7: what is had until 3 March and can be renewed for 12 months names the act and the new last day', () => {
  assert.deepEqual(brief(outlook(notPassed(endorseBy), { endorseBy: '2027-03-03' })), {
    until: '2027-03-03',
    ways: ['endorseBy={"monthsAhead":12} 2026-11-10 2027-11-10'],
  });
  assert.deepEqual(brief(outlook(notPassed(endorseBy), { endorseBy: '2026-11-09' })), { ways: ['endorseBy={"monthsAhead":12} 2026-11-10 2027-11-10'] });
});

test('D6: an act may be one that makes a rule false: not both permits', () => {
  assert.deepEqual(brief(outlook(all(not(oneOf(permit, 'none')), isTrue(job)), { permit: 'none', job: true })).ways, ['permit="one" 2026-11-25']);
});

/** Facts of the random rules, some of which a family may change in different times, a private one among them. */
const changeable: readonly Fact[] = testFacts.map((fact): Fact => {
  const ways: Readonly<Record<string, readonly Change[]>> = {
    boarding: [act(true, { days: 3 }), act(false)],
    insured: [act(true, { days: 30, from: [false] })],
    orphanHidden: [act(true)],
    residentSince: [act({ monthsAhead: 2 })],
    grade: [act('v1', { from: ['v0'] }), act('v2', { days: 7 })],
    wideChoice: [act('v3'), act('v9', { days: 100 })],
  };
  return { ...fact, changes: ways[fact.id] ?? [] };
});

/** Rules in which acts meet: "and" and "or" over six facts that may be changed in different times. */
const actFacts: readonly BooleanFact[] = Array.from({ length: 6 }, (_, index) => yesNo(`x${index}`, [act(true, { days: index * 5 })]));
function actTree(depth: number, random: Random): Condition {
  const leaf = actFacts[Math.floor(random() * actFacts.length)];
  if (leaf && (depth === 0 || random() < 0.2)) return random() < 0.85 ? isTrue(leaf) : not(isTrue(leaf));
  const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => actTree(depth - 1, random));
  return random() < 0.55 ? all(...parts) : any(...parts);
}

test('D6: on 1,500 random rules made of acts the same holds', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 1500; seed += 1) {
    const random = seededRandom(seed);
    const benefit: Benefit = { id: '1', subject: 'child', strength: 'right', entitled: actTree(3, random) };
    const situation = Object.fromEntries(actFacts.filter(() => random() < 0.9).map((fact) => [fact.id, random() < 0.25]));
    compareWithBruteForce([benefit], { situation, facts: actFacts, on: TODAY, afterwards: 'stay' }, rules, `seed ${seed}`, counts);
  }
  assert.ok((counts[1] ?? 0) > 300 && (counts[2] ?? 0) > 200 && (counts[3] ?? 0) > 100, `${counts}`);
});

/** The act's own conditions, read apart from the code under test. */
function mayDo(fact: Fact, change: Change, value: FactValue | undefined): boolean {
  if (fact.private === true) return false;
  const possible = value === undefined ? undefined : Array.isArray(value) ? value : [value];
  if (possible?.length === 1 && possible[0] === change.to) return false;
  return possible === undefined || change.from === undefined || change.from.some((one) => possible.includes(one));
}

/** Every set of one to three acts after which the benefit can be had on the day on which they are done, and sooner than by waiting. */
function bruteForce(benefit: Benefit, said: Said, parameters: TimelineRules, from: string | undefined): readonly (readonly (readonly [string, Change])[])[] {
  const ruled = new Set(factsOf(benefit.entitled).map((fact) => fact.id));
  const acts = said.facts
    .filter((fact) => ruled.has(fact.id))
    .flatMap((fact) => (fact.changes ?? []).filter((change) => mayDo(fact, change, said.situation[fact.id])).map((change) => [fact.id, change] as const));
  const found: (readonly (readonly [string, Change])[])[] = [];
  for (let mask = 1; mask < 1 << acts.length; mask += 1) {
    const set = acts.filter((_, index) => (mask & (1 << index)) !== 0);
    if (set.length > 3 || new Set(set.map(([fact]) => fact)).size < set.length) continue;
    const done = apply(set, said.situation).done;
    if ((from === undefined || done < from) && works(benefit, said, parameters, set)) found.push(set);
  }
  return found;
}

function apply(set: readonly (readonly [string, Change])[], situation: Situation): { readonly situation: Situation; readonly done: string } {
  const done = addDays(TODAY, Math.max(0, ...set.map(([, change]) => change.days ?? 0)));
  const values = set.map(([fact, { to }]) => [fact, typeof to === 'object' ? addMonths(done, to.monthsAhead) : to] as const);
  return { done, situation: { ...situation, ...Object.fromEntries(values) } };
}

function works(benefit: Benefit, said: Said, parameters: TimelineRules, set: readonly (readonly [string, Change])[]): boolean {
  const { situation, done } = apply(set, said.situation);
  return decideOn(benefit, { ...said, situation }, done, parameters).verdict === 'entitled';
}

test('D6: on 1,500 random rules the advice flips the verdict, none of it contains a smaller way, and brute force finds no smaller one', () => {
  const counts = [0, 0, 0, 0];
  for (let seed = 0; seed < 300; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place } = randomRules(5, random);
    const trees = benefits.map((benefit) => lower(benefit.entitled, { ...place, asOf: TODAY }));
    const situation = sampleSituation({ facts: testFacts, trees, asOf: TODAY }, { unknown: 0.1, partial: 0.1 }, random);
    const said: Said = { situation, facts: changeable, on: TODAY, afterwards: 'stay' };
    const read: TimelineRules = { parameters: place.parameters, derivations: [] };
    compareWithBruteForce(benefits, said, read, `seed ${seed}`, counts);
  }
  assert.ok((counts[1] ?? 0) > 100, `${counts}`);
});

function compareWithBruteForce(benefits: readonly Benefit[], said: Said, read: TimelineRules, seed: string, counts: number[]): void {
  for (const benefit of benefits) {
    if (decideOn(benefit, said, TODAY, read).verdict === 'entitled') continue;
    const { ways, from } = whatWouldChange(benefit, said, read, TODAY);
    const sets = bruteForce(benefit, said, read, from);
    const where = `${seed}, ${benefit.id}: ${JSON.stringify(ways.map((way) => way.acts.map((one) => one.fact)))}`;
    assert.ok(ways.length <= 3);
    assert.equal(ways.length > 0, sets.length > 0, where);
    assert.equal(ways[0]?.acts.length, sets.length > 0 ? Math.min(...sets.map((set) => set.length)) : undefined, where);
    for (const way of ways) assertSmallest(way.acts, sets, benefit, said, read, where);
    for (const way of ways) counts[way.acts.length] = (counts[way.acts.length] ?? 0) + 1;
  }
}

function assertSmallest(
  acts: readonly Act[],
  all: readonly (readonly (readonly [string, Change])[])[],
  benefit: Benefit,
  said: Said,
  read: TimelineRules,
  where: string,
): void {
  assert.ok(
    works(
      benefit,
      said,
      read,
      acts.map((one) => [one.fact, one.change]),
    ),
    `${where}: does not flip`,
  );
  const changed = new Set(acts.map((one) => one.fact));
  assert.ok(!all.some((set) => set.length < acts.length && set.every(([fact]) => changed.has(fact))), `${where}: contains a smaller one`);
}
