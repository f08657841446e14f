import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bestBundle, type Choice, type Situation } from '@tongxing/policy';
import { benefits, checkChild, type Rules } from '@tongxing/services';
import { published, sampled, TODAY } from './sampled-places.ts';

/** A synthetic child of 10 whose parents both cannot care for it, without means or supporter; hukou in the city where it lives. */
const child: Situation = {
  birthDate: '2016-05-01',
  residence: '450107',
  hukou: '450103',
  householdKind: 'urban',
  minimumLiving: false,
  extremePoverty: false,
  recognisedUnsupported: false,
  noSupporter: true,
  noLivingSource: true,
  fatherState: 'imprisoned',
  motherState: 'lostContact',
  orphan: false,
  hivPositive: false,
  disability: 'none',
};

function livingChoice(rules: Rules, situation: Situation = child): Choice | undefined {
  return bestBundle(checkChild(situation, rules, TODAY).decisions).choices.find((choice) =>
    choice.bundles.some((bundle) => bundle.benefits.some((benefit) => benefit.id === '14.1')),
  );
}

const idsOf = ({ bundles }: Pick<Choice, 'bundles'>): readonly string[] => bundles.map((bundle) => bundle.benefits.map((benefit) => benefit.id).join('+'));

it('the list excludes exactly these pairs, each by a text that was read', () => {
  const pairs = benefits.flatMap((benefit) =>
    (benefit.excludes ?? []).flatMap(({ of, cite }) => of.map((other) => `${benefit.id} / ${other}: ${cite.source.id}`)),
  );
  assert.deepEqual([...pairs].sort(), [
    '10.1-de-facto / 10.1-hiv: de-facto-unsupported-2019',
    '10.1-de-facto / 14.1: extreme-poverty-2021',
    '10.1-hiv / 14.1: extreme-poverty-2021',
    '10.1-orphan / 10.1-de-facto: de-facto-unsupported-2019',
    '10.1-orphan / 10.1-hiv: de-facto-unsupported-2019',
    '10.1-orphan / 14.1: extreme-poverty-2021',
    '10.1-recognised / 10.1-de-facto: de-facto-unsupported-2019',
    '10.1-recognised / 10.1-hiv: de-facto-unsupported-2019',
    '10.1-recognised / 10.1-orphan: de-facto-unsupported-2019',
    '10.1-recognised / 14.1: extreme-poverty-2021',
    '11.1-care-subsidy / 14.1: extreme-poverty-2021',
    '11.1-living-subsidy / 10.1-de-facto: de-facto-unsupported-2019',
    '11.1-living-subsidy / 10.1-hiv: de-facto-unsupported-2019',
    '11.1-living-subsidy / 10.1-orphan: de-facto-unsupported-2019',
    '11.1-living-subsidy / 10.1-recognised: de-facto-unsupported-2019',
    '11.1-living-subsidy / 14.1: extreme-poverty-2021',
    '13.1 / 14.1: extreme-poverty-2021',
    '7.1-here / 7.1-hukou: guangxi-insurance-notices',
  ]);
});

it('rows 10 and 14: with sums set the allowance of 14,400 yuan a year stands before the support of 12,480, and the family chooses', () => {
  const choice = livingChoice(sampled);
  assert.ok(choice);
  assert.deepEqual(
    choice.bundles.map(({ fen }) => fen / 100),
    [14_400, 12_480],
  );
  assert.deepEqual(idsOf(choice), ['10.1-de-facto', '14.1']);
  assert.deepEqual(choice.best, [choice.bundles[0]]);
  assert.deepEqual(
    choice.exclusions.map((exclusion) => exclusion.decides),
    ['family'],
  );
});

it('rows 10 and 14: where no sum is published nothing is called best, both are named with who decides', () => {
  const choice = livingChoice(published);
  assert.ok(choice);
  assert.deepEqual(choice.best, []);
  assert.deepEqual(idsOf(choice), ['10.1-de-facto', '14.1']);
  assert.deepEqual(
    choice.bundles.map(({ unknown }) => unknown.length),
    [1, 1],
  );
});

it('row 11: the care subsidy of 90 yuan a month goes with the allowance, not with extreme-poverty support', () => {
  const choice = livingChoice(sampled, { ...child, disability: 'certificate', disabilityKind: 'mental', disabilityLevel: '2' });
  assert.ok(choice);
  assert.deepEqual(idsOf(choice), ['10.1-de-facto+11.1-care-subsidy', '14.1']);
  assert.deepEqual(
    choice.bundles.map(({ fen }) => fen / 100),
    [15_480, 12_480],
  );
});
