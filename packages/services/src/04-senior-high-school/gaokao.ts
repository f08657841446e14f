import { all, always, any, elapsed, isTrue, not, oneOf, rule, unsettled, window, within } from '@tongxing/policy';
import { homeSince, jobSince, stableHome, stableJob } from '../facts/household.ts';
import { hukou } from '../facts/residence.ts';
import {
  grade,
  hukouMovedToGuangxi,
  JUNIOR,
  juniorWholeInGuangxi,
  parentTransferred,
  schoolInGuangxi,
  SENIOR,
  seniorWholeInGuangxi,
  technicianSchool,
  tookAcademicTests,
  VOCATIONAL,
} from '../facts/school.ts';
import type { ListedBenefit, Note, Path } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const scope = cite('examsGuangxi', '适用范围', 'repost', { recheck: RECHECK_HUKOU });
const firstHukou = cite('vocationalEntrance', '户口', 'repost', { recheck: RECHECK_HUKOU });
const withoutHukou = cite('examsGuangxiRules', '报考条件一', 'repost', { recheck: RECHECK_HUKOU });
const withHukou = cite('examsGuangxiRules', '报考条件二', 'repost', { recheck: RECHECK_HUKOU });
const graduates = cite('examsGuangxiRules', '报考条件三', 'repost', { recheck: RECHECK_HUKOU });
const transfer = cite('gaokaoTransfer', '调动迁入', 'repost', { recheck: RECHECK_HUKOU });
const secondYear = cite('vocationalEntrance', '学历', 'repost');
const noLimits = cite('vocationalEntrance', '不限户口和年限', 'repost');
const dates = cite('gaokaoRegistration', '报名时间', 'repost');

const hukouInGuangxi = within(hukou, GUANGXI);
const alwaysGuangxi = all(hukouInGuangxi, not(isTrue(hukouMovedToGuangxi)));
const movedIn = all(hukouInGuangxi, isTrue(hukouMovedToGuangxi));
/** 外来人员: hukou elsewhere, or moved in. A child whose first hukou was in Guangxi is none. */
const outsider = any(not(hukouInGuangxi), isTrue(hukouMovedToGuangxi));

const wholeSenior = all(isTrue(seniorWholeInGuangxi), isTrue(tookAcademicTests));
const parentThreeYears = all(
  isTrue(stableJob),
  isTrue(stableHome),
  elapsed(jobSince, { atLeast: p.gaokaoParentYears }),
  elapsed(homeSince, { atLeast: p.gaokaoParentYears }),
);

const transferred = all(movedIn, isTrue(parentTransferred), isTrue(schoolInGuangxi));
const testsOfTransferred = any(
  isTrue(tookAcademicTests),
  unsettled('随父母调动迁来的，要不要考完广西的学业水平考试', 'whether children of transferred parents must have taken all Guangxi tests'),
);
const fromVocational = all(
  isTrue(schoolInGuangxi),
  any(
    rule('second-year', [secondYear, noLimits], all(oneOf(grade, 'v2'), not(isTrue(technicianSchool)))),
    all(oneOf(grade, 'v3'), rule('graduating', cite('vocationalEntrance', '毕业班', 'toConfirm'), always)),
  ),
);

const fresh = any(
  all(
    rule('always-guangxi-hukou', [scope, firstHukou], alwaysGuangxi),
    any(
      isTrue(seniorWholeInGuangxi),
      unsettled('户口一直在广西、高中学籍不全在广西的，怎么报名', 'how those register whose hukou was always in Guangxi and whose senior years were not'),
    ),
  ),
  rule('without-moving-hukou', withoutHukou, all(isTrue(juniorWholeInGuangxi), wholeSenior, parentThreeYears)),
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
    meets: all(isTrue(juniorWholeInGuangxi), wholeSenior, parentThreeYears),
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
    open: all(outsider, oneOf(grade, 'left')),
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
    meets: fromVocational,
  },
];

