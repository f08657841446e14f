import type { BooleanFact, ChoiceFact } from '@tongxing/policy';

const privately = (id: string, label: string, en: string, yes: string, no: string): BooleanFact => ({
  id,
  of: 'child',
  type: 'boolean',
  private: true,
  label,
  en,
  holds: { months: 12 },
  yes,
  no,
});

export const orphan = privately('orphan', '孤儿', 'orphan', '孩子失去父母，或者找不到生父母', '孩子不是孤儿');
export const hivPositive = privately('hivPositive', '艾滋病病毒感染', 'HIV infection', '孩子感染了艾滋病病毒', '孩子没有感染艾滋病病毒');
export const severeMentalDisorder = privately(
  'severeMentalDisorder',
  '严重精神障碍',
  'severe mental disorder',
  '医院诊断孩子有六种严重精神障碍之一',
  '孩子没有诊断出严重精神障碍',
);
export const livesAtHome = privately('livesAtHome', '在家居住', 'lives at home', '孩子在家里住，没有住院', '孩子现在住院或在机构里');
export const psychologicalCrisis = privately('psychologicalCrisis', '心理危机', 'psychological crisis', '孩子有心理危机，需要有人帮', '孩子没有心理危机');
export const guardianshipIssue = privately(
  'guardianshipIssue',
  '办案机关安排的家庭教育指导',
  'guidance ordered by police, procuratorate or court',
  '公安、检察院或者法院要求家里接受家庭教育指导',
  '没有办案机关要求家里接受指导',
);
export const noLivingSource = privately(
  'noLivingSource',
  '没有生活来源',
  'no source of living',
  '孩子自己没有收入，或者收入低于低保标准，财产也不多',
  '孩子有收入或财产够生活',
);

const parentState = (id: string, label: string, en: string): ChoiceFact => ({
  id,
  of: 'child',
  type: 'choice',
  private: true,
  label,
  en,
  holds: { months: 12 },
  options: [
    { value: 'able', label: '能抚养孩子', en: 'able to care' },
    { value: 'deadOrMissing', label: '去世（包括宣告死亡）或宣告失踪', en: 'dead or declared missing' },
    { value: 'severelyDisabled', label: '重残（一二级，或三四级智力、精神残疾）', en: 'severely disabled' },
    { value: 'gravelyIll', label: '重病', en: 'gravely ill' },
    { value: 'imprisoned', label: '服刑，6个月以上', en: 'in prison, six months or more' },
    { value: 'drugTreatment', label: '强制隔离戒毒，6个月以上', en: 'compulsory drug treatment, six months or more' },
    { value: 'otherRestraint', label: '被执行其他限制人身自由的措施，6个月以上', en: 'otherwise restrained, six months or more' },
    { value: 'lostContact', label: '失联并且没有尽抚养义务，6个月以上', en: 'out of contact and not caring, six months or more' },
    { value: 'guardianshipRevoked', label: '被撤销监护人资格', en: 'guardianship revoked' },
    { value: 'deported', label: '外国籍，被遣送（驱逐）出境，并且没有尽抚养义务', en: 'a foreigner, deported and not caring' },
  ],
});
export const fatherState = parentState('fatherState', '父亲的情况', "the father's situation");
export const motherState = parentState('motherState', '母亲的情况', "the mother's situation");

/** The situations in which a parent counts as unable to care. */
export const UNABLE = ['severelyDisabled', 'gravelyIll', 'imprisoned', 'drugTreatment', 'otherRestraint', 'lostContact'] as const;
/** Added by the 2020 notice. */
export const UNABLE_EXTENDED = ['guardianshipRevoked', 'deported'] as const;
