import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  addDays,
  addMonths,
  compile,
  decideOn,
  sampleSituation,
  seededRandom,
  whatWouldChange,
  type Benefit,
  type FactValue,
  type Said,
  type Situation,
  type Way,
} from '@tongxing/policy';
import { benefits, facts, timelineRulesOf } from '@tongxing/services';
import { published, sampled, TODAY } from './sampled-places.ts';

const CHILDREN = 60;
const AREA = '450107';

/** Everything that a family may do is still to be done. */
const undone: Situation = Object.fromEntries(
  facts.flatMap((fact): readonly [string, FactValue][] => {
    const [change] = fact.changes ?? [];
    if (!change) return [];
    if (fact.type === 'boolean') return [[fact.id, change.to !== true]];
    return fact.type === 'choice'
      ? [[fact.id, change.from?.[0] === undefined ? (fact.options.at(-1)?.value ?? '') : String(change.from[0])]]
      : [[fact.id, addDays(TODAY, -1)]];
  }),
);

/** The facts as they stand on the day on which the acts of a way are done. */
function afterActs(said: Said, { acts, done }: Way): Said {
  const changed = acts.map(({ fact, change }): readonly [string, FactValue] => [
    fact,
    typeof change.to === 'object' ? addMonths(done, change.to.monthsAhead) : change.to,
  ]);
  return { ...said, situation: { ...said.situation, ...Object.fromEntries(changed) } };
}

for (const [name, loaded] of [
  ['as published', published],
  ['with sample values', sampled],
] as const) {
  const rules = timelineRulesOf(loaded);

  it(`D6, D7: every advice on every benefit of the list, ${name}, flips the verdict of ${CHILDREN} children each, and nothing private is advised on`, (t) => {
    const advised = new Map<string, number>();
    for (const benefit of benefits) {
      const { lowered } = compile([benefit], { area: AREA, asOf: TODAY, parameters: rules.parameters });
      const random = seededRandom(6);
      for (let i = 0; i < CHILDREN; i += 1) {
        const drawn = sampleSituation({ facts, trees: lowered, asOf: TODAY }, { unknown: [0, 0.1][i % 2] ?? 0, partial: 0 }, random);
        const situation = { ...drawn, ...(i % 3 > 0 ? undone : {}), residence: AREA };
        const said: Said = { situation, facts, on: TODAY, afterwards: 'stay' };
        const count = assertFlips(benefit, said, rules);
        advised.set(benefit.id, (advised.get(benefit.id) ?? 0) + count);
      }
    }
    const some = [...advised].filter(([, count]) => count > 0);
    t.diagnostic(`${some.length} benefits with advice: ${some.map(([id, count]) => `${id} ${count}`).join(', ')}`);
    assert.ok(some.length >= 5 && some.reduce((sum, [, count]) => sum + count, 0) > 100);
  });
}

/** How many ways were given, each tried. */
function assertFlips(benefit: Benefit, said: Said, rules: ReturnType<typeof timelineRulesOf>): number {
  const say = `${benefit.id}: ${JSON.stringify(said.situation)}`;
  const has = decideOn(benefit, said, TODAY, rules).verdict === 'entitled';
  const { ways, from, until } = whatWouldChange(benefit, said, rules, TODAY);
  assert.ok(ways.length <= 3, say);
  if (!has && from !== undefined) assert.equal(decideOn(benefit, said, from, rules).verdict, 'entitled', say);
  if (until !== undefined) assert.notEqual(decideOn(benefit, said, addDays(until, 1), rules).verdict, 'entitled', say);
  for (const way of ways) {
    assert.ok(way.acts.length <= 3 && way.acts.every(({ fact }) => facts.some((one) => one.id === fact && one.private !== true)), say);
    const on = has ? addDays(until ?? TODAY, 1) : way.done;
    assert.notEqual(decideOn(benefit, said, on, rules).verdict, 'entitled', `${say}: it can be had on ${on} without the acts`);
    assert.equal(decideOn(benefit, afterActs(said, way), on, rules).verdict, 'entitled', `${say}: ${way.acts.map((act) => act.change.en).join(' and ')}`);
  }
  return ways.length;
}
