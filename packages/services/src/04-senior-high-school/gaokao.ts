import { all, any, elapsed, isTrue, not, oneOf, rule, unsettled } from '@tongxing/policy';
import { homeSince, jobSince, stableHome, stableJob } from '../facts/household.ts';
import {
  grade,
  GRADUATES,
  hukouMovedToGuangxi,
  juniorWholeInGuangxi,
  parentTransferred,
  schoolInGuangxi,
  SENIOR,
  seniorWholeInGuangxi,
  tookAcademicTests,
  VOCATIONAL,
} from '../facts/school.ts';
import type { ListedBenefit, Path } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import { graduates, hukouInGuangxi, movedIn, outsider, scope, transfer, withHukou, withoutHukou } from './conditions.ts';
import { gaokaoNotes } from './gaokao-notes.ts';
import * as p from './parameters.ts';
import { vocationalEntrance } from './vocational-entrance.ts';

const firstHukou = cite('vocationalEntrance', '户口', 'repost', { recheck: RECHECK_HUKOU });

const alwaysGuangxi = all(hukouInGuangxi, not(isTrue(hukouMovedToGuangxi)));

const wholeSenior = all(isTrue(seniorWholeInGuangxi), isTrue(tookAcademicTests));
const parentThreeYears = all(
  isTrue(stableJob),
  isTrue(stableHome),
  elapsed(jobSince, { atLeast: p.gaokaoParentYears }),
  elapsed(homeSince, { atLeast: p.gaokaoParentYears }),
);

const everythingInGuangxi = all(isTrue(juniorWholeInGuangxi), wholeSenior, parentThreeYears);

const transferred = all(movedIn, isTrue(parentTransferred), isTrue(schoolInGuangxi));
const testsOfTransferred = any(
  isTrue(tookAcademicTests),
  unsettled('随父母调动迁来的，要不要考完广西的学业水平考试', 'whether children of transferred parents must have taken all Guangxi tests'),
);

const fresh = any(
  all(
    rule('always-guangxi-hukou', [scope, firstHukou], alwaysGuangxi),
    any(
      isTrue(seniorWholeInGuangxi),
      unsettled('户口一直在广西、高中学籍不全在广西的，怎么报名', 'how those register whose hukou was always in Guangxi and whose senior years were not'),
    ),
  ),
  rule('without-moving-hukou', withoutHukou, everythingInGuangxi),
  rule('hukou-moved-in', withHukou, all(movedIn, wholeSenior, parentThreeYears)),
  all(rule('parent-transferred', transfer, transferred), testsOfTransferred),
);

const paths: readonly Path[] = [
  {
    id: 'local',
    name: '第一次上户口就在广西：没有限制',
    en: 'first hukou in Guangxi: no restriction',
    open: alwaysGuangxi,
    meets: isTrue(seniorWholeInGuangxi),
  },
  {
    id: 'without-hukou',
    name: '户口不迁：初中、高中都在广西读满，父母一人工作、居住满3年',
    en: 'hukou stays: all junior and senior years in Guangxi, a parent three years in job and home',
    open: outsider,
    meets: everythingInGuangxi,
  },
  {
    id: 'hukou-moved',
    name: '报名截止前户口迁来：高中在广西读满，父母一人工作、居住满3年',
    en: 'hukou moved in before registration closes: all senior years, a parent three years in job and home',
    open: outsider,
    meets: all(movedIn, wholeSenior, parentThreeYears),
  },
  {
    id: 'graduate',
    name: '往届毕业生、同等学力：户口迁来满3年',
    en: 'past graduates and equivalents: hukou moved in three years ago',
    open: all(outsider, oneOf(grade, ...GRADUATES)),
    meets: all(hukouInGuangxi, unsettled('往届生的父母要满足什么条件', 'what is asked of the parents of past graduates')),
  },
  {
    id: 'transfer',
    name: '父母军转安置、机关事业单位国企调动：不看年限',
    en: 'parent transferred by the state: no years counted',
    open: any(not(hukouInGuangxi), all(isTrue(hukouMovedToGuangxi), isTrue(parentTransferred))),
    meets: all(transferred, testsOfTransferred),
  },
  {
    id: 'vocational',
    name: '读广西的中职，考高职（不是普通高考）',
    en: 'a vocational school in Guangxi, then the vocational college exam',
    open: outsider,
    meets: vocationalEntrance.entitled,
  },
];

