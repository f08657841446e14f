import { all, always, any, isTrue, not, oneOf, rule, unsettled } from '@tongxing/policy';
import { grade, schoolInGuangxi, technicianSchool } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { cite } from '../sources.ts';
import { hukouInGuangxi, noLimits } from './conditions.ts';

const education = cite('vocationalEntrance', '学历', 'repost');

const fromVocational = any(
  all(
    isTrue(schoolInGuangxi),
    any(
      rule('second-year', [education, noLimits], all(oneOf(grade, 'v2'), not(isTrue(technicianSchool)))),
      all(oneOf(grade, 'v3'), rule('graduating', cite('vocationalEntrance', '毕业班', 'toConfirm'), always)),
    ),
  ),
  all(
    rule('vocational-graduate', [education, noLimits], oneOf(grade, 'vocationalGraduate')),
    any(
      rule('graduate-with-guangxi-hukou', education, hukouInGuangxi),
      unsettled(
        '外省户口的，要在广西的中职毕业；毕业证由招生办看',
        'with a hukou elsewhere the school must have been in Guangxi: the examinations office looks at the diploma',
      ),
    ),
  ),
);

export const vocationalEntrance: ListedBenefit = {
  id: '4.1-vocational-entrance',
  name: '中职生在广西考高职',
  en: 'Vocational college exam in Guangxi',
  gives: '读广西的中职，可以在广西考高职，不看户口，也不看父母的工作和住处。',
  givesEn: "Pupils of Guangxi's vocational schools may sit the vocational college exam, whatever the hukou and the parents' years.",
  subject: 'child',
  strength: 'right',
  entitled: fromVocational,
  procedure: {
    id: 'vocational-entrance',
    kind: 'school',
    steps: [
      { say: '10月下旬跟高考一起报名，跟学校说考“高职对口中职”。', en: 'Register with the gaokao in late October, through the school.', months: [10, 10] },
      { say: '学校和招生办核对学籍。', en: 'The school and the examinations office check the roll.' },
    ],
    limits: [],
  },
  season: oneOf(grade, 'v2', 'v3', 'vocationalGraduate'),
  papers: [papers.householdBook, { id: 'identity-card', name: '孩子的身份证', en: "child's ID card" }, papers.schoolRoll],
  offices: [offices.school, offices.exams],
  receipt: { proof: '考试准考证', en: 'exam admission card', lasts: 'once' },
  renewal: '报一次考一次。',
  exit: '考试结束。',
  refused: {
    show: '广西中职的二年级学生和毕业生报考高职对口中职，不看户口，也不看父母的工作、住处和年限。',
    en: "Second-year pupils and graduates of Guangxi's vocational schools: no limit of hukou, parents' job, home or years.",
    cite: noLimits,
    complainTo: '市、县教育局，自治区招生考试院',
  },
  notes: [
    {
      kind: 'info',
      say: '这是考高职（大专）的考试，不是普通高考。规定是2023年考试的，今年的问学校。',
      en: 'This is the exam for vocational colleges, not the gaokao; the rule is that of the exam of 2023.',
      cite: [education],
    },
    {
      kind: 'info',
      when: isTrue(technicianSchool),
      say: '技工学校的学生，毕业了才能报。',
      en: 'Pupils of technician schools may register once they graduate.',
      cite: [education],
    },
  ],
};
