import { all, any, elapsed, isTrue, oneOf, rule, unsettled } from '@tongxing/policy';
import { birthDate, disability, disabilityKind, disabilityLevel, noSupporter } from '../facts/child.ts';
import { extremePoverty } from '../facts/household.ts';
import { noLivingSource } from '../facts/private.ts';
import { COMPULSORY, grade, SENIOR, VOCATIONAL } from '../facts/school.ts';
import { adulthood, minor } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

export const whoMayHave = cite('extremePoverty', '认定条件', 'official');
export const widened = cite('assistanceReform2020', '未成年人延长到18周岁', 'repost');

/** 16 or 17: the two texts differ for a first claim. */
export const fromWorkAge = elapsed(birthDate, { atLeast: p.workAge, lessThan: adulthood });

const disabledBeyondWork = all(
  oneOf(disability, 'certificate'),
  any(
    all(oneOf(disabilityKind, 'intellectual', 'mental'), oneOf(disabilityLevel, '1', '2', '3')),
    all(oneOf(disabilityKind, 'physical'), oneOf(disabilityLevel, '1', '2')),
    all(oneOf(disabilityKind, 'visual'), oneOf(disabilityLevel, '1')),
  ),
);

/** The household's income does not enter: the child's own means do, which only the family can tell. */
const noMeansNoSupporter = all(isTrue(noSupporter), isTrue(noLivingSource));

/** Already supported, and still a minor or still at school; or no ability to work, no means and no supporter. */
export const supported = any(
  rule(
    'already-supported',
    [whoMayHave, cite('socialAssistanceAct', '16', 'official')],
    all(isTrue(extremePoverty), any(minor, oneOf(grade, ...COMPULSORY, ...SENIOR, ...VOCATIONAL))),
  ),
  rule('minor-below-work-age', whoMayHave, all(elapsed(birthDate, { lessThan: p.workAge }), noMeansNoSupporter)),
  rule('minor-with-disability', whoMayHave, all(fromWorkAge, disabledBeyondWork, noMeansNoSupporter)),
  rule(
    'first-claim-at-16-or-17',
    [whoMayHave, widened],
    all(fromWorkAge, noMeansNoSupporter, unsettled('16、17岁第一次申请特困供养，两个文件不一样', 'a first claim at 16 or 17: two texts differ')),
  ),
);
