import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from './compile.ts';
import { decide } from './decide.ts';
import { atomCodes, canDecide, missingFacts, RESIDENCE } from './missing-facts.ts';
import { randomRules, testFacts } from './random-rules.ts';
import { sampleSituation, seededRandom } from './sample-situations.ts';

test('Q2: the compiled rules miss the same facts as decide, and ordinary facts can decide exactly what is shown one answer away, on 2,000 random rules', () => {
  const ordinary = new Set([...testFacts.filter((fact) => fact.private !== true).map((fact) => fact.id), RESIDENCE]);
  let unknown = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const random = seededRandom(seed);
    const { benefits, place } = randomRules(10, random);
    const program = compile(benefits, place);
    for (let i = 0; i < 20; i += 1) {
      const situation = sampleSituation({ facts: testFacts, trees: program.lowered, asOf: place.asOf }, { unknown: 0.4, partial: 0.2 }, random);
      const codes = atomCodes(program, program.fill(situation));
      benefits.forEach((benefit, index) => {
        const decision = decide(benefit, situation, place);
        const tree = program.lowered[index];
        assert.ok(tree);
        assert.deepEqual([...missingFacts(tree, codes)].sort(), [...decision.missing].sort(), `seed ${seed}, ${benefit.id}`);
        if (decision.verdict !== 'unknown') return;
        assert.equal(canDecide(tree, codes, ordinary), decision.shown === 'oneAnswerAway');
        unknown += 1;
      });
    }
  }
  assert.ok(unknown > 5000);
});
