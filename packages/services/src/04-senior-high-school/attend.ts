import { all, any, isTrue, not, oneOf, rule, unsettled } from '@tongxing/policy';
import { examHere } from '../03-compulsory-education/exam-here.ts';
import { grade, schoolInGuangxi, SENIOR } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { cite } from '../sources.ts';

const listed = cite('list', '4.1', 'official');

/** Who may sit the junior-leaving exam here may be admitted here; who is on the roll already, stays. */
export const attendHere: ListedBenefit = {
  id: '4.1-attend',
  name: '在住的地方读普通高中',
  en: 'Senior high school where one lives',
  gives: '考上了，就能在广西读普通高中。能不能在这里高考，要另外看。',
  givesEn: 'Who passes the entrance exam may attend here. Whether the gaokao may be taken here is another question.',
  subject: 'child',
  strength: 'seats',
  entitled: any(
    rule('on-the-roll-here', listed, all(oneOf(grade, ...SENIOR), isTrue(schoolInGuangxi))),
    all(oneOf(grade, 'j3'), examHere.entitled),
    all(
      oneOf(grade, ...SENIOR),
      not(isTrue(schoolInGuangxi)),
      unsettled('外省的高中转来广西，收不收', 'whether a pupil of a senior high school elsewhere is taken in'),
    ),
    all(oneOf(grade, 'left'), unsettled('初中毕业以后再考高中，这里收不收', 'whether past graduates of junior school may take the exam')),
  ),
  procedure: {
    id: 'senior-admission',
    kind: 'ranked',
    steps: [
      { say: '先在这里报名中考（3.4）。', en: 'Register for the junior-leaving exam here (3.4).', months: [3, 5] },
      {
        say: '填志愿前问清楚：哪些公办高中收外地户口的，有没有定向名额。',
        en: 'Before choosing schools ask which public ones take children of another hukou, and about quotas.',
      },
      { say: '按成绩录取；按录取通知书上的日子报到。', en: 'Admission is by marks; report on the day in the notice.' },
    ],
    limits: [],
  },
  season: oneOf(grade, 'j3'),
  papers: [papers.schoolRoll, papers.householdBook],
  offices: [offices.school, offices.education],
  receipt: { proof: '录取通知书和高中学籍', en: 'admission notice and senior roll', lasts: 'untilAgeOut' },
  renewal: '读到高三，不用再办。',
  exit: '高中毕业、转学或者退学。',
  untilThen: '考上高中才有。中考能不能在这里考，看第3项。',
  refused: {
    show: '流动儿童符合条件的，可以在流入地读普通高中。',
    en: 'Children who meet the conditions may attend senior high school where they live.',
    cite: listed,
    complainTo: '县（市、区）教育局',
  },
  notes: [
    {
      kind: 'warning',
      when: oneOf(grade, 'j3'),
      say: '能报哪些学校，各市不一样。南宁2021年：外地户口的，公办高中只能报指导性计划。',
      en: 'Which schools are open differs by city: Nanning (2021) opened only guidance plans of public schools to children of another hukou.',
      cite: [cite('nanningSeniorPlans', '指导性计划', 'repost')],
    },
    {
      kind: 'info',
      when: all(oneOf(grade, ...SENIOR), not(isTrue(schoolInGuangxi))),
      say: '高中中途转来，没有查到全区统一的规定。先问想去的学校有没有空位，再问教育局。',
      en: 'For a move during senior high no rule for the whole region was found: ask the school for a vacancy, then the bureau.',
    },
  ],
};
