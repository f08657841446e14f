import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Benefit, Exclusion } from './benefit.ts';
import { bestBundle, type Bundle } from './best-bundle.ts';
import type { Citation } from './citations.ts';
import { always } from './conditions.ts';
import type { Amount, Decision } from './decide.ts';
import type { Verdict } from './verdict.ts';

const law: Citation = { source: { id: 'law', title: '法' }, article: '1', checked: 'official' };
const exclusion = (...of: readonly string[]): Exclusion => ({ of, decides: 'family', cite: law });

interface Given {
  readonly excludes?: readonly Exclusion[];
  readonly sum?: readonly [yuan: number, per: Amount['per']];
  readonly verdict?: Verdict;
}

function decision(id: string, { excludes = [], sum, verdict = 'entitled' }: Given = {}): Decision {
  const benefit: Benefit = { id, subject: 'child', strength: 'right', entitled: always, excludes };
  const amount = sum && { fen: sum[0] * 100, per: sum[1], row: { parameter: id, area: '', from: '2020-01-01', value: sum[0] * 100, cite: law } };
  const reason = { condition: always, truth: true, rows: [], causes: [], of: [] } as const;
  return { benefit, verdict, shown: 'canHave', reason, causes: [], missing: [], amount, certainty: 'official', trial: false };
}

const ids = (benefits: readonly Benefit[]): string => benefits.map((one) => one.id).join('+');
const brief = (bundles: readonly Bundle[]): readonly string[] =>
  bundles.map((bundle) => `${ids(bundle.benefits)} ${bundle.fen / 100}${bundle.unknown.length > 0 ? ` and ${ids(bundle.unknown)}` : ''}`);

test('B1, B3, B4: 700 yuan a month or 90 and 90 a month: both bundles with their year, the first is best, whichever side says that they exclude', () => {
  const allowance = decision('a', { sum: [700, 'month'], excludes: [exclusion('b', 'c')] });
  const subsidies = [decision('b', { sum: [90, 'month'] }), decision('c', { sum: [90, 'month'] })];
  const [choice] = bestBundle([...subsidies, allowance]).choices;
  assert.deepEqual(brief(choice?.bundles ?? []), ['a 8400', 'b+c 2160']);
  assert.deepEqual(brief(choice?.best ?? []), ['a 8400']);
  assert.deepEqual(choice?.exclusions, [exclusion('b', 'c')]);
});

test('B4: 100 a month is 1,200, 625 a term 1,250, 1,300 a year and 1,400 once count as they are', () => {
  const [choice] = bestBundle([
    decision('m', { sum: [100, 'month'], excludes: [exclusion('t', 'y', 'o')] }),
    decision('t', { sum: [625, 'term'], excludes: [exclusion('y', 'o')] }),
    decision('y', { sum: [1300, 'year'], excludes: [exclusion('o')] }),
    decision('o', { sum: [1400, 'once'] }),
  ]).choices;
  assert.deepEqual(brief(choice?.bundles ?? []), ['o 1400', 'y 1300', 't 1250', 'm 1200']);
});

test('B2: of 4 benefits 2 are held whatever is chosen; one that cannot be had takes no part', () => {
  const { free, choices } = bestBundle([
    decision('a'),
    decision('b', { excludes: [exclusion('c', 'x')] }),
    decision('c'),
    decision('d', { excludes: [exclusion('x')] }),
    decision('x', { verdict: 'notEntitled' }),
  ]);
  assert.equal(ids(free), 'a+d');
  assert.deepEqual(
    choices.map((choice) => brief(choice.bundles)),
    [['b 0 and b', 'c 0 and c']],
  );
});

test('B5: where one of two sums is unknown nothing is best; where the same unknown sum is in both, the known ones rank them', () => {
  const apart = bestBundle([decision('a', { sum: [700, 'month'], excludes: [exclusion('b')] }), decision('b')]).choices[0];
  assert.deepEqual(apart?.best, []);
  assert.deepEqual(brief(apart?.bundles ?? []), ['a 8400', 'b 0 and b']);
  const shared = bestBundle([
    decision('a', { sum: [700, 'month'], excludes: [exclusion('b', 'd')] }),
    decision('b', { sum: [90, 'month'] }),
    decision('c', { excludes: [exclusion('d')] }),
    decision('d', { sum: [1, 'month'] }),
  ]).choices[0];
  assert.deepEqual(brief(shared?.bundles ?? []), ['a+c 8400 and c', 'b+d 1092', 'b+c 1080 and c']);
  assert.deepEqual(brief(shared?.best ?? []), ['a+c 8400 and c']);
});

test('B5: two bundles of 8,400 yuan a year are both best', () => {
  const [choice] = bestBundle([decision('a', { sum: [700, 'month'], excludes: [exclusion('b')] }), decision('b', { sum: [8400, 'year'] })]).choices;
  assert.deepEqual(brief(choice?.best ?? []), ['a 8400', 'b 8400']);
});

