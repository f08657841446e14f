import { all, always, any, elapsed, isTrue, oneOf, rule, window, yearly } from '@tongxing/policy';
import { birthDate, disability } from './facts/child.ts';
import { extremePoverty, marginal, minimumLiving, povertyMonitored, recognisedUnsupported, rigidSpending } from './facts/household.ts';
import { childPermit, move, parentsPermit, residenceSince } from './facts/residence.ts';
import { aidTier, otherAidGroup } from './facts/school.ts';
import { national } from './parameter.ts';
import { cite } from './sources.ts';

/** Below 18: a child. */
export const adulthood = national(
  { id: 'adulthood', label: '成年年龄', en: 'age of majority', unit: 'years' },
  18,
  '2021-01-01',
  cite('minorsProtection', '2', 'official'),
);
export const minor = elapsed(birthDate, { lessThan: adulthood });

/** Born: 0 months or older. Services of a child begin at birth; for a child not yet born the page says from when. */
const birth = national({ id: 'birth', label: '出生', en: 'birth', unit: 'months' }, 0, '2021-01-01', cite('civilCode', '13', 'official'));
export const born = elapsed(birthDate, { atLeast: birth });

/** The school year looks back to 31 August. */
export const schoolCutOff = national(
  { id: 'school-cut-off', label: '入学年龄截止日', en: 'cut-off day of the school year', unit: 'monthDay' },
  '08-31',
  '2015-01-01',
  cite('admissionPlansGuangxi', '入学年龄', 'repost'),
);
export const schoolYear = yearly(schoolCutOff);

/** The classes of the Social Assistance Act, of the household or of the child itself, that open education and housing aid (art. 25, 26). */
export const assistanceClasses = any(isTrue(extremePoverty), isTrue(minimumLiving), isTrue(marginal), isTrue(rigidSpending));

/** From this day the Social Assistance Act opens education aid to families at the margin and in hardship by spending. */
export const assistanceActFrom = national(
  { id: 'social-assistance-act-from', label: '社会救助法施行日', en: 'day on which the Social Assistance Act came into force', unit: 'date' },
  '2026-07-01',
  '2000-01-01',
  cite('socialAssistanceAct', '施行日期', 'official'),
);
export const assistanceClassesByAct = rule(
  'assistance-act',
  [cite('socialAssistanceAct', '25', 'official'), cite('socialAssistanceAct', '施行日期', 'official')],
  all(window({ from: assistanceActFrom }), assistanceClasses),
);

/** The school or kindergarten has recognised the family as in hardship. */
export const recognisedBySchool = oneOf(aidTier, 'special', 'comparative', 'general');

/** Classes that school aid knew before the Act: all but families at the margin. */
export const olderAidClasses = any(
  isTrue(extremePoverty),
  isTrue(minimumLiving),
  isTrue(rigidSpending),
  isTrue(povertyMonitored),
  isTrue(recognisedUnsupported),
);

/** Aid is given on the certificate; that a diagnosis or assessment is enough was not read, so it may say yes and never no. */
export const aidedDisability = any(
  oneOf(disability, 'certificate'),
  all(oneOf(disability, 'diagnosed'), rule('diagnosis-counts', cite('list', '没有残疾人证', 'toConfirm'), always)),
);

/** 困难残疾学生: disabled, and in hardship as the school has recognised it. */
export const disabledInHardship = all(aidedDisability, recognisedBySchool);

/** The groups that Guangxi's aid after grade 9 must include by its own rules. */
export const mustIncludeGroups = any(olderAidClasses, isTrue(otherAidGroup), disabledInHardship);

/** The hukou is in the prefecture city where the child lives. */
export const hukouInCity = oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture');
/** The hukou is elsewhere in the same province. */
export const hukouInProvince = oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts', 'samePrefecture', 'sameProvince');

/** The child or a parent holds a residence permit of the place where they live. */
export const anyPermit = any(isTrue(childPermit), oneOf(parentsPermit, 'both', 'one'));

/** A disability that is certified, or diagnosed by a hospital. */
export const disabled = oneOf(disability, 'certificate', 'diagnosed');

/** Basic public health: children are managed from birth to the day before the 7th birthday. */
export const childHealthAge = national(
  { id: 'child-health-age', label: '儿童健康管理到几岁为止', en: 'age at which child health management ends', unit: 'years' },
  7,
  '2017-02-28',
  cite('publicHealthNorm', '13次健康管理', 'repost'),
);
/** Six months put a resident on the standing register of public health, whatever the hukou; they refuse nobody a visit, a dose or care. */
const publicHealthStay = national(
  {
    id: 'public-health-stay',
    label: '住多久列入基本公共卫生的常住管理',
    en: 'stay after which a resident is on the standing register of public health',
    unit: 'months',
  },
  6,
  '2017-02-28',
  cite('publicHealthNorm', '常住', 'toConfirm'),
);
export const standingResident = rule(
  'standing-resident',
  cite('publicHealthNorm', '常住', 'toConfirm'),
  elapsed(residenceSince, { atLeast: publicHealthStay }),
);

/** Parameters that several services read. */
export const peopleParameters = [adulthood, birth, schoolCutOff, assistanceActFrom, childHealthAge, publicHealthStay] as const;
