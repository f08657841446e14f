import { local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

const listed = cite('list', '2.1', 'official');
const ages = cite('preschoolAdmissionNanning', '入园年龄', 'repost');
const LIST_FROM = '2024-09-03';

/** The list's 3 to 6 years, by birthdays: from the 3rd to the day before the 7th. */
export const kindergartenAge = national(
  { id: 'kindergarten-age', label: '上幼儿园的年龄', en: 'age of entry to kindergarten', unit: 'years' },
  3,
  LIST_FROM,
  listed,
);
export const kindergartenEnds = national(
  { id: 'kindergarten-ends', label: '学前教育到几岁为止', en: 'age at which preschool ends', unit: 'years' },
  7,
  LIST_FROM,
  listed,
);

/** The youngest that any plan read so far takes; below it nobody need ask. */
export const youngestSeen = national(
  { id: 'kindergarten-youngest-seen', label: '读到的招生方案里最小的入园月龄', en: 'youngest age of entry in any plan read', unit: 'months' },
  32,
  LIST_FROM,
  ages,
);
/** Kindergartens may take children who are not yet three on 31 August: an age each plan sets for itself. */
export const youngerAge = local(
  {
    id: 'kindergarten-younger-age',
    label: '没满3岁的孩子入园的最小月龄（8月31日）',
    en: 'least age in months of children taken before three, on 31 August',
    unit: 'months',
    setBy: 'county',
  },
  [{ area: '450109', from: '2025-05-01', to: '2026-08-31', value: 32, cite: ages }],
);

/** How a county ranks those who want a seat. It decides the order, never whether one may apply. */
export const ranking = local({
  id: 'kindergarten-ranking',
  label: '幼儿园名额怎么排',
  en: 'how kindergarten seats are ranked',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'homeFirst', label: '同小区有房有户口的先，外地户口排后面', en: 'home and hukou on the estate first, other hukou last' },
    { value: 'districtFirst', label: '本区户口加住房的先，人多摇号', en: 'district hukou and home first, lottery if over' },
    { value: 'rentersLast', label: '租房的排最后', en: 'renters last' },
    { value: 'openLottery', label: '符合条件的一起摇号', en: 'one lottery for all who qualify' },
  ],
});

export const freeFrom = national(
  { id: 'preschool-education-free-from', label: '大班免保育教育费的起始日', en: 'day from which the last preschool year is free', unit: 'date' },
  '2025-09-01',
  '2025-08-01',
  cite('freePreschool', '学前一年', 'repost'),
);
/** The local public rate: waived in full in public kindergartens, deducted in approved private ones. */
export const lastYearWaiver = local({
  id: 'preschool-last-year-waiver',
  label: '大班免掉的保育教育费（每学期）',
  en: 'fee waived in the last preschool year a term',
  unit: 'fen',
  setBy: 'county',
});
export const hardshipAid = local({
  id: 'preschool-hardship-aid',
  label: '困难儿童学前教育资助（每学年）',
  en: 'preschool aid for children in hardship a school year',
  unit: 'fen',
  setBy: 'county',
});
