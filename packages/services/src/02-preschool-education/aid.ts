import { all, any, elapsed, isTrue, oneOf, rule, window } from '@tongxing/policy';
import { birthDate, disability } from '../facts/child.ts';
import { extremePoverty, minimumLiving, povertyMonitored, recognisedUnsupported } from '../facts/household.ts';
import { grade, KINDERGARTEN } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { assistanceClassesByAct, recognisedBySchool } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const lastYear = cite('freePreschool', '学前一年', 'repost');
const everybodyHere = cite('freePreschoolGuangxi', '在园儿童', 'repost');
const listed = cite('list', '2.2', 'official');
const lawOnAid = cite('preschoolLaw', '65', 'official');
const groups = cite('preschoolAidGuangxi', '对象', 'repost');
const ages = cite('preschoolAdmissionNanning', '入园年龄', 'repost');
const claimedAtSchool = cite('socialAssistanceAct', '38', 'official');

/** Younger than any plan takes: a child of nursery age, whatever the class is called. */
export const oldEnough = rule('of-kindergarten-age', ages, elapsed(birthDate, { atLeast: p.youngestSeen }));

/** Follows from being in the last year: nobody applies, and neither hukou, permit nor income is looked at. */
export const freeLastYear: ListedBenefit = {
  id: '2.2-last-year',
  name: '大班免保育教育费',
  en: 'The last preschool year free of fees',
  gives: '上大班，保育教育费不收；伙食费照收。',
  givesEn: 'No care and education fee in the last preschool year; meals are paid for.',
  subject: 'child',
  strength: 'right',
  entitled: rule('in-the-last-year', [lastYear, everybodyHere], all(window({ from: p.freeFrom }), oneOf(grade, 'k3'))),
  amounts: [{ when: all(), parameter: p.lastYearWaiver, per: 'term' }],
  procedure: {
    id: 'free-last-year',
    kind: 'automatic',
    steps: [
      {
        say: '不用申请。公办园不收这笔钱；民办园按公办园的标准减，多出来的自己付。',
        en: 'Nothing to apply for: public kindergartens do not charge it; approved private ones deduct the public rate.',
      },
    ],
    limits: [],
  },
  papers: [],
  offices: [offices.kindergarten, offices.education],
  receipt: { proof: '缴费单上没有保育教育费，或者减了', en: 'no care and education fee on the bill, or less of it', lasts: 'term' },
  renewal: '大班两个学期，每学期自动。',
  exit: '离开大班，或者上小学。',
  untilThen: '升到大班那个9月起自动免。',
  refused: {
    show: '2025年秋季起，大班在园的孩子都免保育教育费，不看户口和居住证。',
    en: 'From autumn 2025 all children in the last year are free of the fee, whatever the hukou or permit.',
    cite: everybodyHere,
    complainTo: '县（市、区）教育局',
  },
  notes: [
    { kind: 'info', say: '不包括伙食费、住宿费和别的代收费。', en: 'Meals, boarding and other charges are not covered.', cite: [everybodyHere] },
    {
      kind: 'warning',
      say: '民办园要是经过批准的；没有批准的园，不能按这个免。报名前问教育局。',
      en: 'A private kindergarten must be approved: ask the bureau before signing up.',
      cite: [lastYear],
    },
  ],
};

/** The groups of Guangxi's older rule, the classes of the Act from its first day, and whoever the kindergarten has recognised. */
const inHardship = any(
  rule('guangxi-groups', [groups, listed], any(isTrue(extremePoverty), isTrue(minimumLiving), isTrue(povertyMonitored), isTrue(recognisedUnsupported))),
  assistanceClassesByAct,
  rule('recognised-hardship', [lawOnAid, listed], recognisedBySchool),
);

/** Aid for the care and education fee at any age of kindergarten; in the last year nothing of that fee is left to pay. */
export const hardshipAid: ListedBenefit = {
  id: '2.2-hardship',
  name: '困难家庭儿童学前教育资助',
  en: 'Preschool aid for children in hardship',
  gives: '困难家庭的孩子上小班、中班，免保育教育费或者给资助。',
  givesEn: 'Children in hardship have the kindergarten fee waived or paid for.',
  subject: 'child',
  strength: 'right',
  entitled: all(oldEnough, rule('in-kindergarten', [listed, groups], oneOf(grade, ...KINDERGARTEN)), inHardship),
  amounts: [{ when: oneOf(grade, 'k1', 'k2'), parameter: p.hardshipAid, per: 'year' }],
  procedure: {
    id: 'preschool-aid',
    kind: 'school',
    steps: [
      { say: '每年9月（或者刚入园时）跟幼儿园说，交申请表。', en: 'Each September, or on entry, tell the kindergarten and hand in the form.', months: [9, 9] },
      {
        say: '幼儿园报给县学生资助管理中心，核对、公示后免费或者发钱。',
        en: 'The kindergarten passes it to the county student aid centre, which checks, posts a list, and waives or pays.',
      },
    ],
    limits: [],
    notice: { where: '幼儿园' },
  },
  papers: [papers.aidForm, papers.householdBook, papers.hardshipProof, { ...papers.disabilityCertificate, when: oneOf(disability, 'certificate') }],
  offices: [offices.kindergarten, offices.studentAid],
  receipt: { proof: '保育教育费免了，或者资助到账', en: 'fee waived or aid paid', lasts: 'term' },
  renewal: '每年9月重新申请，按学期给。',
  exit: '离园、上小学，或者不再困难。',
  untilThen: '上了幼儿园再向幼儿园申请。',
  refused: {
    show: '困难家庭的孩子在幼儿园申请资助，不看户口；民政认定过的，不用再查一遍家境。',
    en: 'Aid is claimed at the kindergarten whatever the hukou; a recognised class need not be checked again.',
    cite: claimedAtSchool,
    complainTo: '县（市、区）学生资助管理中心',
  },
  notes: [
    {
      kind: 'info',
      when: oneOf(grade, 'k3'),
      say: '大班的保育教育费已经免了，同一笔费不会再资助一次；还有困难的，问幼儿园有没有别的补助。',
      en: 'In the last year the fee is waived already and is not aided twice; ask for other help.',
      cite: [cite('preschoolAidGuangxi', '不重复', 'toConfirm')],
    },
    {
      kind: 'info',
      say: '残疾孩子家里困难的也在里面。没有认定过但确实困难的，先向幼儿园申请认定，也可以申请低保（第13项）。',
      en: 'Disabled children of families in hardship are included. Who has not been recognised may ask the kindergarten for it, or claim row 13.',
      cite: [groups, lawOnAid],
    },
    {
      kind: 'info',
      say: '外省认定的低保、特困，这边查不到，要带证明。民政认定过的类别，别的部门要认。',
      en: 'Classes recognised in another province cannot be looked up here: bring the proof. A recognised class is accepted by others.',
      cite: [cite('socialAssistanceAct', '42', 'official')],
    },
    {
      kind: 'info',
      say: '每年给多少由县里定，没有录进来的，问县学生资助管理中心。',
      en: 'The sum is set by the county: ask the student aid centre.',
      cite: [groups],
    },
  ],
};