export const gaokao: ListedBenefit = {
  id: '4.1-gaokao',
  name: '在广西参加高考',
  en: 'Gaokao in Guangxi',
  gives: '孩子可以在广西高考，不用回户口所在的省。',
  givesEn: 'The college entrance exam may be taken in Guangxi.',
  subject: 'child',
  strength: 'right',
  entitled: any(
    all(rule('senior-pupil', [scope, cite('list', '4.1', 'official')], oneOf(grade, ...SENIOR)), fresh),
    all(
      rule('not-at-senior-high', graduates, all(oneOf(grade, ...GRADUATES, ...VOCATIONAL), hukouInGuangxi)),
      unsettled('往届生、同等学力和中职生考普通高考，还要满足什么条件', 'what else is asked of past graduates, equivalents and vocational pupils'),
    ),
    all(
      rule('vocational-pupil-without-moving-hukou', withoutHukou, all(oneOf(grade, ...VOCATIONAL), everythingInGuangxi)),
      unsettled('中职的学籍算不算“高中阶段完整学籍”', 'whether a vocational roll is the whole roll of the senior stage that the rules ask for'),
    ),
  ),
  procedure: {
    id: 'gaokao-registration',
    kind: 'office',
    steps: [
      { say: '高三那年10月1日前备齐材料，拿去给学校看。', en: 'Have the papers ready by 1 October of grade 12 and show them at school.', months: [9, 10] },
      {
        say: '10月下旬在网上报名；户口不是一直在广西的，再交资格审查表。',
        en: 'Register online in late October; children of another hukou also hand in the qualification form.',
        months: [10, 10],
      },
      { say: '学校和县招生办核对，有问题马上补。', en: 'The school and the county examinations office check; mend what is missing at once.' },
    ],
    limits: [],
  },
  season: oneOf(grade, 's3'),
  papers: [
    papers.householdBook,
    { id: 'identity-card', name: '孩子的身份证', en: "child's ID card" },
    { ...papers.schoolRoll, hint: '初中和高中的学籍表；初中的问毕业的学校要' },
    { id: 'qualification-form', name: '外来人员报考资格审查表', en: 'qualification form', hint: '学校或招生办有', when: outsider },
    { id: 'attendance-proof', name: '在校就读证明', en: 'proof of attendance', hint: '初中、高中学校各开一份', when: outsider },
    { id: 'junior-certificate', name: '广西初中毕业证', en: 'junior certificate of Guangxi', when: not(hukouInGuangxi) },
    { id: 'academic-test-results', name: '学业水平考试成绩', en: 'academic test results', when: outsider },
    { ...papers.guardianId, name: '父母一人的身份证和户口簿', en: "one parent's ID card and household register", when: outsider },
    {
      ...papers.homeProof,
      hint: '满3年，有一样就行：居住证（不满3年的，再要公安开的第一次办证证明）、房产证、购房合同加发票和交税证明、租房合同加房东的房产证和交税证明',
      when: outsider,
    },
    { ...papers.jobProof, hint: '满3年，有一样就行：营业执照、劳动合同加工资证明、纳税证明、社保证明', when: outsider },
  ],
  paths,
  offices: [offices.school, offices.exams],
  receipt: { proof: '高考准考证', en: 'exam admission card', lasts: 'once' },
  renewal: '高三报一次；第二年再考要重新报。',
  exit: '高考结束。',
  untilThen: '上高中以后再看。现在就要记着：在哪里读书、父母在这里多久，都会影响。',
  refused: {
    show: '初中、高中都在广西读满3年，父母一人在广西稳定工作和居住满3年，不看户口，就能在广西高考。',
    en: 'Three junior and three senior years in Guangxi and a parent with three years of stable job and home: the gaokao may be taken here, whatever the hukou.',
    cite: withoutHukou,
    complainTo: '市、县教育局，自治区招生考试院',
  },
  notes: gaokaoNotes,
};
