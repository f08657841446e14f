import type { Answer, Question } from '@tongxing/policy';
import { grade as gradeFact } from '../facts/school.ts';
import { allFalse, tick } from './ticks.ts';

/** Usual ages by grade, for folding a long list of answers. */
const GRADE_AGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  none: [0, 6],
  nursery: [0, 3],
  k1: [2, 5],
  k2: [3, 6],
  k3: [4, 7],
  seniorGraduate: [16, 18],
  vocationalGraduate: [16, 18],
  left: [14, 18],
  dropped: [7, 18],
  p1: [5, 9],
  p2: [6, 10],
  p3: [7, 11],
  p4: [8, 12],
  p5: [9, 13],
  p6: [10, 14],
  j1: [11, 15],
  j2: [12, 16],
  j3: [13, 17],
  s1: [14, 18],
  s2: [15, 18],
  s3: [15, 18],
  v1: [14, 18],
  v2: [15, 18],
  v3: [15, 18],
};

/** Pupils of these grades are formally registered full-time unless someone says otherwise. */
const gradeAnswers: readonly Answer[] = gradeFact.options.map((option) => {
  const ages = GRADE_AGES[option.value];
  return { id: option.value, label: option.label, en: option.en, sets: { grade: option.value }, ...(ages ? { ages: { from: ages[0], to: ages[1] } } : {}) };
});

export const grade: Question = {
  id: 'grade',
  kind: 'choice',
  ask: '孩子现在上学了吗？',
  en: 'Is the child in childcare or school?',
  hint: '放假的时候，选放假前读的年级。',
  facts: ['grade'],
  shared: false,
  effort: 1,
  answers: gradeAnswers,
};

export const boarding: Question = {
  id: 'boarding',
  kind: 'choice',
  ask: '孩子住校吗？',
  en: 'Does the child board at school?',
  facts: ['boarding'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'yes', label: '住校', en: 'yes', sets: { boarding: true }, weight: 30 },
    { id: 'no', label: '不住校', en: 'no', sets: { boarding: false }, weight: 70 },
  ],
};

export const studied: Question = {
  id: 'studied',
  kind: 'choice',
  ask: '孩子从哪个年级起，一直在广西读书？',
  en: 'Since which grade has the child been at school in Guangxi without a break?',
  hint: '看学籍。一直没有离开过，才算一直。',
  facts: ['schoolInGuangxi', 'juniorWholeInGuangxi', 'seniorWholeInGuangxi'],
  shared: false,
  effort: 1,
  answers: [
    {
      id: 'junior',
      label: '初一，或者更早',
      en: 'grade 7 or before',
      sets: { schoolInGuangxi: true, juniorWholeInGuangxi: true, seniorWholeInGuangxi: true },
      weight: 55,
    },
    {
      id: 'senior',
      label: '初二到高一（中职一年级）',
      en: 'grade 8 to 10',
      sets: { schoolInGuangxi: true, juniorWholeInGuangxi: false, seniorWholeInGuangxi: true },
      weight: 22,
    },
    {
      id: 'later',
      label: '高一（中职一年级）读到一半，或者更晚',
      en: 'during grade 10 or later',
      sets: { schoolInGuangxi: true, juniorWholeInGuangxi: false, seniorWholeInGuangxi: false },
      weight: 8,
    },
    {
      id: 'elsewhere',
      label: '学籍现在不在广西',
      en: 'not on a roll in Guangxi now',
      sets: { schoolInGuangxi: false, juniorWholeInGuangxi: false, seniorWholeInGuangxi: false },
      weight: 15,
    },
  ],
};

export const juniorHere: Question = {
  id: 'juniorHere',
  kind: 'choice',
  ask: '孩子从初一起，就在现在这个市读初中吗？',
  en: 'Has the child been at a junior school of this city since grade 7?',
  facts: ['juniorWholeHere'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'yes', label: '是', en: 'yes', sets: { juniorWholeHere: true }, weight: 70 },
    { id: 'no', label: '不是，中间转来的', en: 'no, moved here later', sets: { juniorWholeHere: false }, weight: 30 },
  ],
};

