import { all, always, any, elapsed, isTrue, not, oneOf, rule, setting, unsettled, within } from '@tongxing/policy';
import { homeSince, jobSince, stableHome, stableJob } from '../facts/household.ts';
import { move, residence } from '../facts/residence.ts';
import { grade, JUNIOR, juniorWholeHere, schoolInGuangxi } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { hukouInCity } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const junior = cite('examsGuangxi', '中考', 'repost', { recheck: RECHECK_HUKOU });
const inGuilin = within(residence, { code: '4503', name: '桂林', en: 'Guilin' });

export const examHere: ListedBenefit = {
  id: '3.4',
  name: '在流入地参加中考',
  en: 'Junior-leaving exam at the place of residence',
  gives: '可以在现在上学的城市考高中。',
  givesEn: 'The senior-school entrance exam may be taken in the city of schooling.',
  subject: 'child',
  strength: 'right',
  entitled: any(
    all(
      rule('junior-pupil', junior, all(oneOf(grade, ...JUNIOR), isTrue(schoolInGuangxi))),
      any(
        all(hukouInCity, rule('local-hukou', cite('examsGuangxi', '本地户籍', 'toConfirm'), always)),
        rule(
          'regional-minimum',
          junior,
          all(
            isTrue(juniorWholeHere),
            isTrue(stableJob),
            isTrue(stableHome),
            elapsed(jobSince, { atLeast: p.examParentYears }),
            elapsed(homeSince, { atLeast: p.examParentYears }),
          ),
        ),
        rule('city-relaxed', cite('examsGuangxi', '各市可放宽', 'repost'), setting(p.examRelaxed, 'relaxed')),
      ),
    ),
    all(
      rule('past-graduate', cite('examsGuangxi', '往届初中生', 'repost'), oneOf(grade, 'left')),
      unsettled('往届初中生的户口迁来多久、父母的工作和住处，由各市审', 'each city looks at when the hukou of a past graduate moved in, and at the parents'),
    ),
  ),
  procedure: {
    id: 'junior-exam',
    kind: 'office',
    steps: [
      { say: '初三春季（一般3月到5月）在学校报名。', en: 'Register at the school in spring of grade 9, usually March to May.', months: [3, 5] },
      { say: '学校和招生办核对学籍、父母的工作和住处。', en: "School and examinations office check the roll and the parents' job and home." },
    ],
    limits: [],
  },
  season: oneOf(grade, 'j3'),
  papers: [papers.schoolRoll, papers.householdBook, { ...papers.jobProof, hint: '父母一个人满1年' }, { ...papers.homeProof, hint: '满1年，租房也算' }],
  offices: [offices.school, offices.exams],
  receipt: { proof: '中考准考证', en: 'exam admission card', lasts: 'once' },
  renewal: '只报一次。',
  exit: '中考结束。',
  refused: {
    show: '在本市读满三年初中、有学籍，父母一人在本市稳定工作和居住满一年，就能在本市考高中，不看户口。',
    en: 'Three years on the roll here and a parent with a year of stable job and home: the exam may be taken here, whatever the hukou.',
    cite: junior,
    complainTo: '市教育局、招生考试机构',
  },
  notes: [
    {
      kind: 'warning',
      when: all(oneOf(grade, 'p5', 'p6', 'j1'), not(hukouInCity)),
      say: '从初一起就要在同一个城市读满三年，中间不能断。转学前先问清楚。',
      en: 'All three junior years must be spent at schools of this city: ask before moving schools.',
      cite: [junior],
    },
    {
      kind: 'warning',
      when: all(oneOf(grade, ...JUNIOR), not(hukouInCity)),
      say: '父母中同一个人，在这里的工作和住处都要满一年。初二春天以前就把合同、社保、租房备案办好，存好。',
      en: 'The same parent needs a year of stable job and home here: have contract, insurance and the filed lease by the spring of grade 8.',
      cite: [junior],
    },
    {
      kind: 'conflict',
      when: all(inGuilin, oneOf(move, 'samePrefecture')),
      say: '这里按“户口在本市就算本地”写，还没有核实。桂林2023年的规定：户口在桂林各县、到市区读书的，也要读满三年、父母满一年。报名前问招生办。',
      en: 'Here a hukou of the same prefecture counts as local, to be confirmed. Guilin (2023) treats hukou of its counties as from outside: ask before registering.',
      cite: [cite('examsGuangxi', '本地户籍', 'toConfirm'), cite('guilinJuniorExam', '三类户口', 'repost')],
    },
    {
      kind: 'warning',
      when: oneOf(grade, 'j2', 'j3'),
      say: '在这里考，不等于能报所有公办高中：南宁2021年，外地户口的只能报指导性计划。要问三件事：能考吗，能报哪些学校，有没有定向名额。',
      en: 'Sitting the exam here does not open every public school: in Nanning (2021) other hukou could choose guidance plans only. Ask which plans and quotas are open.',
      cite: [cite('nanningSeniorPlans', '指导性计划', 'repost')],
    },
    {
      kind: 'info',
      when: all(oneOf(grade, ...JUNIOR), not(hukouInCity)),
      say: '条件不够的，可以回户口所在地考，两边的教育局都要帮你办。',
      en: 'Who does not meet the conditions may sit the exam at the hukou place; both bureaus must help.',
      cite: [cite('admissionOrder2022', '回户籍地考', 'repost')],
    },
  ],
};
