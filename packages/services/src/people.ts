import { any, elapsed, isTrue, oneOf, yearly } from '@tongxing/policy';
import { birthDate, disability } from './facts/child.ts';
import { extremePoverty, marginal, minimumLiving, povertyMonitored, recognisedUnsupported, rigidSpending } from './facts/household.ts';
import { childPermit, move, parentsPermit } from './facts/residence.ts';
import { national } from './parameter.ts';
import { cite } from './sources.ts';

/** Below 18: a child. */
export const adulthood = national({ id: 'adulthood', label: '成年年龄', en: 'age of majority', unit: 'years' }, 18, '2021-01-01', cite('minorsProtection', '2', 'official'));
export const minor = elapsed(birthDate, { lessThan: adulthood });

/** Born: 0 months or older. Services of a child begin at birth; for a child not yet born the page says from when. */
const birth = national({ id: 'birth', label: '出生', en: 'birth', unit: 'months' }, 0, '2021-01-01', cite('civilCode', '13', 'official'));
export const born = elapsed(birthDate, { atLeast: birth });

/** The school year looks back to 31 August. */
export const schoolCutOff = national({ id: 'school-cut-off', label: '入学年龄截止日', en: 'cut-off day of the school year', unit: 'monthDay' }, '08-31', '2015-01-01', cite('sunshineAdmission2025', '入学年龄', 'repost'));
export const schoolYear = yearly(schoolCutOff);

/** The classes of the Social Assistance Act that open education and housing aid (art. 25, 26). */
export const assistanceClasses = any(isTrue(extremePoverty), isTrue(minimumLiving), isTrue(marginal), isTrue(rigidSpending));

/** The groups that school aid must include. */
export const schoolAidGroups = any(
  assistanceClasses,
  isTrue(povertyMonitored),
  isTrue(recognisedUnsupported),
);

/** The hukou is in the prefecture city where the child lives. */
export const hukouInCity = oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture');
/** The hukou is elsewhere in the same province. */
export const hukouInProvince = oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture', 'sameProvince');

/** The child or a parent holds a residence permit of the place where they live. */
export const anyPermit = any(isTrue(childPermit), oneOf(parentsPermit, 'both', 'one'));

/** A disability that is certified, or diagnosed by a hospital. */
export const disabled = oneOf(disability, 'certificate', 'diagnosed');

/** Parameters that several services read. */
export const peopleParameters = [adulthood, birth, schoolCutOff] as const;
