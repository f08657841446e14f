import type { Answer, FactValue, Question } from '@tongxing/policy';
import { grade } from './facts/school.ts';

/** Usual ages by grade, for folding a long list of answers. */
const GRADE_AGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  none: [0, 6], nursery: [0, 3], k1: [2, 5], k2: [3, 6], k3: [4, 7], left: [14, 18], dropped: [6, 18],
  p1: [5, 9], p2: [6, 10], p3: [7, 11], p4: [8, 12], p5: [9, 13], p6: [10, 14], j1: [11, 15], j2: [12, 16], j3: [13, 17],
  s1: [14, 18], s2: [15, 18], s3: [15, 18], v1: [14, 18], v2: [15, 18], v3: [15, 18],
};

/** Pupils of these grades are formally registered full-time unless someone says otherwise. */
const gradeAnswers: readonly Answer[] = grade.options.map((option) => {
  const ages = GRADE_AGES[option.value];
  return { id: option.value, label: option.label, en: option.en, sets: { grade: option.value }, ...(ages ? { ages: { from: ages[0], to: ages[1] } } : {}) };
});

const tick = (id: string, label: string, en: string, hint?: string): Answer => ({ id, label, en, sets: { [id]: true }, weight: 4, ...(hint ? { hint } : {}) });
const allFalse = (...ids: readonly string[]): Record<string, FactValue> => Object.fromEntries(ids.map((id) => [id, false]));

const HOUSEHOLD_CLASSES = ['minimumLiving', 'extremePoverty', 'marginal', 'rigidSpending', 'povertyMonitored'] as const;

