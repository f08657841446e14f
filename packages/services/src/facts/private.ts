import type { Asked, BooleanFact, ChoiceFact } from '@tongxing/policy';

/** The question of a private fact, gently: what is asked, the answer for yes, the answer for no, and what to know first. */
const gently = (ask: string, yes: string, no: string, hint?: string): Asked => ({ ask, answers: { true: yes, false: no }, ...(hint ? { hint } : {}) });

const privately = (id: string, label: string, en: string, yes: string, no: string, asked: Asked): BooleanFact => ({
  id,
  of: 'child',
  type: 'boolean',
  private: true,
  label,
  en,
  holds: { months: 12 },
  yes,
  no,
  asked,
});

export const orphan = privately(
  'orphan',
  '孤儿',
  'orphan',
  '孩子失去父母，或者找不到生父母',
  '孩子不是孤儿',
  gently('孩子的爸爸妈妈还在吗？', '都不在了，或者找不到亲生父母', '爸爸或妈妈还在'),
);
export const hivPositive = privately(
  'hivPositive',
  '艾滋病病毒感染',
  'HIV infection',
  '孩子感染了艾滋病病毒',
  '孩子没有感染艾滋病病毒',
  gently('医院说过孩子感染了艾滋病病毒吗？', '说过', '没有', '只有你看得到。这不是谁的错，孩子照样上学、看病。'),
);
export const severeMentalDisorder = privately(
  'severeMentalDisorder',
  '严重精神障碍',
  'severe mental disorder',
  '医院诊断孩子有六种严重精神障碍之一',
  '孩子没有诊断出严重精神障碍',
  gently(
    '医院诊断过孩子有严重精神障碍吗？',
    '诊断过',
    '没有',
    '一共六种：精神分裂症、分裂情感性障碍、偏执性精神病、双相障碍、癫痫引起的、智力障碍同时有的。睡不好、心情不好不算。',
  ),
);
export const livesAtHome = privately(
  'livesAtHome',
  '在家居住',
  'lives at home',
  '孩子在家里住，没有住院',
  '孩子现在住院或在机构里',
  gently('孩子现在住在家里吗？', '住在家里', '在住院，或者住在机构里'),
);
export const psychologicalCrisis = privately(
  'psychologicalCrisis',
  '心理危机',
  'psychological crisis',
  '孩子有心理危机，需要有人帮',
  '孩子没有心理危机',
  gently('孩子是不是心里特别难受，需要有人帮？', '是，需要有人帮', '现在没有', '想马上找人说，打12356。孩子要伤害自己，打120或者110。'),
);
export const guardianshipIssue = privately(
  'guardianshipIssue',
  '办案机关安排的家庭教育指导',
  'guidance ordered by police, procuratorate or court',
  '公安、检察院或者法院要求家里接受家庭教育指导',
  '没有办案机关要求家里接受指导',
  gently('公安、检察院或者法院，要家里去学怎么带孩子吗？', '要', '没有'),
);
export const noLivingSource = privately(
  'noLivingSource',
  '没有生活来源',
  'no source of living',
  '孩子自己没有收入，或者收入低于低保标准，财产也不多',
  '孩子有收入或财产够生活',
  gently('孩子自己有钱生活吗？', '没有，或者很少', '有，够生活', '很少：收入低于低保标准，财产也不多。'),
);

/** Said to a child's own family, so no word of it blames anybody. */
const PARENT_STATES = {
  able: '能养孩子',
  deadOrMissing: '不在了，或者法院宣告了死亡、失踪',
  severelyDisabled: '有重度残疾：一级、二级，或者智力、精神三级、四级',
  gravelyIll: '得了重病',
  imprisoned: '在服刑，6个月以上',
  drugTreatment: '在强制隔离戒毒，6个月以上',
  otherRestraint: '因为别的事被限制自由，6个月以上',
  lostContact: '联系不上，也没有管孩子，6个月以上',
  guardianshipRevoked: '法院撤销了监护人资格',
  deported: '是外国人，被送出了境，也没有管孩子',
};

const parentState = (id: string, label: string, en: string, who: string): ChoiceFact => ({
  id,
  of: 'child',
  type: 'choice',
  private: true,
  label,
  en,
  holds: { months: 12 },
  asked: { ask: `孩子的${who}，现在是哪种情况？`, hint: '选最像的一种。不想说就跳过，没关系。', answers: PARENT_STATES },
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
export const fatherState = parentState('fatherState', '父亲的情况', "the father's situation", '爸爸');
export const motherState = parentState('motherState', '母亲的情况', "the mother's situation", '妈妈');

/** The situations in which a parent counts as unable to care. */
export const UNABLE = ['severelyDisabled', 'gravelyIll', 'imprisoned', 'drugTreatment', 'otherRestraint', 'lostContact'] as const;
/** Added by the 2020 notice. */
export const UNABLE_EXTENDED = ['guardianshipRevoked', 'deported'] as const;
