import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBenefits, parameterTable, type Condition } from '@tongxing/policy';
import { benefits, facts, parameters, publishedRows, trialRows } from './index.ts';

type Named = { readonly name: string; readonly condition: Condition };

const named = (name: string, condition: Condition | undefined): readonly Named[] => (condition ? [{ name, condition }] : []);

/** What stands beside the rules of a benefit: notes and papers for some only, and ways that are open to some. */
const beside = benefits.flatMap((benefit) => [
  ...(benefit.notes ?? []).flatMap((note, index) => named(`benefit ${benefit.id}, note ${index + 1}`, note.when)),
  ...benefit.papers.flatMap((paper) => named(`benefit ${benefit.id}, paper ${paper.id}`, paper.when)),
  ...named(`benefit ${benefit.id}, season`, benefit.season),
  ...(benefit.paths ?? []).flatMap((path) => [
    ...named(`benefit ${benefit.id}, path ${path.id}, open`, path.open),
    ...named(`benefit ${benefit.id}, path ${path.id}, meets`, path.meets),
  ]),
]);

/** A capital with old rules, one with other ones, and a city of which nothing is entered; with and without sample values. */
const places = [publishedRows, [...publishedRows, ...trialRows]].flatMap((rows) =>
  ['450107', '450204', '451302'].map((area) => ({ area, asOf: '2026-11-26', parameters: parameterTable(rows) })),
);

test('the list is written without an author’s mistake: facts, parameters, units, sources, rules that contradict', () => {
  assert.deepEqual(checkBenefits({ benefits, facts, parameters, rows: publishedRows, places, conditions: beside }), []);
});

test('every sample value is of a declared parameter and in its unit', () => {
  assert.deepEqual(checkBenefits({ benefits: [], facts, parameters, rows: trialRows, places: [] }), []);
});