/** The questions of the family check, in everyday words. The order is worked out for each child; the first ones open it. */
export const questions: readonly Question[] = [
  {
    id: 'birth', kind: 'date', ask: '孩子哪天出生？', en: 'When was the child born?', hint: '看户口本或出生证明。记不清哪天，填到月也行。还没出生，填预产期。',
    facts: ['birthDate'], shared: false, effort: 1, samples: ['2025-06-15', '2022-06-15', '2019-06-15', '2016-06-15', '2013-06-15', '2010-06-15'],
  },
  {
    id: 'residence', kind: 'area', ask: '现在住在哪里？', en: 'Where do you live now?', hint: '选到县（市、区）就行。', facts: ['residence'], shared: true, effort: 1, samples: ['450107', '450204', '450981'],
  },
  { id: 'hukou', kind: 'area', ask: '孩子的户口在哪里？', en: "Where is the child's hukou?", hint: '看户口本第一页。选到县最好，只知道省也行。', facts: ['hukou'], shared: false, effort: 1, samples: ['430422', '451223', '450107'] },
  { id: 'grade', kind: 'choice', ask: '孩子现在上学了吗？', en: 'Is the child in childcare or school?', hint: '放假的时候，选放假前读的年级。', facts: ['grade'], shared: false, effort: 1, answers: gradeAnswers },
  {
    id: 'permit', kind: 'choice', ask: '你家谁有现在住这里的居住证？', en: 'Who in the family holds a residence permit of this place?', hint: '派出所或流动人口服务站发的卡，也可以是手机里的电子证。',
    facts: ['childPermit', 'parentsPermit'], shared: false, effort: 1,
    answers: [
      { id: 'child', label: '孩子有', en: 'the child', sets: { childPermit: true }, weight: 15 },
      { id: 'both', label: '孩子没有，爸爸妈妈都有', en: 'both parents, not the child', sets: { childPermit: false, parentsPermit: 'both' }, weight: 25 },
      { id: 'one', label: '孩子没有，爸爸或妈妈有', hint: '有一个人有就选这个', en: 'one parent, not the child', sets: { childPermit: false, parentsPermit: 'one' }, weight: 25 },
      { id: 'none', label: '都没有', hint: '正在办的、过期没有签注的，也选这个', en: 'nobody', sets: { childPermit: false, parentsPermit: 'none' }, weight: 35 },
    ],
  },
  {
    id: 'classes', kind: 'ticks', ask: '家里有下面的情况吗？', en: 'Does one of these hold of the family?', hint: '有就勾，可以勾几个。低保、特困这些，政府认定过的才勾。',
    facts: [...HOUSEHOLD_CLASSES, 'housingClass', 'trainingGroup', 'emergency', 'spendingJumped'], shared: true, effort: 1,
    answers: [
      { ...tick('trainingGroup', '爸爸或妈妈是农村户口，出来打工', 'a parent has left a farm to work here, or is registered as jobless', '登记失业的、就业困难的也算'), weight: 40 },
      tick('povertyMonitored', '脱贫户、防返贫监测户', 'lifted out of or watched for poverty'),
      tick('minimumLiving', '低保家庭', 'minimum living guarantee'),
      tick('marginal', '低保边缘家庭', 'margin of minimum living'),
      tick('rigidSpending', '刚性支出困难家庭', 'hardship by unavoidable spending', '看病、上学花费太大，民政认定过'),
      tick('extremePoverty', '特困供养', 'extreme poverty'),
      { id: 'housingLowerMiddle', label: '申请住房认定过的中等偏下收入家庭', en: 'lower-middle income, recognised for housing', sets: { housingClass: 'lowerMiddle' }, weight: 2 },
      { id: 'housingLow', label: '申请住房认定过的低收入家庭', en: 'low income, recognised for housing', sets: { housingClass: 'low' }, weight: 2 },
      tick('emergency', '刚遇到火灾、车祸、大病这样的急事，吃住都成问题', 'fire, accident, sudden illness: basic living at risk'),
      tick('spendingJumped', '上学或看病的花费突然增加很多', 'school or medical costs rose suddenly'),
    ],
    unticked: { ...allFalse(...HOUSEHOLD_CLASSES, 'trainingGroup', 'emergency', 'spendingJumped'), housingClass: 'notRecognised' }, none: { label: '都没有', en: 'none of these', weight: 35 },
  },
  {
    id: 'insurance', kind: 'choice', ask: '孩子今年的居民医保交在哪里？', en: 'Where is the child insured this year?', facts: ['insurance'], shared: false, effort: 1,
    answers: [
      { id: 'guangxi', label: '交在广西', en: 'in Guangxi', sets: { insurance: 'guangxi' }, weight: 45 },
      { id: 'elsewhere', label: '交在外省，老家或者别处', en: 'in another province', sets: { insurance: 'elsewhere' }, weight: 35 },
      { id: 'none', label: '今年没有交', en: 'not insured', sets: { insurance: 'none' }, weight: 20 },
    ],
  },
  {
    id: 'child', kind: 'ticks', ask: '孩子有下面的情况吗？', en: 'Does one of these hold of the child?', hint: '有就勾，可以勾几个。都没有就直接点下一题。', facts: ['disability', 'recognisedUnsupported', 'unattended'], shared: false, effort: 1,
    answers: [
      { id: 'diagnosed', label: '医院诊断有残疾，还没有办证', en: 'a disability is diagnosed, no certificate yet', hint: '孤独症也算', sets: { disability: 'diagnosed' }, weight: 3 },
      { id: 'certificate', label: '办了残疾人证', en: 'a disability certificate', sets: { disability: 'certificate' }, weight: 3 },
      tick('recognisedUnsupported', '已经认定为孤儿或事实无人抚养儿童', 'already recognised as orphan or de facto unsupported'),
      tick('unattended', '现在没有大人照看', 'has nobody to look after it now'),
    ],
    unticked: { disability: 'none', ...allFalse('recognisedUnsupported', 'unattended') }, none: { label: '都没有', en: 'none of these', weight: 88 },
  },
  {
    id: 'disabilityKind', kind: 'choice', ask: '证上写的是哪一类残疾？', en: 'Which kind of disability?', facts: ['disabilityKind'], shared: false, effort: 2,
    answers: [
      { id: 'visual', label: '视力', en: 'visual', sets: { disabilityKind: 'visual' } }, { id: 'hearing', label: '听力', en: 'hearing', sets: { disabilityKind: 'hearing' } },
      { id: 'speech', label: '言语', en: 'speech', sets: { disabilityKind: 'speech' } }, { id: 'physical', label: '肢体', en: 'physical', sets: { disabilityKind: 'physical' } },
      { id: 'intellectual', label: '智力', en: 'intellectual', sets: { disabilityKind: 'intellectual' } },
      { id: 'mental', label: '精神（孤独症一般也算）', en: 'mental, usually including autism', sets: { disabilityKind: 'mental' } }, { id: 'multiple', label: '多重', en: 'multiple', sets: { disabilityKind: 'multiple' } },
    ],
  },
  {
    id: 'disabilityLevel', kind: 'choice', ask: '证上写的是几级？', en: 'Which level?', hint: '一级最重。', facts: ['disabilityLevel'], shared: false, effort: 2,
    answers: ['1', '2', '3', '4'].map((level, index) => ({ id: level, label: `${'一二三四'[index] ?? ''}级`, en: `level ${level}`, sets: { disabilityLevel: level } })),
  },
  {
    id: 'residenceSince', kind: 'month', ask: '从哪一年哪一月开始住在这里？', en: 'Since when have you lived here?', facts: ['residenceSince'], shared: true, effort: 1, samples: ['2020-03', '2025-01', '2026-03', '2026-09'],
  },
  {
    id: 'boarding', kind: 'choice', ask: '孩子住校吗？', en: 'Does the child board at school?', facts: ['boarding'], shared: false, effort: 1,
    answers: [{ id: 'yes', label: '住校', en: 'yes', sets: { boarding: true }, weight: 30 }, { id: 'no', label: '不住校', en: 'no', sets: { boarding: false }, weight: 70 }],
  },
  {
    id: 'income', kind: 'choice', ask: '家里平均每人每月大约有多少钱？', en: 'About how much does each member have a month?', hint: '全家一个月的收入，除以家里的人数。说个大概就行。', facts: ['incomePerHead'], shared: true, effort: 2,
    answers: [
      { id: 'under500', label: '不到500元', en: 'under 500 yuan', sets: { incomePerHead: { from: 0, to: 49_999 } }, weight: 4 },
      { id: 'under1000', label: '500元到999元', en: '500 to 999', sets: { incomePerHead: { from: 50_000, to: 99_999 } }, weight: 8 },
      { id: 'under1500', label: '1000元到1499元', en: '1,000 to 1,499', sets: { incomePerHead: { from: 100_000, to: 149_999 } }, weight: 12 },
      { id: 'under3000', label: '1500元到2999元', en: '1,500 to 2,999', sets: { incomePerHead: { from: 150_000, to: 299_999 } }, weight: 40 },
      { id: 'over3000', label: '3000元以上', en: '3,000 or more', sets: { incomePerHead: { from: 300_000, to: 100_000_000 } }, weight: 36 },
    ],
  },
  {
    id: 'home', kind: 'choice', ask: '家里在这个城市有自己的房子吗？', en: 'Does the family own a home in this city?', hint: '租的、借住的、宿舍都不算。', facts: ['ownsHome'], shared: true, effort: 1,
    answers: [{ id: 'yes', label: '有', en: 'yes', sets: { ownsHome: true }, weight: 35 }, { id: 'no', label: '没有', en: 'no', sets: { ownsHome: false }, weight: 65 }],
  },
  {
    id: 'ownArea', kind: 'choice', ask: '自己的房子，平均每人有多大？', en: 'How large is the own home a head?', hint: '房产证上的面积，除以家里的人数。', facts: ['ownAreaPerHead'], shared: true, effort: 3,
    answers: [
      { id: 'under12', label: '不到12平方米', en: 'under 12 m²', sets: { ownAreaPerHead: { from: 1, to: 1_199 } }, weight: 20 },
      { id: 'upTo13', label: '12到13平方米', en: '12 to 13 m²', sets: { ownAreaPerHead: { from: 1_200, to: 1_300 } }, weight: 5 },
      { id: 'over13', label: '超过13平方米', en: 'over 13 m²', sets: { ownAreaPerHead: { from: 1_301, to: 100_000 } }, weight: 75 },
    ],
  },
  {
    id: 'socialInsurance', kind: 'choice', ask: '爸爸或妈妈在这里连续交社保多久了？', en: 'How long has a parent paid social insurance here without a break?', hint: '说的是交得最久的那个人。中间断了，从再交的那个月算起。', facts: ['insuranceMonths'], shared: true, effort: 2,
    answers: [
      { id: 'none', label: '没有交', en: 'not at all', sets: { insuranceMonths: 0 }, weight: 35 },
      { id: 'underOneYear', label: '不到1年', en: 'under a year', sets: { insuranceMonths: { from: 1, to: 11 } }, weight: 20 },
      { id: 'oneToTwo', label: '满1年，不到2年', en: 'one to two years', sets: { insuranceMonths: { from: 12, to: 23 } }, weight: 15 },
      { id: 'overTwo', label: '满2年', en: 'two years or more', sets: { insuranceMonths: { from: 24, to: 600 } }, weight: 30 },
    ],
  },
  {
    id: 'studied', kind: 'choice', ask: '孩子从哪个年级起，一直在广西读书？', en: 'Since which grade has the child been at school in Guangxi without a break?', hint: '看学籍。一直没有离开过，才算一直。', facts: ['schoolInGuangxi', 'juniorWholeInGuangxi', 'seniorWholeInGuangxi'], shared: false, effort: 1,
    answers: [
      { id: 'junior', label: '初一，或者更早', en: 'grade 7 or before', sets: { schoolInGuangxi: true, juniorWholeInGuangxi: true, seniorWholeInGuangxi: true }, weight: 55 },
      { id: 'senior', label: '初二到高一（中职一年级）', en: 'grade 8 to 10', sets: { schoolInGuangxi: true, juniorWholeInGuangxi: false, seniorWholeInGuangxi: true }, weight: 22 },
      { id: 'later', label: '高一（中职一年级）读到一半，或者更晚', en: 'during grade 10 or later', sets: { schoolInGuangxi: true, juniorWholeInGuangxi: false, seniorWholeInGuangxi: false }, weight: 8 },
      { id: 'elsewhere', label: '学籍现在不在广西', en: 'not on a roll in Guangxi now', sets: { schoolInGuangxi: false, juniorWholeInGuangxi: false, seniorWholeInGuangxi: false }, weight: 15 },
    ],
  },
  {
    id: 'juniorHere', kind: 'choice', ask: '孩子从初一起，就在现在这个市读初中吗？', en: 'Has the child been at a junior school of this city since grade 7?', facts: ['juniorWholeHere'], shared: false, effort: 1,
    answers: [{ id: 'yes', label: '是', en: 'yes', sets: { juniorWholeHere: true }, weight: 70 }, { id: 'no', label: '不是，中间转来的', en: 'no, moved here later', sets: { juniorWholeHere: false }, weight: 30 }],
  },
  {
    id: 'hukouMoved', kind: 'choice', ask: '孩子第一次上户口，就在广西吗？', en: "Was the child's first hukou in Guangxi?", facts: ['hukouMovedToGuangxi', 'parentTransferred'], shared: false, effort: 1,
    answers: [
      { id: 'always', label: '是，一直在广西', en: 'yes, always', sets: { hukouMovedToGuangxi: false, parentTransferred: false }, weight: 90 },
      { id: 'moved', label: '不是，后来从外省迁来', en: 'no, moved in later', sets: { hukouMovedToGuangxi: true, parentTransferred: false }, weight: 8 },
      { id: 'transferred', label: '不是，跟着父母军转或工作调动迁来', hint: '机关、事业单位、国有企业的调动', en: 'no, moved in with a parent transferred by the state', sets: { hukouMovedToGuangxi: true, parentTransferred: true }, weight: 2 },
    ],
  },
  {
    id: 'tests', kind: 'choice', ask: '广西的学业水平考试，孩子都考了吗？', en: 'Has the child taken all Guangxi academic tests so far?', hint: '说的是到现在已经开考的科目，不看考得好不好。', facts: ['tookAcademicTests'], shared: false, effort: 1,
    answers: [{ id: 'yes', label: '都考了，或者还没到考的时候', en: 'all, or none is due yet', sets: { tookAcademicTests: true }, weight: 92 }, { id: 'no', label: '有的没有考', en: 'not all', sets: { tookAcademicTests: false }, weight: 8 }],
  },
  {
    id: 'steady', kind: 'ticks', ask: '爸爸或妈妈在这里有下面的证明吗？', en: 'Does a parent have proof of these here?', hint: '有一样证明就勾。都没有就直接点下一题。', facts: ['stableJob', 'stableHome'], shared: true, effort: 1,
    answers: [
      { id: 'stableJob', label: '稳定的工作', hint: '劳动合同、营业执照、社保、纳税证明，有一样就算', en: 'a stable job', sets: { stableJob: true }, weight: 70 },
      { id: 'stableHome', label: '稳定的住处', hint: '房产证、购房合同、租房合同、居住证，有一样就算', en: 'a stable home', sets: { stableHome: true }, weight: 75 },
    ],
    unticked: allFalse('stableJob', 'stableHome'), none: { label: '都没有', en: 'neither', weight: 15 },
  },
  { id: 'jobSince', kind: 'month', ask: '从哪年哪月起，在这里有稳定的工作？', en: 'Since when is the job here stable?', hint: '看爸爸或妈妈最早、没有断过的合同、执照或者社保。', facts: ['jobSince'], shared: true, effort: 2, samples: ['2017-03', '2021-06', '2024-03', '2026-03'] },
  { id: 'homeSince', kind: 'month', ask: '从哪年哪月起，在这里有稳定的住处？', en: 'Since when is the home here stable?', hint: '看同一个人的租房合同、房产证，或者第一次办居住证的日子。', facts: ['homeSince'], shared: true, effort: 2, samples: ['2017-03', '2021-06', '2024-03', '2026-03'] },
  {
    id: 'aidTier', kind: 'choice', ask: '学校或幼儿园认定你家经济困难了吗？', en: 'Has the school or kindergarten recognised hardship?', hint: '看这个学年的资助通知，没有申请过就选“没有”。', facts: ['aidTier'], shared: false, effort: 1,
    answers: [
      { id: 'none', label: '没有', en: 'no', sets: { aidTier: 'none' }, weight: 80 },
      { id: 'general', label: '认定了，一般困难', en: 'yes, general hardship', sets: { aidTier: 'general' }, weight: 8 },
      { id: 'comparative', label: '认定了，比较困难', en: 'yes, comparative hardship', sets: { aidTier: 'comparative' }, weight: 6 },
      { id: 'special', label: '认定了，特别困难', en: 'yes, special hardship', sets: { aidTier: 'special' }, weight: 4 },
      { id: 'some', label: '认定了，不知道哪一等', en: 'yes, degree unknown', sets: { aidTier: ['special', 'comparative', 'general'] }, weight: 2 },
    ],
  },
  {
    id: 'aidGroup', kind: 'choice', ask: '孩子是烈士子女、困难职工的孩子，或者读民族班吗？', en: 'Child of a martyr or of a union-registered worker in hardship, or in a class for ethnic minorities?', hint: '困难职工要在工会建过档。', facts: ['otherAidGroup'], shared: false, effort: 1,
    answers: [{ id: 'no', label: '都不是', en: 'no', sets: { otherAidGroup: false }, weight: 96 }, { id: 'yes', label: '是其中一种', en: 'yes', sets: { otherAidGroup: true }, weight: 4 }],
  },
  {
    id: 'fullTime', kind: 'choice', ask: '孩子读的是全日制、有正式学籍吗？', en: 'Full-time and formally registered?', hint: '白天上课、不是业余班，就是全日制。', facts: ['fullTimeStudent'], shared: false, effort: 1,
    answers: [{ id: 'yes', label: '是', en: 'yes', sets: { fullTimeStudent: true }, weight: 96 }, { id: 'no', label: '不是', en: 'no', sets: { fullTimeStudent: false }, weight: 4 }],
  },
  {
    id: 'vocational', kind: 'ticks', ask: '孩子读的中职，下面哪些对得上？', en: 'Which of these fit the vocational school?', hint: '都对不上就直接点下一题。', facts: ['agriculturalMajor', 'technicianSchool', 'formerPoorCountyRural'], shared: false, effort: 1,
    answers: [
      tick('agriculturalMajor', '学的是涉农专业', 'an agricultural major', '种植、养殖、农机、园林这些，不清楚问学校'),
      tick('technicianSchool', '读的是技工学校（技校）', 'a technician school'),
      tick('formerPoorCountyRural', '户口在原来的连片特困县农村', 'rural hukou in a county of the former poor areas', '不算县城；不清楚问学校'),
    ],
    unticked: allFalse('agriculturalMajor', 'technicianSchool', 'formerPoorCountyRural'), none: { label: '都对不上', en: 'none of these', weight: 80 },
  },
  {
    id: 'permitSince', kind: 'month', ask: '居住证从哪一年哪一月起一直有效？', en: 'Since when has the permit been valid without a break?', hint: '看证上的签发日期。断过签注的，从补签那个月算。', facts: ['permitSince'], shared: true, effort: 2, samples: ['2022-03', '2024-03', '2025-09', '2026-06'],
  },
];

/** Asked first, in this order: they settle most for every child. */
export const firstQuestions: readonly string[] = ['birth', 'residence', 'hukou', 'grade'];
