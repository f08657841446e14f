import china from '@tongxing/services/china.json' with { type: 'json' };
import { compile, sampleSituation, sampleTurningPoint, seededRandom, type Place, type Program, type Situation } from '@tongxing/policy';
import { benefits, facts, loadRules, readRegions, trialRows, type Rules } from '@tongxing/services';

const regions = readRegions(china);

/** The rules as they are published: what a place has not set is unknown. */
export const published: Rules = loadRules(regions);

/** The same with a sample value wherever none is published. */
export const sampled: Rules = loadRules(regions, trialRows);

/** A day on which the examples of the list are written. */
export const TODAY = '2026-11-24';

/** A place and a day with situations drawn for its rules. */
export interface SampledPlace {
  readonly name: string;
  readonly place: Place;
  readonly program: Program;
  readonly situations: readonly Situation[];
}

const PLACES: readonly (readonly [name: string, area: string, asOf: string, rules: Rules])[] = [
  ['Nanning with sample values', '450107', TODAY, sampled],
  ['Liuzhou as published, on a 29 February', '450204', '2028-02-29', published],
  ['an unknown place, the day after the school cut-off', '', '2027-09-01', published],
  ['another province', '440106', '2026-12-31', published],
];

/**
 * Draws so many situations for each place, for one benefit after another: half aimed at a yes or a no, half such that one word of its rule turns the
 * answer, with values at and beside every limit.
 */
export function samplePlaces(count: number, seed: number): readonly SampledPlace[] {
  return PLACES.map(([name, area, asOf, { parameters }], index) => {
    const place: Place = { area, asOf, parameters };
    const program = compile(benefits, place);
    const random = seededRandom(seed + index);
    const situations = Array.from({ length: count }, (_, i) => {
      const tree = program.lowered[i % program.lowered.length];
      const space = { facts, trees: tree ? [tree] : [], asOf };
      return random() < 0.5
        ? sampleTurningPoint(space, { unknown: [0, 0, 0.1][i % 3] ?? 0, partial: 0 }, random)
        : sampleSituation(space, { unknown: [0, 0.15, 0.5][i % 3] ?? 0, partial: [0, 0, 0.3][i % 5] ?? 0 }, random);
    });
    return { name, place, program, situations };
  });
}
