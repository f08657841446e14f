import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { decide, parameterTable, type FactValue, type Shown, type Verdict } from '@tongxing/policy';
import { parse } from 'yaml';
import { areDistrictsOfOneCity, benefits, deriveMove, EXAMPLES_DAY, facts, publishedRows, readRegions, services, trialRows, type Service } from './index.ts';
import china from './regions/china.generated.json' with { type: 'json' };

interface Example {
  readonly say: string;
  readonly asOf?: string;
  readonly facts: Record<string, FactValue>;
  readonly verdict: Verdict;
  readonly shown?: Shown;
  readonly fen?: number;
  /** No sum may be said: the value is unset or still to be confirmed. */
  readonly noAmount?: true;
  readonly missing?: readonly string[];
  /** Read with the sample values of trial mode on top. */
  readonly trial?: true;
}

const table = parameterTable(publishedRows);
const withSamples = parameterTable([...publishedRows, ...trialRows]);
const regions = readRegions(china);

function examplesOf(service: Service): Record<string, Example[]> {
  const file = new URL(`./${service.id}/examples.yaml`, import.meta.url);
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, Example[]>) : {};
}

for (const service of services) {
  describe(`${service.number} ${service.official}`, () => {
    const examples = examplesOf(service);
    for (const benefit of benefits.filter((one) => service.items.some((item) => item.benefits.includes(one)))) {
      const given = examples[benefit.id] ?? [];
      it(`${benefit.id} has examples of every verdict that it can give`, () => {
        const verdicts = new Set(given.map((example) => example.verdict));
        const open = benefit.entitled.kind === 'always';
        assert.ok(verdicts.has('entitled') || verdicts.size > 0, 'no example at all');
        if (!open) assert.ok(given.length >= 3, `only ${given.length} examples`);
      });
      for (const example of given) {
        it(`${benefit.id} ${example.say}: ${example.verdict}`, () => {
          const unknown = Object.keys(example.facts).filter((id) => !facts.some((fact) => fact.id === id));
          assert.deepEqual(unknown, [], 'facts that are not declared');
          const move = deriveMove(example.facts, (a, b) => areDistrictsOfOneCity(regions, a, b));
          const situation = { ...example.facts, ...(move === undefined || 'move' in example.facts ? {} : { move }) };
          const { residence } = example.facts;
          const decision = decide(benefit, situation, {
            area: typeof residence === 'string' ? residence : '',
            asOf: example.asOf ?? EXAMPLES_DAY,
            parameters: example.trial ? withSamples : table,
          });
          assert.equal(decision.verdict, example.verdict);
          if (example.shown) assert.equal(decision.shown, example.shown);
          if (example.fen !== undefined) assert.equal(decision.amount?.fen, example.fen);
          if (example.noAmount) assert.equal(decision.amount, undefined);
          if (example.missing) assert.deepEqual([...decision.missing].sort(), [...example.missing].sort());
        });
      }
    }
  });
}
