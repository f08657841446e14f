import { local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

const raised = cite('disabilitySubsidyAmount', '标准', 'repost');

/** Paid by the hukou place. The former sum is entered from the day on which Guangxi's present rules came into force; cities may pay more. */
export const livingSubsidy = local(
  {
    id: 'disabled-living-subsidy',
    label: '困难残疾人生活补贴（每人每月）',
    en: 'living subsidy for disabled people in hardship a month',
    unit: 'fen',
    setBy: 'prefecture',
  },
  [
    { area: '45', from: '2022-10-01', to: '2024-12-31', value: 8_000, cite: raised },
    { area: '45', from: '2025-01-01', value: 9_000, cite: raised },
  ],
);
export const careSubsidy = local(
  {
    id: 'disabled-care-subsidy',
    label: '重度残疾人护理补贴（每人每月）',
    en: 'care subsidy for severely disabled people a month',
    unit: 'fen',
    setBy: 'prefecture',
  },
  [{ area: '45', from: '2025-01-01', value: 9_000, cite: raised }],
);

/** Cities may add families at the margin of minimum living to the first subsidy. */
export const marginalToo = local({
  id: 'disabled-living-subsidy-marginal',
  label: '低保边缘家庭的残疾孩子有没有生活补贴',
  en: 'whether families at the margin have the living subsidy too',
  unit: 'setting',
  setBy: 'prefecture',
  settings: [
    { value: 'added', label: '有', en: 'added' },
    { value: 'notAdded', label: '没有', en: 'not added' },
  ],
});
/** Cities may add intellectual disability of levels 3 and 4 to the second. */
export const intellectualToo = local({
  id: 'disabled-care-subsidy-intellectual',
  label: '三、四级智力残疾有没有护理补贴',
  en: 'whether intellectual disability of levels 3 and 4 has the care subsidy too',
  unit: 'setting',
  setBy: 'prefecture',
  settings: [
    { value: 'added', label: '有', en: 'added' },
    { value: 'notAdded', label: '没有', en: 'not added' },
  ],
});

/** The nation's floor: before the 7th birthday. */
export const rehabilitationAge = national(
  { id: 'rehabilitation-age', label: '康复救助的年龄上限（全国最低要求）', en: 'upper age of rehabilitation aid, national floor', unit: 'years' },
  7,
  '2018-10-01',
  cite('disabledChildRehabilitation', '救助对象', 'official'),
);
/** Places may take older children. Guangxi's own age was not read, so no row stands: older children are told to ask, never refused. */
export const widenedAge = local({
  id: 'rehabilitation-age-widened',
  label: '康复救助的年龄上限（当地放宽后）',
  en: 'upper age of rehabilitation aid where a place widens it',
  unit: 'years',
  setBy: 'prefecture',
});
