import assert from 'node:assert/strict';
import { test } from 'node:test';
import { presentCheck, type BenefitAnswer, type ChildAnswer } from '@tongxing/contracts';
import { compile, sampleSituation, seededRandom, valueArea, type Situation } from '@tongxing/policy';
import { benefits, checkChild, facts, loadRules, readRegions, trialRows } from '@tongxing/services';
import china from '@tongxing/services/china.json' with { type: 'json' };
import { Output } from './output.ts';
import { checkWriter } from './write-check.ts';

const AS_OF = '2026-11-24';
const EACH = 60;
const said = facts.filter((fact) => fact.derivedFrom === undefined);

/** An answer with each line and each cause in its place: ids hold within one answer. */
function unfolded({ lines, causes, services, ...rest }: ChildAnswer): object {
  const unfold = (id: string): object => {
    const line = lines[id];
    assert.ok(line, `line ${id} is in the table`);
    return { ...line, of: line.of.map(unfold) };
  };
  const one = (benefit: BenefitAnswer): object => ({ ...benefit, reason: unfold(benefit.reason), causes: benefit.causes.map((id) => causes[id]) });
  return {
    ...rest,
    services: services.map(({ items, ...service }) => ({ ...service, items: items.map((item) => ({ ...item, benefits: item.benefits.map(one) })) })),
  };
}

for (const [name, rows] of [
  ['as published', []],
  ['with sample values', trialRows],
] as const) {
  const rules = loadRules(readRegions(china), rows);
  for (const area of ['450107', '4502', '', '431102']) {
    test(`the answer written at once is the one presented, for ${EACH} children of “${area}”, ${name}`, () => {
      const random = seededRandom(area.length + rows.length);
      const { lowered } = compile(benefits, { area, asOf: AS_OF, parameters: rules.parameters });
      // One writer serves all areas that read the same values.
      const write = checkWriter(rules, valueArea(rules.parameters, area), AS_OF);
      for (let i = 0; i < EACH; i += 1) {
        const tree = lowered[i % lowered.length];
        const drawn = sampleSituation({ facts: said, trees: tree ? [tree] : [], asOf: AS_OF }, { unknown: [0.1, 0.5, 0.9][i % 3] ?? 0, partial: 0.4 }, random);
        const child: Situation = { ...drawn, residence: area === '' ? undefined : area };
        const output = new Output();
        write(child, output);
        const written = JSON.parse(output.view().toString()) as ChildAnswer;
        const presented = presentCheck(checkChild(child, rules, AS_OF), rules, { english: false, whole: false });
        assert.deepEqual(unfolded(written), unfolded(JSON.parse(JSON.stringify(presented)) as ChildAnswer));
      }
    });
  }
}
