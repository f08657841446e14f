import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from './decide.ts';
import { certaintyOf, FlatRules, isTrial } from './flat-rules.ts';
import { lower } from './lower.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { Child } from './reason.ts';
import { sampleSituation, seededRandom } from './sample-situations.ts';
import { SHOWN } from './verdict.ts';

test('words as numbers show, rest on and wait for what decide does, for 3,000 random rules and 30 situations each', () => {
  const seen = new Map<string, number>();
  const count = (what: string): unknown => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (let seed = 5000; seed < 5300; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place: drawn } = randomRules(10, random);
    // Half of the tables hold sample values.
    const samples = [...drawn.parameters].map(([id, rows]) => [id, rows.map((row) => (seed % 2 === 0 ? { ...row, trial: true as const } : row))] as const);
    const place = { ...drawn, parameters: new Map(samples) };
    const flat = new FlatRules(benefits, place);
    const trees = benefits.map(({ entitled }) => lower(entitled, place));
    for (let i = 0; i < 30; i += 1) {
      const situation = sampleSituation(
        { facts: testFacts, trees, asOf: place.asOf },
        { unknown: [0, 0.15, 0.5][i % 3] ?? 0, partial: [0, 0.3][i % 2] ?? 0 },
        random,
      );
      flat.read(situation, {});
      for (const one of flat.benefits) {
        const { shown, certainty, trial, causes } = decide(one.benefit, situation, place);
        const rests = flat.rests(one.word);
        assert.deepEqual(
          {
            shown: SHOWN[flat.shown(one)],
            certainty: certaintyOf(rests),
            trial: isTrial(rests),
            causes: flat.causes.of(one.word, new Child(situation)).map((number) => flat.causes.cause(number)),
          },
          { shown, certainty, trial, causes },
          `seed ${seed}, ${one.benefit.id}: ${JSON.stringify({ situation, entitled: one.benefit.entitled })}`,
        );
        [shown, certainty, trial ? 'trial' : 'published', ...causes.map((cause) => cause.kind)].forEach(count);
      }
    }
  }
  for (const what of [...SHOWN, 'official', 'repost', 'toConfirm', 'trial', 'fact', 'private', 'parameter', 'confirm', 'conflict'])
    assert.ok((seen.get(what) ?? 0) > 300, `too few ${what}: ${JSON.stringify([...seen])}`);
});
