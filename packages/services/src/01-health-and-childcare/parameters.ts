import { local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

/**
 * Lengths of stay that must not be merged with the six months of public health: none decides about doses; three months put a child on the
 * clinic's standing register. They were read without a date and stand from the day of the Act.
 */
export const vaccinationStay = national(
  { id: 'vaccination-stay', label: '要住多久才能在现住地打针', en: 'stay after which the clinic of the place vaccinates', unit: 'months' },
  0,
  '2019-12-01',
  cite('vaccineLaw', '47', 'official'),
);
export const clinicStay = national(
  { id: 'clinic-register-stay', label: '住多久列入接种门诊的常住管理', en: "stay after which a child is on the clinic's standing register", unit: 'months' },
  3,
  '2019-12-01',
  cite('clinicRegister', '居住满3个月', 'repost'),
);

export const catchUpAge = national(
  { id: 'vaccine-catch-up-age', label: '补种疫苗的年龄上限', en: 'age below which missed doses are made up', unit: 'years' },
  18,
  '2021-01-01',
  cite('vaccineProgramme', '小于18周岁', 'repost'),
);

export const hpvAge = national(
  { id: 'hpv-age', label: '打HPV疫苗的年龄', en: 'age of the HPV vaccine', unit: 'years' },
  13,
  '2025-11-10',
  cite('hpvNotice', '接种对象和程序', 'repost'),
);
/** Girls born on or after this day have the national HPV doses free. */
export const hpvBornFrom = national(
  { id: 'hpv-born-from', label: 'HPV疫苗免费的出生日期起点', en: 'first birth date served by the HPV programme', unit: 'date' },
  '2011-11-10',
  '2025-11-10',
  cite('hpvNotice', '接种对象和程序', 'repost'),
);
/** The girls just older had a project of the region, which has ended. */
export const hpvProjectBornFrom = local(
  { id: 'hpv-project-born-from', label: '自治区HPV项目的出生日期起点', en: "first birth date of the region's HPV project", unit: 'date', setBy: 'region' },
  [{ area: '45', from: '2025-08-01', value: '2011-08-31', cite: cite('hpvGuangxi', '对象和截止日', 'repost') }],
);

export const childcareAge = national(
  { id: 'childcare-age', label: '托育到几岁为止', en: 'age at which childcare ends', unit: 'years' },
  3,
  '2024-09-03',
  cite('list', '1.2', 'official'),
);
/** The list promises childcare only where conditions allow. */
export const childcareOffered = local({
  id: 'childcare-offered',
  label: '附近有没有备案的托育机构',
  en: 'whether registered childcare is offered nearby',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'offered', label: '有', en: 'offered' },
    { value: 'notYet', label: '还没有', en: 'not yet' },
  ],
});
