import { all, always, any, isTrue, not, oneOf, rule, unsettled } from '@tongxing/policy';
import { extremePoverty, marginal, minimumLiving, povertyMonitored, recognisedUnsupported, rigidSpending } from '../facts/household.ts';
import { aidTier, grade, otherAidGroup, schoolInGuangxi, SENIOR } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { assistanceClassesByAct, disabledInHardship, mustIncludeGroups, recognisedBySchool } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const whoMayHave = cite('studentAidGuangxi', '助学金对象', 'repost');
const tiers = cite('studentAidGuangxi', '分档', 'repost');
const whoIsFree = cite('studentAidGuangxi', '免学杂费', 'repost');
const atSchool = cite('socialAssistanceAct', '38', 'official');

const shared = {
  subject: 'child',
  strength: 'right',
  papers: [papers.aidForm, papers.hardshipProof],
  offices: [offices.school, offices.studentAid],
  untilThen: '上了普通高中，9月开学就向学校申请。',
} as const;

export const stateGrant: ListedBenefit = {
  ...shared,
  id: '4.2',
  name: '普通高中国家助学金',
  en: 'State grant for senior high pupils',
  gives: '家里困难的高中生，每学期发一笔生活费。',
  givesEn: 'A grant each term for senior high pupils of families in hardship.',
  entitled: all(
    rule('senior-roll', [whoMayHave, cite('list', '4.2', 'official')], oneOf(grade, ...SENIOR)),
    any(rule('must-include-groups', whoMayHave, mustIncludeGroups), assistanceClassesByAct, rule('recognised-by-school', tiers, recognisedBySchool)),
  ),
  amounts: [
    { when: all(isTrue(schoolInGuangxi), oneOf(aidTier, 'special')), parameter: p.grantSpecial, per: 'year' },
    { when: all(isTrue(schoolInGuangxi), oneOf(aidTier, 'comparative')), parameter: p.grantComparative, per: 'year' },
    { when: all(isTrue(schoolInGuangxi), oneOf(aidTier, 'general')), parameter: p.grantGeneral, per: 'year' },
  ],
  procedure: {
    id: 'senior-grant',
    kind: 'school',
    steps: [
      { say: '每年9月向学校交申请表。', en: 'Each September hand the form to the school.', months: [9, 9] },
      { say: '学校认定困难等级，公示。', en: 'The school recognises the degree of hardship and posts the list.' },
      { say: '按学期发到孩子的卡里。', en: "Paid each term to the child's card." },
    ],
    limits: [],
    notice: { where: '学校' },
  },
  papers: [...shared.papers, papers.bankCard],
  receipt: { proof: '助学金到账', en: 'grant paid', lasts: 'term' },
  renewal: '每年9月重新申请。',
  exit: '离校、毕业，或者不再认定为困难。转学的，到新学校再申请。',
  refused: {
    show: '困难家庭的学生在学校申请助学金，看学籍，不看户口。',
    en: 'The grant is claimed at the school and follows the roll, not the hukou.',
    cite: atSchool,
    complainTo: '县（市、区）学生资助管理中心',
  },
  notes: [
    {
      kind: 'info',
      say: '发多少看困难等级，各地各年不一样。全国平均一年2300元（2025年春季起；以前2000元），你家多少问学校。',
      en: 'The sum hangs on the degree of hardship, the place and the year: 2,300 yuan a year on average since spring 2025, 2,000 before.',
      cite: [cite('studentAid2025', '平均标准', 'repost')],
    },
    {
      kind: 'info',
      say: '不在这几类家庭里的，觉得困难也可以向学校申请认定。',
      en: 'Families of no listed class may ask the school for recognition too.',
      cite: [cite('hardshipRecognition', '认定程序', 'toConfirm')],
    },
    {
      kind: 'info',
      when: all(oneOf(grade, ...SENIOR), not(isTrue(schoolInGuangxi))),
      say: '学籍在外省的，向那边的学校申请，标准按那边的。',
      en: 'With the roll in another province claim at that school, by its standard.',
    },
    { kind: 'info', say: '可以和免学杂费（4.3）一起享受。', en: 'May be had together with the waiver (4.3).', cite: [whoIsFree] },
  ],
};

