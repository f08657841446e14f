import { all, always, any, elapsed, isTrue, oneOf, rule, window, within } from '@tongxing/policy';
import { birthDate, disability, disabilityLevel, insurance } from '../facts/child.ts';
import { extremePoverty, marginal, minimumLiving, povertyMonitored, recognisedUnsupported } from '../facts/household.ts';
import { childPermit, hukou, parentsPermit, residence } from '../facts/residence.ts';
import { grade, ON_A_ROLL } from '../facts/school.ts';
import { GUANGXI } from '../parameter.ts';
import { cite, RECHECK_HUKOU, RECHECK_INSURANCE } from '../sources.ts';
import * as p from './parameters.ts';

export const listed = cite('list', '7.1', 'official', { recheck: RECHECK_HUKOU });
export const whoMayJoin = cite('insuranceNotices', '参保对象', 'repost', { recheck: RECHECK_INSURANCE });
export const oneCover = cite('insuranceNotices', '不重复参保', 'repost');
export const oneCoverByAct = cite('medicalSecurityLaw', '13', 'official');
export const waiting = cite('insuranceMechanism', '待遇等待期', 'repost', { recheck: RECHECK_INSURANCE });
export const aided = cite('insuranceNotices', '参保资助', 'repost', { recheck: RECHECK_INSURANCE });

export const actInForce = window({ from: p.actFrom });
export const hukouInGuangxi = within(hukou, GUANGXI);
const livesHere = within(residence, GUANGXI);

export const byHukou = rule('guangxi-hukou', [listed, whoMayJoin], hukouInGuangxi);

/** The list says by permit, not whose; that a parent's is enough is inferred, so it may say yes and never no. */
export const byPermit = rule(
  'permit-of-this-place',
  listed,
  all(
    livesHere,
    any(isTrue(childPermit), all(oneOf(parentsPermit, 'both', 'one'), rule('parents-permit', cite('insuranceNotices', '父母的居住证', 'toConfirm'), always))),
  ),
);

/** On the roll of a nursery, kindergarten or school here: no permit is asked. */
export const bySchool = rule('on-a-roll', whoMayJoin, all(livesHere, oneOf(grade, ...ON_A_ROLL)));

/** One of the three ways to be insured in Guangxi. */
export const mayJoinHere = any(byHukou, byPermit, bySchool);

/** The yearly period in which the next year is paid, where it is extended to the last day of the extension. */
export const inPeriod = rule(
  'payment-period',
  cite('insuranceNotices', '集中缴费期', 'repost', { recheck: RECHECK_INSURANCE }),
  any(window({ from: p.periodFrom, until: p.periodUntil }), window({ until: p.extendedUntil })),
);

const notCoveredElsewhere = oneOf(insurance, 'guangxi', 'none');

/** Nobody is covered twice in one year: by the notices, and from 2027 by the Act. */
export const freeForThisYear = any(
  all(window({ until: p.beforeAct }), rule('one-cover', oneCover, notCoveredElsewhere)),
  all(actInForce, rule('one-cover-by-act', oneCoverByAct, notCoveredElsewhere)),
);

export const newborn = rule(
  'newborn-term',
  cite('insuranceGuangxi', '17', 'repost', { recheck: RECHECK_INSURANCE }),
  elapsed(birthDate, { atMost: p.newbornMonths }),
);

/** Classes whose premium is paid in full, and those who have a fixed sum. */
export const aidedInFull = any(isTrue(extremePoverty), isTrue(recognisedUnsupported));
export const aidedFixed = any(
  isTrue(minimumLiving),
  isTrue(marginal),
  isTrue(povertyMonitored),
  all(oneOf(disability, 'certificate'), oneOf(disabilityLevel, '1', '2')),
);