export const tests: Question = {
  id: 'tests',
  kind: 'choice',
  ask: '广西的学业水平考试，孩子都考了吗？',
  en: 'Has the child taken all Guangxi academic tests so far?',
  hint: '说的是到现在已经开考的科目，不看考得好不好。',
  facts: ['tookAcademicTests'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'yes', label: '都考了，或者还没到考的时候', en: 'all, or none is due yet', sets: { tookAcademicTests: true }, weight: 92 },
    { id: 'no', label: '有的没有考', en: 'not all', sets: { tookAcademicTests: false }, weight: 8 },
  ],
};

export const aidTier: Question = {
  id: 'aidTier',
  kind: 'choice',
  ask: '学校或幼儿园认定你家经济困难了吗？',
  en: 'Has the school or kindergarten recognised hardship?',
  hint: '看这个学年的资助通知，没有申请过就选“没有”。',
  facts: ['aidTier'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'none', label: '没有', en: 'no', sets: { aidTier: 'none' }, weight: 80 },
    { id: 'general', label: '认定了，一般困难', en: 'yes, general hardship', sets: { aidTier: 'general' }, weight: 8 },
    { id: 'comparative', label: '认定了，比较困难', en: 'yes, comparative hardship', sets: { aidTier: 'comparative' }, weight: 6 },
    { id: 'special', label: '认定了，特别困难', en: 'yes, special hardship', sets: { aidTier: 'special' }, weight: 4 },
    { id: 'some', label: '认定了，不知道哪一等', en: 'yes, degree unknown', sets: { aidTier: ['special', 'comparative', 'general'] }, weight: 2 },
  ],
};

export const aidGroup: Question = {
  id: 'aidGroup',
  kind: 'choice',
  ask: '孩子是烈士子女、困难职工的孩子，或者读民族班吗？',
  en: 'Child of a martyr or of a union-registered worker in hardship, or in a class for ethnic minorities?',
  hint: '困难职工要在工会建过档。',
  facts: ['otherAidGroup'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'no', label: '都不是', en: 'no', sets: { otherAidGroup: false }, weight: 96 },
    { id: 'yes', label: '是其中一种', en: 'yes', sets: { otherAidGroup: true }, weight: 4 },
  ],
};

export const fullTime: Question = {
  id: 'fullTime',
  kind: 'choice',
  ask: '孩子读的是全日制、有正式学籍吗？',
  en: 'Full-time and formally registered?',
  hint: '白天上课、不是业余班，就是全日制。',
  facts: ['fullTimeStudent'],
  shared: false,
  effort: 1,
  answers: [
    { id: 'yes', label: '是', en: 'yes', sets: { fullTimeStudent: true }, weight: 96 },
    { id: 'no', label: '不是', en: 'no', sets: { fullTimeStudent: false }, weight: 4 },
  ],
};

export const vocational: Question = {
  id: 'vocational',
  kind: 'ticks',
  ask: '孩子读的中职，下面哪些对得上？',
  en: 'Which of these fit the vocational school?',
  hint: '都对不上就直接点下一题。',
  facts: ['agriculturalMajor', 'technicianSchool', 'formerPoorCountyRural'],
  shared: false,
  effort: 1,
  answers: [
    tick('agriculturalMajor', '学的是涉农专业', 'an agricultural major', '种植、养殖、农机、园林这些，不清楚问学校'),
    tick('technicianSchool', '读的是技工学校（技校）', 'a technician school'),
    tick('formerPoorCountyRural', '户口在原来的连片特困县农村', 'rural hukou in a county of the former poor areas', '不算县城；不清楚问学校'),
  ],
  unticked: allFalse('agriculturalMajor', 'technicianSchool', 'formerPoorCountyRural'),
  none: { label: '都对不上', en: 'none of these', weight: 80 },
};