export const tuitionWaiver: ListedBenefit = {
  ...shared,
  id: '4.3',
  name: '普通高中免学杂费',
  en: 'Senior high tuition waiver',
  gives: '困难家庭的高中生免学费；在广西，课本费和住宿费也免。',
  givesEn: 'No tuition for senior high pupils of the listed classes; in Guangxi no fee for textbooks and boarding either.',
  entitled: all(
    rule('senior-roll', [whoIsFree, cite('list', '4.3', 'official')], oneOf(grade, ...SENIOR)),
    any(
      rule(
        'waiver-groups',
        whoIsFree,
        any(isTrue(extremePoverty), isTrue(minimumLiving), isTrue(povertyMonitored), isTrue(recognisedUnsupported), disabledInHardship),
      ),
      all(
        any(isTrue(rigidSpending), isTrue(otherAidGroup)),
        rule('other-grant-groups-in-the-waiver', cite('studentAidGuangxi', '免学杂费的其他家庭', 'toConfirm'), always),
      ),
      all(isTrue(marginal), assistanceClassesByAct, rule('margin-in-the-waiver', cite('studentAidGuangxi', '低保边缘', 'toConfirm'), always)),
    ),
    any(isTrue(schoolInGuangxi), unsettled('学籍在外省的，免哪些费用由那边定', 'with the roll in another province that province sets what is waived')),
  ),
  procedure: {
    id: 'senior-tuition-waiver',
    kind: 'school',
    steps: [
      {
        say: '9月开学时跟学校说家里是哪一类。广西认定的，学校能在系统里查到。',
        en: 'At the start of term tell the school the class of the family; what Guangxi recognised the school finds itself.',
        months: [9, 9],
      },
      { say: '公办学校直接不收。民办学校按公办的标准减，多出来的自己交。', en: 'Public schools do not charge; private ones deduct the public standard.' },
    ],
    limits: [],
  },
  receipt: { proof: '学校没有收学费、课本费、住宿费', en: 'the school charged no fees', lasts: 'term' },
  renewal: '每年9月学校重新核对。',
  exit: '离校、毕业，或者家庭不再属于这几类。',
  refused: {
    show: '低保、特困、脱贫监测、孤儿、困难残疾等家庭的高中生，免学杂费，看学籍，不看户口；公办学校不能收。',
    en: 'Pupils of the listed classes pay no tuition, whatever the hukou; a public school may not charge.',
    cite: whoIsFree,
    complainTo: '县（市、区）学生资助管理中心',
  },
  notes: [
    {
      kind: 'info',
      say: '只认定为“一般困难”，又不在这几类家庭里的，没有这一项，可以领助学金（4.2）。',
      en: 'Who is only recognised as in general hardship has the grant (4.2), not this.',
      cite: [whoIsFree],
    },
    {
      kind: 'info',
      when: any(isTrue(rigidSpending), isTrue(otherAidGroup)),
      say: '支出型困难、烈士子女、困难职工、民族班的，助学金写明有，免学杂费没有写清楚，问学校。',
      en: 'For hardship by spending, children of martyrs or of workers in hardship and classes for ethnic minorities the grant is certain, the waiver is not clear: ask the school.',
      cite: [cite('studentAidGuangxi', '免学杂费的其他家庭', 'toConfirm')],
    },
    { kind: 'info', say: '外省认定的低保、特困等，广西的学校查不到，要带证明。', en: 'Classes recognised in another province must be shown on paper.' },
    { kind: 'info', say: '可以和国家助学金（4.2）一起享受。', en: 'May be had together with the grant (4.2).', cite: [whoIsFree] },
  ],
};
