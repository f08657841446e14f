import type { Question } from '@tongxing/policy';
import { allFalse, tick } from './ticks.ts';

export const birth: Question = {
  id: 'birth',
  kind: 'date',
  ask: '孩子哪天出生？',
  en: 'When was the child born?',
  hint: '看户口本或出生证明。记不清哪天，填到月也行。还没出生，填预产期。',
  facts: ['birthDate'],
  shared: false,
  effort: 1,
  samples: ['2025-06-15', '2022-06-15', '2019-06-15', '2016-06-15', '2013-06-15', '2010-06-15'],
};

export const insurance: Question = {
  id: 'insurance',
  kind: 'choice',
  ask: '孩子今年的居民医保交在哪里？',
  en: 'Where is the child insured this year?',
  facts: ['insurance'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'guangxi', label: '交在广西', en: 'in Guangxi', sets: { insurance: 'guangxi' }, weight: 45 },
    { id: 'elsewhere', label: '交在外省，老家或者别处', en: 'in another province', sets: { insurance: 'elsewhere' }, weight: 35 },
    { id: 'none', label: '今年没有交', en: 'not insured', sets: { insurance: 'none' }, weight: 20 },
  ],
};

export const circumstances: Question = {
  id: 'child',
  kind: 'ticks',
  ask: '孩子有下面的情况吗？',
  en: 'Does one of these hold of the child?',
  hint: '有就勾，可以勾几个。都没有就直接点下一题。',
  facts: ['disability', 'aidTier', 'recognisedUnsupported', 'extremePoverty', 'boarderGroup', 'unattended'],
  shared: false,
  effort: 1,
  answers: [
    {
      id: 'diagnosed',
      label: '医院诊断有残疾，还没有办证',
      en: 'a disability is diagnosed, no certificate yet',
      hint: '孤独症也算',
      sets: { disability: 'diagnosed' },
      weight: 3,
    },
    { id: 'certificate', label: '办了残疾人证', en: 'a disability certificate', sets: { disability: 'certificate' }, weight: 3 },
    {
      id: 'recognisedBySchool',
      label: '学校或幼儿园认定过家里经济困难',
      en: 'recognised by the school or kindergarten as in hardship',
      hint: '看这个学年的资助通知',
      sets: { aidTier: ['special', 'comparative', 'general'] },
      weight: 20,
      ages: { from: 2, to: 18 },
    },
    tick('recognisedUnsupported', '已经认定为孤儿或事实无人抚养儿童', 'already recognised as orphan or de facto unsupported'),
    tick('extremePoverty', '孩子自己认定为特困供养', 'itself recognised as in extreme poverty', '只有家里别的人是特困的，不勾'),
    {
      ...tick(
        'boarderGroup',
        '小学、初中住校，读民族班、特教学校，或者家里是水库移民',
        'a boarder in a class for ethnic minorities, at a special school or of a family resettled for a reservoir',
      ),
      ages: { from: 5, to: 17 },
    },
    tick('unattended', '现在没有大人照看', 'has nobody to look after it now'),
  ],
  unticked: { disability: 'none', aidTier: 'none', ...allFalse('recognisedUnsupported', 'extremePoverty', 'boarderGroup', 'unattended') },
  none: { label: '都没有', en: 'none of these', weight: 72 },
};

export const disabilityKind: Question = {
  id: 'disabilityKind',
  kind: 'choice',
  ask: '证上写的是哪一类残疾？',
  en: 'Which kind of disability?',
  facts: ['disabilityKind'],
  shared: false,
  effort: 2,
  answers: [
    { id: 'visual', label: '视力', en: 'visual', sets: { disabilityKind: 'visual' } },
    { id: 'hearing', label: '听力', en: 'hearing', sets: { disabilityKind: 'hearing' } },
    { id: 'speech', label: '言语', en: 'speech', sets: { disabilityKind: 'speech' } },
    { id: 'physical', label: '肢体', en: 'physical', sets: { disabilityKind: 'physical' } },
    { id: 'intellectual', label: '智力', en: 'intellectual', sets: { disabilityKind: 'intellectual' } },
    { id: 'mental', label: '精神（孤独症一般也算）', en: 'mental, usually including autism', sets: { disabilityKind: 'mental' } },
    { id: 'multiple', label: '多重', en: 'multiple', sets: { disabilityKind: 'multiple' } },
  ],
};

export const disabilityLevel: Question = {
  id: 'disabilityLevel',
  kind: 'choice',
  ask: '证上写的是几级？',
  en: 'Which level?',
  hint: '一级最重。',
  facts: ['disabilityLevel'],
  shared: false,
  effort: 2,
  answers: ['1', '2', '3', '4'].map((level, index) => ({
    id: level,
    label: `${'一二三四'[index] ?? ''}级`,
    en: `level ${level}`,
    sets: { disabilityLevel: level },
  })),
};
