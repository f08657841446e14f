import { all, always, any, elapsed, isTrue, not, oneOf, rule, setting, unsettled, within } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { extremePoverty, homeSince, jobSince, minimumLiving, povertyMonitored, recognisedUnsupported, stableHome, stableJob } from '../facts/household.ts';
import { move, parentsPermit, permitSince, residence } from '../facts/residence.ts';
import { boarding, COMPULSORY, grade, JUNIOR, juniorWholeHere, KINDERGARTEN, PRIMARY, schoolInGuangxi } from '../facts/school.ts';
import type { ListedBenefit, Path, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { anyPermit, assistanceClassesByAct, disabledInHardship, hukouInCity, minor, schoolYear } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import * as p from './parameters.ts';

const equalConditions = cite('compulsoryEducation', '12', 'official', { recheck: RECHECK_HUKOU });
const entryAge = cite('compulsoryEducation', '11', 'official');

/** Old enough for primary school: true from the 1 September of the year of entry. */
export const ofSchoolAge = rule('school-age', entryAge, elapsed(birthDate, { atLeast: p.schoolAge, at: schoolYear }));

/** From the enrolment date to the end of grade 9: never by birthdays alone. */
export const compulsoryStage = all(
  ofSchoolAge,
  rule('not-beyond-grade-9', entryAge, oneOf(grade, 'none', 'nursery', ...KINDERGARTEN, ...COMPULSORY, 'dropped')),
  minor,
);

const freeTuition: ListedBenefit = {
  id: '3.1',
  name: '免学杂费、免费教科书',
  en: 'No tuition, free textbooks',
  gives: '上小学、初中不交学费和杂费，课本免费。',
  givesEn: 'Primary and junior school without tuition or fees; textbooks are free.',
  subject: 'child',
  strength: 'right',
  entitled: rule('free-compulsory-education', [cite('compulsoryEducation', '2', 'official'), cite('list', '3.1', 'official')], compulsoryStage),
  procedure: {
    id: 'free-tuition',
    kind: 'automatic',
    steps: [
      {
        say: '不用申请，有学籍就自动免。民办学校按公办标准减掉一部分。',
        en: 'Nothing to apply for: it follows the school roll. Private schools deduct the public standard.',
      },
    ],
    limits: [],
  },
  papers: [papers.schoolRoll],
  offices: [offices.school],
  receipt: { proof: '学校没有收学杂费，发了课本', en: 'school charged no fees and gave the books', lasts: 'term' },
  renewal: '每学期自动。',
  exit: '初中毕业为止。',
  untilThen: '上一年级。到那时是孩子的权利：公办学校没有空位，教育局也要安排学校。',
  refused: {
    show: '义务教育不收学费、杂费，户口在哪里都一样。',
    en: 'Compulsory education is free of tuition and fees wherever the hukou is.',
    cite: cite('compulsoryEducation', '2', 'official'),
    complainTo: '县（市、区）教育局',
  },
};

const movedFromFar = not(oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts'));
const fourDocuments = all(oneOf(parentsPermit, 'both'), isTrue(stableHome), isTrue(stableJob));
const heldAYear = all(fourDocuments, elapsed(permitSince, { atLeast: p.permitYears }));

const paths: readonly Path[] = [
  {
    id: 'resident',
    name: '本地户口或同城跨城区：不看居住证',
    en: 'local hukou, or moved between districts of one city: no permit asked',
    open: oneOf(move, 'sameTownship', 'sameCounty', 'cityDistricts'),
    meets: all(),
  },
  {
    id: 'permit-only',
    name: '只看居住证',
    en: 'residence permit alone',
    open: all(movedFromFar, setting(p.admissionMode, 'permitOnly')),
    meets: rule('permit-alone', cite('sunshineAdmissionNational', '以居住证为主要依据', 'repost', { recheck: RECHECK_HUKOU }), anyPermit),
  },
  {
    id: 'four-documents',
    name: '四证齐全：户口簿、居住证、住房、工作',
    en: 'four documents',
    open: all(movedFromFar, setting(p.admissionMode, 'fourDocuments', 'fourDocumentsRanked', 'rankedCertificates')),
    meets: fourDocuments,
  },
  {
    id: 'one-year',
    name: '四证齐全，居住证满一年',
    en: 'four documents, the permit held a year',
    open: all(movedFromFar, setting(p.admissionMode, 'oneYear', 'yearsTiered')),
    meets: heldAYear,
  },
  { id: 'points', name: '积分入学', en: 'points', open: all(movedFromFar, setting(p.admissionMode, 'points')), meets: anyPermit },
  {
    id: 'bureau',
    name: '证件不齐：到教育局登记，由教育局统筹安排',
    en: 'papers incomplete: register at the bureau, which must arrange a place',
    open: all(),
    meets: all(),
  },
];

const place: ListedBenefit = {
  id: '3.2',
  name: '就近入学，以公办学校为主',
  en: 'A school place nearby, public first',
  gives: '安排上小学、初中，先安排公办学校。',
  givesEn: 'A place in primary or junior school, public schools first.',
  subject: 'child',
  strength: 'right',
  entitled: rule('equal-conditions', [equalConditions, cite('list', '3.2', 'official')], compulsoryStage),
  procedure: {
    id: 'admission',
    kind: 'office',
    steps: [
      {
        say: '2月到3月学校摸底，去登记一下（这还不是报名）。',
        en: 'February and March: the school surveys; sign up (this is not yet the application).',
        months: [2, 3],
      },
      { say: '7月在网上报名，再拿材料去学校核对。', en: 'July: apply online, then show the papers at the school.', months: [7, 7] },
      {
        say: '7月下旬看结果。公办学校满了，教育局要安排别的学校。',
        en: 'Late July: results. Where public schools are full the bureau must arrange another place.',
      },
    ],
    limits: [
      {
        id: 'transfer',
        duty: '转学手续办理',
        en: 'transfer to be processed',
        count: 10,
        unit: 'workingDays',
        from: '学校受理',
        fromEn: 'acceptance by the school',
        cite: 'sunshine-admission-2025#转学',
      },
    ],
    notice: { where: '学校或教育局网站' },
  },
  season: oneOf(grade, 'none', 'k3', 'p6'),
  papers: [
    papers.householdBook,
    { ...papers.permit, when: movedFromFar },
    {
      ...papers.homeProof,
      when: all(movedFromFar, setting(p.admissionMode, 'fourDocuments', 'fourDocumentsRanked', 'oneYear', 'rankedCertificates', 'yearsTiered', 'points')),
    },
    {
      ...papers.jobProof,
      when: all(movedFromFar, setting(p.admissionMode, 'fourDocuments', 'fourDocumentsRanked', 'oneYear', 'rankedCertificates', 'yearsTiered', 'points')),
    },
    papers.vaccinationCertificate,
  ],
  paths,
  offices: [offices.admissionPlatform, offices.school, offices.education],
  receipt: { proof: '入学通知书和学籍', en: 'admission notice and school roll', lasts: 'untilAgeOut' },
  renewal: '升初中时再报一次名；转学找接收学校。',
  exit: '初中毕业为止。',
  untilThen: '上一年级。到那时是孩子的权利：公办学校没有空位，教育局也要安排学校。',
  refused: {
    show: '父母在这里工作或者居住，当地政府就应当给孩子提供平等的上学条件；没有学位，教育局要统筹安排。',
    en: 'Where the guardians work or live, the local government shall provide equal conditions of schooling.',
    cite: equalConditions,
    complainTo: '县（市、区）教育局、教育督导室',
  },
  notes: [
    {
      kind: 'info',
      say: '证件不齐也有学上，只是不一定就近。教育局要安排；公办满了，有的地方出钱买民办学校的学位。',
      en: 'Incomplete papers never mean no school: the bureau must arrange a place; where public schools are full some places buy private ones.',
      cite: [equalConditions, cite('admissionPlansGuangxi', '统筹和购买学位', 'repost')],
    },
    {
      kind: 'info',
      when: movedFromFar,
      say: '每个县看的证件不一样。你那里今年怎么看，没有录进来的，先打电话问；居住证、住房证明、工作证明能带的都带上。',
      en: 'Counties ask for different papers. Where the county has not said, ask first and bring permit, proof of a home and of work as far as you have them.',
      cite: [cite('admissionPlansGuangxi', '四证', 'repost')],
    },
    {
      kind: 'info',
      when: movedFromFar,
      say: '只有一个大人带孩子的，拿不出两个人的居住证，跟学校和教育局说清楚，问他们怎么看。',
      en: 'Where one adult raises the child two permits cannot be shown: say so and ask how it is read.',
      cite: [cite('admissionPlansGuangxi', '一个大人带孩子的', 'toConfirm')],
    },
    {
      kind: 'info',
      when: movedFromFar,
      say: '学校不能要你开“老家没有人照看孩子”的证明，也不能要别的没有用的证明。',
      en: 'A school may not ask for proof that nobody at the hukou place can look after the child, nor for other needless proofs.',
      cite: [cite('admissionOrder2022', '不用多余证明', 'repost')],
    },
    {
      kind: 'info',
      say: '中途转来的：先问附近的学校有没有空位；都没有的，找教育局安排。转学手续10个工作日内办完。',
      en: 'Moving in during the year: ask the schools nearby for a vacancy, else the bureau arranges; the transfer is processed in ten working days.',
      cite: [equalConditions, cite('sunshineAdmission2025', '转学', 'repost')],
    },
    {
      kind: 'info',
      say: '家里几个孩子都要上学的，可以问能不能读同一所学校，各地办法不一样。',
      en: 'Several children of a family may ask for the same school; places differ.',
      cite: [cite('sunshineAdmissionNational', '长幼随学', 'repost')],
    },
  ],
};

const subsidyGroups = cite('livingSubsidyGuangxi', '对象', 'repost');

/** Guangxi's groups since autumn 2023, the classes of the Act from its first day, and disabled pupils whose hardship the school has recognised. */
const livingSubsidy: ListedBenefit = {
  id: '3.3',
  name: '家庭经济困难学生生活补助',
  en: 'Living subsidy for pupils in hardship',
  gives: '困难家庭的孩子上小学、初中，每学期发生活补助。',
  givesEn: 'A living subsidy each term for primary and junior pupils of families in hardship.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    rule('on-the-roll', subsidyGroups, oneOf(grade, ...COMPULSORY)),
    any(
      rule('subsidy-groups', subsidyGroups, any(isTrue(extremePoverty), isTrue(minimumLiving), isTrue(povertyMonitored), isTrue(recognisedUnsupported))),
      assistanceClassesByAct,
      rule('disabled-in-hardship', subsidyGroups, disabledInHardship),
    ),
  ),
  amounts: [
    { when: all(isTrue(boarding), oneOf(grade, ...PRIMARY)), parameter: p.boardingPrimary, per: 'year' },
    { when: all(isTrue(boarding), oneOf(grade, ...JUNIOR)), parameter: p.boardingJunior, per: 'year' },
    { when: all(not(isTrue(boarding)), oneOf(grade, ...PRIMARY)), parameter: p.dayPrimary, per: 'year' },
    { when: all(not(isTrue(boarding)), oneOf(grade, ...JUNIOR)), parameter: p.dayJunior, per: 'year' },
  ],
  procedure: {
    id: 'living-subsidy',
    kind: 'school',
    steps: [
      { say: '每年9月向学校交申请表。', en: 'Each September hand the form to the school.', months: [9, 9] },
      { say: '学校跟民政的名单核对，对上了按学期发。', en: 'The school checks against the list of civil affairs and pays by term.' },
    ],
    limits: [],
  },
  papers: [papers.aidForm, papers.hardshipProof],
  offices: [offices.school],
  receipt: { proof: '补助到账', en: 'subsidy paid', lasts: 'term' },
  renewal: '每年9月重新申请。春季5月30日前、秋季11月30日前发。',
  exit: '离校、转学或不再困难就停。',
  refused: {
    show: '困难家庭的学生在学籍学校申请生活补助，不看户口。',
    en: 'The subsidy follows the school roll, not the hukou.',
    cite: cite('socialAssistanceAct', '38', 'official'),
    complainTo: '县（市、区）学生资助管理中心',
  },
  notes: [
    {
      kind: 'warning',
      when: isTrue(boarding),
      say: '读民族班、特教学校，或者家里是水库移民的住校生，也在名单里。跟学校说，让学校核对。',
      en: 'Boarders in classes for ethnic minorities, at special schools or of families resettled for reservoirs are on the list too: tell the school.',
      cite: [subsidyGroups],
    },
    {
      kind: 'info',
      say: '外省认定的低保、特困等，广西的学校查不到，要带证明。',
      en: 'Classes recognised in another province must be shown on paper.',
      cite: [cite('livingSubsidyGuangxi', '外省认定的', 'toConfirm')],
    },
  ],
};

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

export const compulsoryEducation: Service = {
  number: 3,
  id: '03-compulsory-education',
  heading: '学有所教',
  target: '义务教育阶段流动儿童',
  official: '义务教育服务',
  plain: '上小学、初中，不收学费',
  en: 'Compulsory education',
  departments: ['自治区教育厅'],
  keywords: ['上学', '读书', '小学', '初中', '学位', '入学', '报名', '转学', '中考', '生活补助', '没有居住证', '课本', '学费'],
  items: [
    { id: '3.1', official: '保障流动儿童接受义务教育，免除学杂费，免费提供教科书', benefits: [freeTuition] },
    { id: '3.2', official: '以公办学校为主保障就近入学', benefits: [place] },
    { id: '3.3', official: '为家庭经济困难流动儿童提供生活补助', benefits: [livingSubsidy] },
    { id: '3.4', official: '符合条件的在流入地参加中考', benefits: [examHere] },
  ],
};
