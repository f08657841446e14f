import type { Question } from '@tongxing/policy';
import { allFalse, tick } from './ticks.ts';

const HOUSEHOLD_CLASSES = ['minimumLiving', 'marginal', 'rigidSpending', 'povertyMonitored'] as const;

export const classes: Question = {
  id: 'classes',
  kind: 'ticks',
  ask: '家里有下面的情况吗？',
  en: 'Does one of these hold of the family?',
  hint: '有就勾，可以勾几个。低保这些，政府认定过的才勾。',
  facts: [...HOUSEHOLD_CLASSES, 'housingClass', 'trainingGroup', 'emergency', 'spendingJumped'],
  shared: true,
  effort: 1,
  answers: [
    {
      ...tick(
        'trainingGroup',
        '爸爸或妈妈是农村户口，出来打工',
        'a parent has left a farm to work here, is registered as jobless or recognised as hard to employ, or graduates this year',
        '登记失业的、人社局认定就业困难的、今年毕业的也算',
      ),
      weight: 40,
    },
    tick('povertyMonitored', '脱贫户、防返贫监测户', 'lifted out of or watched for poverty'),
    tick('minimumLiving', '低保家庭', 'minimum living guarantee'),
    tick('marginal', '低保边缘家庭', 'margin of minimum living'),
    tick('rigidSpending', '刚性支出困难家庭', 'hardship by unavoidable spending', '看病、上学花费太大，民政认定过'),
    {
      id: 'housingLowerMiddle',
      label: '申请住房认定过的中等偏下收入家庭',
      en: 'lower-middle income, recognised for housing',
      sets: { housingClass: 'lowerMiddle' },
      weight: 2,
    },
    { id: 'housingLow', label: '申请住房认定过的低收入家庭', en: 'low income, recognised for housing', sets: { housingClass: 'low' }, weight: 2 },
    tick('emergency', '刚遇到火灾、车祸、大病这样的急事，吃住都成问题', 'fire, accident, sudden illness: basic living at risk'),
    tick('spendingJumped', '上学或看病的花费突然增加很多', 'school or medical costs rose suddenly'),
  ],
  unticked: { ...allFalse(...HOUSEHOLD_CLASSES, 'trainingGroup', 'emergency', 'spendingJumped'), housingClass: 'notRecognised' },
  none: { label: '都没有', en: 'none of these', weight: 35 },
};

export const income: Question = {
  id: 'income',
  kind: 'choice',
  ask: '家里平均每人每月大约有多少钱？',
  en: 'About how much does each member have a month?',
  hint: '全家一个月的收入，除以家里的人数。说个大概就行。',
  facts: ['incomePerHead'],
  shared: true,
  effort: 2,
  answers: [
    { id: 'under500', label: '不到500元', en: 'under 500 yuan', sets: { incomePerHead: { from: 0, to: 49_999 } }, weight: 4 },
    { id: 'under1000', label: '500元到999元', en: '500 to 999', sets: { incomePerHead: { from: 50_000, to: 99_999 } }, weight: 8 },
    { id: 'under1500', label: '1000元到1499元', en: '1,000 to 1,499', sets: { incomePerHead: { from: 100_000, to: 149_999 } }, weight: 12 },
    { id: 'under3000', label: '1500元到2999元', en: '1,500 to 2,999', sets: { incomePerHead: { from: 150_000, to: 299_999 } }, weight: 40 },
    { id: 'over3000', label: '3000元以上', en: '3,000 or more', sets: { incomePerHead: { from: 300_000, to: 100_000_000 } }, weight: 36 },
  ],
};

export const home: Question = {
  id: 'home',
  kind: 'choice',
  ask: '家里在这个城市有自己的房子吗？',
  en: 'Does the family own a home in this city?',
  hint: '租的、借住的、宿舍都不算。',
  facts: ['ownsHome'],
  shared: true,
  effort: 1,
  answers: [
    { id: 'yes', label: '有', en: 'yes', sets: { ownsHome: true }, weight: 35 },
    { id: 'no', label: '没有', en: 'no', sets: { ownsHome: false }, weight: 65 },
  ],
};

