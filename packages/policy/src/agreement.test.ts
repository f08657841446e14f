import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile, verdictOf } from './compile.ts';
import { decide } from './decide.ts';
import type { Situation } from './facts.ts';
import { lower, type Place } from './lower.ts';
import { randomRules, testFacts, type RandomRules } from './random-rules.ts';
import { sampleSituation, seededRandom, type Random } from './sample-situations.ts';
import { SHOWN } from './verdict.ts';

function drawSituations({ benefits, place }: RandomRules, count: number, random: Random): readonly Situation[] {
  const space = { facts: testFacts, trees: benefits.map((benefit) => lower(benefit.entitled, place)), asOf: place.asOf };
  return Array.from({ length: count }, (_, i) => sampleSituation(space, { unknown: [0, 0.15, 0.5][i % 3] ?? 0, partial: [0, 0.3][i % 2] ?? 0 }, random));
}

test('T11: decide and compile agree on verdict and shown answer for 4,000 random rules and 40 situations each', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 400; seed += 1) {
    const random = seededRandom(seed);
    const rules = randomRules(10, random);
    const program = compile(rules.benefits, rules.place);
    for (const situation of drawSituations(rules, 40, random)) {
      const slots = program.fill(situation);
      const verdicts = [...program.verdicts(slots)];
      const shown = [...program.shown(slots)];
      rules.benefits.forEach((benefit, i) => {
        const decision = decide(benefit, situation, rules.place);
        const say = (): string => `seed ${seed}, ${benefit.id}: ${JSON.stringify({ situation, entitled: benefit.entitled })}`;
        assert.equal(verdictOf(verdicts[i] ?? 0), decision.verdict, say());
        assert.equal(SHOWN[shown[i] ?? 0], decision.shown, say());
        seen.set(decision.shown, (seen.get(decision.shown) ?? 0) + 1);
      });
    }
  }
  for (const shown of SHOWN) assert.ok((seen.get(shown) ?? 0) > 1000, `too few ${shown}: ${JSON.stringify([...seen])}`);
});

test('T12: knowing one more fact, or a narrower value, keeps every yes and no of 2,000 random rules', () => {
  let kept = 0;
  for (let seed = 1000; seed < 1200; seed += 1) {
    const random = seededRandom(seed);
    const rules = randomRules(10, random);
    const program = compile(rules.benefits, rules.place);
    for (const whole of drawSituations(rules, 30, random)) {
      const ids = Object.keys(whole);
      const less: Situation = Object.fromEntries(ids.filter(() => random() < 0.6).map((id) => [id, widen(whole[id], random)]));
      const before = [...program.verdicts(program.fill(less))];
      const after = [...program.verdicts(program.fill(whole))];
      before.forEach((verdict, i) => {
        if (verdict === 0) return;
        kept += 1;
        assert.equal(after[i], verdict, `seed ${seed}, ${rules.benefits[i]?.id}: ${JSON.stringify({ less, whole })}`);
      });
    }
  }
  assert.ok(kept > 10_000);
});

function widen(value: Situation[string], random: Random): Situation[string] {
  if (typeof value === 'number' && random() < 0.5) return { from: Math.max(0, value - 3), to: value + 3 };
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && random() < 0.5) return value.slice(0, 7);
  if (typeof value === 'string' && /^\d{9}$/.test(value) && random() < 0.5) return value.slice(0, 4);
  return value;
}

test('T12: publishing an unset value or confirming one keeps every yes and no of 1,000 random rules', () => {
  for (let seed = 2000; seed < 2100; seed += 1) {
    const random = seededRandom(seed);
    const rules = randomRules(10, random);
    const rows = [...rules.place.parameters].map(
      ([id, list]) => [id, list.map((row) => ({ ...row, cite: { ...row.cite, checked: 'official' as const } }))] as const,
    );
    const unset = new Map([...rules.place.parameters].filter(() => random() < 0.7));
    const confirmed: Place = { ...rules.place, parameters: new Map(rows) };
    const situations = drawSituations(rules, 20, random);
    const full = compile(rules.benefits, rules.place);
    assertKept(compile(rules.benefits, { ...rules.place, parameters: unset }), full, situations, `unset, seed ${seed}`);
    assertKept(full, compile(rules.benefits, confirmed), situations, `confirmed, seed ${seed}`);
  }
});

function assertKept(before: ReturnType<typeof compile>, after: ReturnType<typeof compile>, situations: readonly Situation[], say: string): void {
  for (const situation of situations) {
    const now = after.verdicts(after.fill(situation));
    before.verdicts(before.fill(situation)).forEach((verdict, i) => verdict === 0 || assert.equal(now[i], verdict, `${say}: ${JSON.stringify(situation)}`));
  }
}
