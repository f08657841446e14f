import { local, national } from '../parameter.ts';
import { cite } from '../sources.ts';

const NATION = { area: '', from: '2006-09-01' } as const;
const SUBSIDY_FROM = '2024-02-01';
const ages = cite('preschoolAdmissionNanning', '入园年龄', 'repost');
const subsidy = cite('livingSubsidyNational', '标准', 'repost');

export const schoolAge = local({ id: 'school-age', label: '小学入学年龄', en: 'age of entry to primary school', unit: 'months', setBy: 'county' }, [
  { ...NATION, value: 72, cite: cite('compulsoryEducation', '11', 'official') },
]);

/**
 * The youngest that any plan read takes into kindergarten, and kindergarten's three years. Nobody younger need be asked whether it is a pupil; who is born from
 * September to December, and by some schools taken early, is older.
 */
export const youngestPupil = national(
  {
    id: 'pupil-youngest-seen',
    label: '读到的招生方案里最小的小学生月龄（8月31日）',
    en: 'youngest age of a pupil by any plan read, on 31 August',
    unit: 'months',
  },
  68,
  NATION.from,
  ages,
);

export const admissionMode = local({
  id: 'admission-mode',
  label: '县里招收随迁子女的办法',
  en: 'county mode of admitting migrant children',
  unit: 'setting',
  setBy: 'county',
  settings: [
    { value: 'permitOnly', label: '只看居住证', en: 'residence permit alone' },
    { value: 'fourDocuments', label: '四证：户口簿、居住证、住房、工作', en: 'four documents' },
    { value: 'fourDocumentsRanked', label: '四证齐全后按年限排序', en: 'four documents, ranked by years' },
    { value: 'oneYear', label: '四证并且满一年', en: 'four documents held a year' },
    { value: 'rankedCertificates', label: '证件多的排前面', en: 'ranked by the number of certificates' },
    { value: 'yearsTiered', label: '按居住证年限分档', en: 'tiers by years of the permit' },
    { value: 'points', label: '积分', en: 'points' },
  ],
});

/** Asked only where a county admits by years; read for two cities, in plans that may have changed since. */
export const permitYears = local(
  { id: 'admission-permit-years', label: '入学要求居住证满几年', en: 'years of permit asked for admission', unit: 'years', setBy: 'prefecture' },
  [
    { area: '4503', from: '2018-01-01', value: 1, cite: cite('admissionPlansGuangxi', '桂林四证满一年', 'repost') },
    { area: '4502', from: '2021-01-01', value: 1, cite: cite('admissionPlansGuangxi', '柳州按年限', 'repost') },
  ],
);

export const boardingPrimary = national(
  { id: 'living-subsidy-boarding-primary', label: '小学住校生生活补助', en: 'living subsidy, boarding, primary', unit: 'fen' },
  125_000,
  SUBSIDY_FROM,
  subsidy,
);
export const boardingJunior = national(
  { id: 'living-subsidy-boarding-junior', label: '初中住校生生活补助', en: 'living subsidy, boarding, junior', unit: 'fen' },
  150_000,
  SUBSIDY_FROM,
  subsidy,
);
export const dayPrimary = national(
  { id: 'living-subsidy-day-primary', label: '小学走读生生活补助', en: 'living subsidy, day pupil, primary', unit: 'fen' },
  62_500,
  SUBSIDY_FROM,
  subsidy,
);
export const dayJunior = national(
  { id: 'living-subsidy-day-junior', label: '初中走读生生活补助', en: 'living subsidy, day pupil, junior', unit: 'fen' },
  75_000,
  SUBSIDY_FROM,
  subsidy,
);

export const examParentYears = local(
  {
    id: 'junior-exam-parent-years',
    label: '中考要求父母稳定工作和住处的年限',
    en: "years of a parent's job and home for the junior exam",
    unit: 'years',
    setBy: 'region',
  },
  [{ area: '45', from: '2013-10-01', value: 1, cite: cite('examsGuangxi', '中考', 'repost') }],
);

export const examRelaxed = local({
  id: 'junior-exam-relaxed',
  label: '市里是否放宽中考报名条件',
  en: 'whether the city relaxes the exam conditions',
  unit: 'setting',
  setBy: 'prefecture',
  settings: [
    { value: 'relaxed', label: '放宽', en: 'relaxed' },
    { value: 'regionalMinimum', label: '按自治区的条件', en: 'regional conditions' },
  ],
});
