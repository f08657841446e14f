import assert from 'node:assert/strict';
import { test } from 'node:test';
import { presentCheck } from '@tongxing/contracts';
import { compile, sampleSituation, seededRandom, type Situation } from '@tongxing/policy';
import { benefits, checkChild, facts, loadRules, readRegions, trialRows } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import { Output } from './output.ts';
import { checkWriter } from './write-check.ts';

const AS_OF = '2026-11-24';
const EACH = 60;
const said = facts.filter((fact) => fact.derivedFrom === undefined);

for (const [name, rows] of [
  ['as published', []],
  ['with sample values', trialRows],
] as const) {
  const rules = loadRules(readRegions(china), rows);
  for (const area of ['450107', '4502', '', '431102']) {
    test(`the answer written at once is the one presented, for ${EACH} children of “${area}”, ${name}`, () => {
      const random = seededRandom(area.length + rows.length);
      const { lowered } = compile(benefits, { area, asOf: AS_OF, parameters: rules.parameters });
      const write = checkWriter(rules, area, AS_OF);
      for (let i = 0; i < EACH; i += 1) {
        const tree = lowered[i % lowered.length];
        const drawn = sampleSituation({ facts: said, trees: tree ? [tree] : [], asOf: AS_OF }, { unknown: [0.1, 0.5, 0.9][i % 3] ?? 0, partial: 0.4 }, random);
        const child: Situation = { ...drawn, residence: area === '' ? undefined : area };
        const output = new Output();
        write(child, output);
        assert.deepEqual(
          JSON.parse(output.view().toString()),
          JSON.parse(JSON.stringify(presentCheck(checkChild(child, rules, AS_OF), rules, { english: false, whole: false }))),
        );
      }
    });
  }
}
