import type { Derivation, Interview, TimelineRules } from '@tongxing/policy';
import { placeOf, programs, type Rules } from './check.ts';
import { facts } from './facts/index.ts';
import { deriveMove } from './facts/derive-move.ts';
import { firstQuestions, questions } from './questions/index.ts';
import { areDistrictsOfOneCity } from './regions/regions.ts';

/** What follows from what was said: how far the child lives from the hukou place. */
function derivationsOf({ regions }: Rules): readonly Derivation[] {
  return [{ fact: 'move', from: ['hukou', 'residence'], derive: (situation) => deriveMove(situation, (a, b) => areDistrictsOfOneCity(regions, a, b)) }];
}

/** The list's questions about one child, asked by the rules of a day; load once for a day, ask many. */
export function interviewOf(rules: Rules, asOf: string): Interview {
  const programFor = programs(rules);
  return {
    questions,
    facts,
    derivations: derivationsOf(rules),
    programFor: (situation) => programFor(placeOf(situation, rules, asOf).area, asOf),
    asOf,
    first: firstQuestions,
  };
}

/** The rules as they are read on many days: for the time line and for advice. */
export function timelineRulesOf(rules: Rules): TimelineRules {
  return { parameters: rules.parameters, derivations: derivationsOf(rules) };
}