const warnings: readonly Note[] = [
  {
    kind: 'warning',
    when: all(oneOf(grade, 'p5', 'p6', 'j1'), not(hukouInGuangxi)),
    say: '以后想在广西高考，又不迁户口：从初一起，初中3年、高中3年都要在广西的学校读，转学前先问清楚。',
    en: 'To sit the gaokao in Guangxi without moving the hukou, all junior and senior years must be in Guangxi: ask before changing schools.',
    cite: [withoutHukou],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, ...JUNIOR, 's1', 's2'), outsider),
    say: '父母中同一个人，要在广西稳定工作、稳定居住，到高三秋天报名时都满3年。现在就把合同、社保、租房备案存好。',
    en: 'The same parent needs three years of stable job and home in Guangxi when grade 12 registers: keep contracts, insurance records and the filed lease from now on.',
    cite: [withoutHukou, withHukou],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 'j3', 's1'), outsider),
    say: '高一那年9月30日前，学籍就要在广西，人也要在学校读；中间不要转走，广西的学业水平考试每一科都要考。',
    en: 'The roll must be in Guangxi by 30 September of grade 10 and stay there, with attendance; every Guangxi academic test must be taken.',
    cite: [withoutHukou, withHukou],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 'j3', ...SENIOR), not(hukouInGuangxi), not(isTrue(juniorWholeInGuangxi))),
    say: '初中3年没有都在广西读，户口又不迁来，不能在广西普通高考。还有三条路：高三报名截止前把户口迁来（父母一人也要满3年）；读广西的中职考高职；回户口所在的省高考，先问那边的招生办。',
    en: 'Without three junior years in Guangxi and the hukou elsewhere there are three ways: move the hukou before registration closes (the parent’s three years stay), a vocational school in Guangxi, or the exam at the hukou place.',
    cite: [withHukou, noLimits],
  },
  {
    kind: 'warning',
    when: oneOf(grade, 's2', 's3'),
    say: '高三那年10月下旬就报名（2025年高考是2024年10月21日到31日）。10月1日前把材料备齐，日子看自治区招生考试院当年的通知。',
    en: 'Registration is in late October of grade 12: have the papers ready by 1 October and look for the notice of the year.',
    cite: [dates],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 's3'), window({ from: p.registrationFrom, until: p.registrationUntil })),
    say: '现在正在报名，最后一天下午5点半截止。',
    en: 'Registration is open; it closes at 17:30 on the last day.',
    cite: [dates],
  },
  {
    kind: 'warning',
    when: all(oneOf(grade, 's3'), window({ from: p.lateRegistrationFrom, until: p.lateRegistrationUntil })),
    say: '现在可以补报名，艺术和体育不能补。',
    en: 'Late registration is open, not for arts and sports.',
    cite: [dates],
  },
];

const infos: readonly Note[] = [
  {
    kind: 'info',
    when: all(oneOf(grade, 's3'), outsider),
    say: '父母的3年，报名的时候就要满。报名以后才满的，马上问招生办今年还算不算。',
    en: "The parent's three years must be full when registering; who reaches them later asks the examinations office at once.",
    cite: [withoutHukou, withHukou],
  },
  {
    kind: 'info',
    when: oneOf(grade, 's3'),
    say: '10月没有报上的，2025年的高考在2月补报过一次；今年有没有，打电话问招生办。',
    en: 'Who missed October: for the exam of 2025 there was a late round in February; ask about this year.',
    cite: [dates],
  },
  {
    kind: 'info',
    when: all(oneOf(grade, ...SENIOR), movedIn),
    say: '随父母军转安置或工作调动迁来的，不看迁来几年，但报名时户口和学籍都要已经在广西。',
    en: 'With a parent transferred by the state no years are counted, but hukou and roll must be in Guangxi at registration.',
    cite: [transfer],
  },
  {
    kind: 'info',
    when: any(oneOf(grade, ...VOCATIONAL), all(oneOf(grade, ...JUNIOR), outsider)),
    say: '读广西的中职，二年级就能考高职，不看户口，也不看父母的工作和住处。',
    en: 'From a vocational school in Guangxi the college exam is open in the second year, whatever the hukou and the parents’ years.',
    cite: [noLimits],
  },
  {
    kind: 'info',
    when: all(oneOf(grade, 'left'), hukouInGuangxi),
    say: '往届生和同等学力：户口是迁来的，要到高考那年9月30日满3年，还要学习、工作或生活的证明；父母的条件没有读到全文，问招生办。',
    en: 'Past graduates and equivalents: a hukou moved in must be three years old on 30 September of the exam year; what is asked of the parents was not read in full.',
    cite: [graduates],
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
      rule('not-at-senior-high', graduates, all(oneOf(grade, 'left', ...VOCATIONAL), hukouInGuangxi)),
      unsettled('往届生、同等学力和中职生考普通高考，还要满足什么条件', 'what else is asked of past graduates, equivalents and vocational pupils'),
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
  notes: [
    ...warnings,
    ...infos,
    {
      kind: 'info',
      say: '父母的证明各有几种，有一样就行，不是每样都要。',
      en: 'One kind of proof of the home and one of the job is enough.',
      cite: [cite('examEvidence', '证明材料', 'repost')],
    },
    {
      kind: 'info',
      say: '这里写的是2013年起的规定，最后查到2022年还在用。每年报名前看自治区招生考试院的通知。',
      en: 'The rules stand since 2013 and were last seen in use in 2022: look at the notice of each year.',
      cite: [scope],
    },
  ],
};

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
  season: oneOf(grade, 'v2', 'v3'),
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
      cite: [secondYear],
    },
    {
      kind: 'info',
      when: isTrue(technicianSchool),
      say: '技工学校的学生，毕业了才能报。',
      en: 'Pupils of technician schools may register once they graduate.',
      cite: [secondYear],
    },
  ],
};
