import { all, always, any, elapsed, isTrue, not, number, oneOf, rule, setting, window, within, type Citation } from '@tongxing/policy';
import { housingClass, incomePerHead, insuranceMonths, jobSince, minimumLiving, ownAreaPerHead, ownsHome } from '../facts/household.ts';
import { permitSince, residence } from '../facts/residence.ts';
import { GUANGXI } from '../parameter.ts';
import { anyPermit, assistanceActFrom, assistanceClasses, hukouInCity } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

export const listedLow = cite('list', '9.1', 'official', { recheck: RECHECK_HUKOU });
export const listedLowerMiddle = cite('list', '9.2', 'official', { recheck: RECHECK_HUKOU });
export const housingAid = cite('socialAssistanceAct', '26', 'official');
const whoMayApply = cite('publicRental', '7', 'repost', { recheck: RECHECK_HUKOU });

/** The list's first class: minimum living and low income; from July 2026 the four classes of the Act too. */
export const lowIncome = any(
  rule('list-low-income', listedLow, any(isTrue(minimumLiving), oneOf(housingClass, 'low'))),
  all(window({ from: assistanceActFrom }), rule('assistance-classes', [housingAid, cite('socialAssistanceAct', '施行日期', 'official')], assistanceClasses)),
  rule('low-income-line', whoMayApply, all(not(oneOf(housingClass, 'lowerMiddle', 'higher')), number(incomePerHead, 'atMost', { parameter: p.lowIncomeLine }))),
);

/** The second class: above the first line and up to the second, not on minimum living, and since the Act in none of its classes. */
export const lowerMiddleIncome = all(
  not(isTrue(minimumLiving)),
  not(all(window({ from: assistanceActFrom }), assistanceClasses)),
  any(
    rule('list-lower-middle', listedLowerMiddle, oneOf(housingClass, 'lowerMiddle')),
    rule(
      'lower-middle-line',
      whoMayApply,
      all(
        not(oneOf(housingClass, 'low', 'higher')),
        number(incomePerHead, 'above', { parameter: p.lowIncomeLine }),
        number(incomePerHead, 'atMost', { parameter: p.lowerMiddleLine }),
      ),
    ),
  ),
);

export const noOrSmallHome = rule('no-or-small-home', whoMayApply, any(not(isTrue(ownsHome)), number(ownAreaPerHead, 'atMost', { parameter: p.areaLimit })));

/** Each city that was read asks for a permit, in old rules; Guilin takes residence instead. So the lack of one is no refusal. */
const permitBy = (city: Citation) => rule(`permit-asked-${city.source.id}`, city, anyPermit);
const inNanning = permitBy(cite('publicRentalNanning', '外来务工人员', 'toConfirm'));
const held = elapsed(permitSince, { atLeast: p.permitYears });
const heldInLiuzhou = all(permitBy(cite('publicRentalLiuzhou', '外来务工人员', 'toConfirm')), held);
const heldInGuilin = all(permitBy(cite('publicRentalGuilin', 'B类', 'toConfirm')), held);
const paidInsurance = number(insuranceMonths, 'atLeast', { parameter: p.insuranceMonths });

/** With a hukou of the city nothing more is asked; others must have worked here as long as the city says. */
export const settledHere = any(
  all(hukouInCity, rule('local-hukou', cite('publicRentalOpinion2019', '依申请应保尽保', 'toConfirm'), always)),
  rule(
    'newcomers',
    whoMayApply,
    any(
      all(setting(p.newcomerWay, 'insurance'), inNanning, paidInsurance),
      all(setting(p.newcomerWay, 'permitYears'), heldInLiuzhou),
      all(setting(p.newcomerWay, 'yearsContractInsurance'), heldInGuilin, elapsed(jobSince, { atLeast: p.contractYears }), paidInsurance),
    ),
  ),
);

export const livesInGuangxi = within(residence, GUANGXI);