export const ownArea: Question = {
  id: 'ownArea',
  kind: 'choice',
  ask: '自己的房子，平均每人有多大？',
  en: 'How large is the own home a head?',
  hint: '房产证上的面积，除以家里的人数。',
  facts: ['ownAreaPerHead'],
  shared: true,
  effort: 3,
  answers: [
    { id: 'under12', label: '不到12平方米', en: 'under 12 m²', sets: { ownAreaPerHead: { from: 1, to: 1_199 } }, weight: 20 },
    { id: 'upTo13', label: '12到13平方米', en: '12 to 13 m²', sets: { ownAreaPerHead: { from: 1_200, to: 1_300 } }, weight: 5 },
    { id: 'over13', label: '超过13平方米', en: 'over 13 m²', sets: { ownAreaPerHead: { from: 1_301, to: 100_000 } }, weight: 75 },
  ],
};

export const socialInsurance: Question = {
  id: 'socialInsurance',
  kind: 'choice',
  ask: '爸爸或妈妈在这里连续交社保多久了？',
  en: 'How long has a parent paid social insurance here without a break?',
  hint: '说的是交得最久的那个人。中间断了，从再交的那个月算起。',
  facts: ['insuranceMonths'],
  shared: true,
  effort: 2,
  answers: [
    { id: 'none', label: '没有交', en: 'not at all', sets: { insuranceMonths: 0 }, weight: 35 },
    { id: 'underOneYear', label: '不到1年', en: 'under a year', sets: { insuranceMonths: { from: 1, to: 11 } }, weight: 20 },
    { id: 'oneToTwo', label: '满1年，不到2年', en: 'one to two years', sets: { insuranceMonths: { from: 12, to: 23 } }, weight: 15 },
    { id: 'overTwo', label: '满2年', en: 'two years or more', sets: { insuranceMonths: { from: 24, to: 600 } }, weight: 30 },
  ],
};

export const steady: Question = {
  id: 'steady',
  kind: 'ticks',
  ask: '爸爸或妈妈在这里有下面的证明吗？',
  en: 'Does a parent have proof of these here?',
  hint: '有一样证明就勾。都没有就直接点下一题。',
  facts: ['stableJob', 'stableHome'],
  shared: true,
  effort: 1,
  answers: [
    {
      id: 'stableJob',
      label: '稳定的工作',
      hint: '劳动合同、营业执照、社保、纳税证明，有一样就算',
      en: 'a stable job',
      sets: { stableJob: true },
      weight: 70,
    },
    {
      id: 'stableHome',
      label: '稳定的住处',
      hint: '房产证、购房合同、租房合同、居住证，有一样就算',
      en: 'a stable home',
      sets: { stableHome: true },
      weight: 75,
    },
  ],
  unticked: allFalse('stableJob', 'stableHome'),
  none: { label: '都没有', en: 'neither', weight: 15 },
};

export const jobSince: Question = {
  id: 'jobSince',
  kind: 'month',
  ask: '从哪年哪月起，在这里有稳定的工作？',
  en: 'Since when is the job here stable?',
  hint: '看爸爸或妈妈最早、没有断过的合同、执照或者社保。',
  facts: ['jobSince'],
  shared: true,
  effort: 2,
  samples: ['2017-03', '2021-06', '2024-03', '2026-03'],
};

export const homeSince: Question = {
  id: 'homeSince',
  kind: 'month',
  ask: '从哪年哪月起，在这里有稳定的住处？',
  en: 'Since when is the home here stable?',
  hint: '看同一个人的租房合同、房产证，或者第一次办居住证的日子。',
  facts: ['homeSince'],
  shared: true,
  effort: 2,
  samples: ['2017-03', '2021-06', '2024-03', '2026-03'],
};
