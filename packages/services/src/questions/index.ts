import type { Question } from '@tongxing/policy';
import * as child from './child.ts';
import * as household from './household.ts';
import * as residence from './residence.ts';
import * as school from './school.ts';

/** The questions of the family check, in everyday words. The order is worked out for each child; the first ones open it. */
export const questions: readonly Question[] = [
  child.birth,
  residence.residence,
  residence.hukou,
  school.grade,
  residence.permit,
  household.classes,
  child.insurance,
  child.circumstances,
  child.disabilityKind,
  child.disabilityLevel,
  residence.residenceSince,
  school.boarding,
  household.income,
  household.home,
  household.ownArea,
  household.socialInsurance,
  school.studied,
  school.juniorHere,
  residence.hukouMoved,
  school.tests,
  household.steady,
  household.jobSince,
  household.homeSince,
  school.aidTier,
  school.aidGroup,
  school.fullTime,
  school.vocational,
  residence.permitSince,
];

/** Asked first, in this order: they settle most for every child. */
export const firstQuestions: readonly string[] = ['birth', 'residence', 'hukou', 'grade'];