test('B6: a benefit that is not decided yet is named with the group that it excludes', () => {
  const [choice] = bestBundle([
    decision('a', { sum: [1, 'year'], excludes: [exclusion('b')] }),
    decision('b', { sum: [2, 'year'] }),
    decision('c', { verdict: 'unknown', excludes: [exclusion('a')] }),
  ]).choices;
  assert.equal(ids(choice?.open ?? []), 'c');
});

const MOST = 9;
const graphs = fc.record({
  count: fc.integer({ min: 1, max: MOST }),
  edges: fc.array(fc.tuple(fc.nat(MOST - 1), fc.nat(MOST - 1)), { maxLength: 14 }),
  sums: fc.array(
    fc.option(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom<Amount['per']>('month', 'term', 'year', 'once')), { nil: undefined, freq: 4 }),
    { minLength: MOST, maxLength: MOST },
  ),
});

function decisionsOf({ count, edges, sums }: typeof graphs extends fc.Arbitrary<infer Graph> ? Graph : never): readonly Decision[] {
  return Array.from({ length: count }, (_, index) => {
    const of = edges.filter(([a, b]) => a === index && b !== index && b < count).map(([, b]) => String(b));
    const sum = sums[index];
    return decision(String(index), { excludes: of.length > 0 ? [exclusion(...of)] : [], ...(sum ? { sum } : {}) });
  });
}

/** Every set of the decisions of which no two exclude each other, by trying all. */
function lawfulSets(decisions: readonly Decision[]): readonly (readonly Decision[])[] {
  const clash = (a: Decision, b: Decision): boolean =>
    [
      [a, b],
      [b, a],
    ].some(([one, other]) => one?.benefit.excludes?.some(({ of }) => of.includes(other?.benefit.id ?? '')));
  const sets = Array.from({ length: 2 ** decisions.length }, (_, mask) => decisions.filter((_one, index) => (mask & (1 << index)) !== 0));
  return sets.filter((set) => set.every((one, index) => set.slice(index + 1).every((other) => !clash(one, other))));
}

const yearOf = (set: readonly Decision[], whatIf: number): number =>
  set.reduce((sum, { amount }) => sum + (amount ? amount.fen * { month: 12, term: 2, year: 1, once: 1 }[amount.per] : whatIf), 0);

test('B2, B3: on 2,000 random graphs of up to 9 benefits the free ones and one bundle of each group are exactly the lawful sets to which nothing can be added', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const decisions = decisionsOf(graph);
      const sets = lawfulSets(decisions);
      const whole = sets.filter((set) => !sets.some((other) => other.length === set.length + 1 && set.every((one) => other.includes(one))));
      const { free, choices } = bestBundle(decisions);
      const combined = choices.reduce<readonly (readonly Benefit[])[]>(
        (made, choice) => made.flatMap((some) => choice.bundles.map((bundle) => [...some, ...bundle.benefits])),
        [free],
      );
      const key = (benefits: readonly Benefit[]): string =>
        benefits
          .map((one) => one.id)
          .sort()
          .join();
      assert.deepEqual(combined.map(key).sort(), whole.map((set) => key(set.map((one) => one.benefit))).sort());
    }),
    { numRuns: 2000, seed: 8 },
  );
});

test('B5: on 2,000 random graphs no lawful set is worth more than a best bundle, were every unknown sum 0, 1 yuan or a million', () => {
  let ranked = 0;
  fc.assert(
    fc.property(graphs, (graph) => {
      const decisions = decisionsOf(graph);
      const { choices, free } = bestBundle(decisions);
      if (choices.some((choice) => choice.best.length === 0)) return;
      ranked += choices.length > 0 ? 1 : 0;
      const chosen = new Set([...free, ...choices.flatMap((choice) => choice.best[0]?.benefits ?? [])]);
      const best = decisions.filter((one) => chosen.has(one.benefit));
      for (const whatIf of [0, 100, 100_000_000]) assert.equal(yearOf(best, whatIf), Math.max(...lawfulSets(decisions).map((set) => yearOf(set, whatIf))));
    }),
    { numRuns: 2000, seed: 9 },
  );
  assert.ok(ranked > 300, `only ${ranked} ranked`);
});

test('B5: on 2,000 random graphs a group is left unranked only where no bundle wins for every value of the unknown sums', () => {
  let unranked = 0;
  fc.assert(
    fc.property(graphs, (graph) => {
      for (const choice of bestBundle(decisionsOf(graph)).choices.filter((one) => one.best.length === 0)) {
        unranked += 1;
        const worth = (bundle: Bundle, dear: Benefit | undefined): number => bundle.fen + bundle.unknown.filter((one) => one === dear).length * 1_000_000;
        const cases = [undefined, ...choice.bundles.flatMap((bundle) => bundle.unknown)];
        assert.ok(!choice.bundles.some((bundle) => cases.every((dear) => choice.bundles.every((other) => worth(bundle, dear) >= worth(other, dear)))));
      }
    }),
    { numRuns: 2000, seed: 10 },
  );
  assert.ok(unranked > 300, `only ${unranked} unranked`);
});
