import { all, oneOf, rule, setting } from '@tongxing/policy';
import { oldEnough } from '../02-preschool-education/aid.ts';
import { disability } from '../facts/child.ts';
import { grade, KINDERGARTEN } from '../facts/school.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { aidedDisability } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';
import { inHardship } from './pupils.ts';

const listed = cite('list', '12.1', 'official');
const feeGroups = cite('preschoolAidGuangxi', '困难残疾儿童', 'repost');
const kindergartenMustTake = cite('preschoolLaw', '17', 'official');

const inKindergarten = all(oldEnough, rule('in-kindergarten', listed, oneOf(grade, ...KINDERGARTEN)));

const shared = {
  subject: 'child',
  exit: '离园或者上小学。',
  untilThen: '上了普惠性幼儿园或者特殊教育学校的学前班，就可以申请。',
} as const;

export const preschoolFees: ListedBenefit = {
  ...shared,
  id: '12.1-fees',
  name: '困难残疾儿童免保教费',
  en: 'No kindergarten fee for disabled children in hardship',
  gives: '家里困难的残疾孩子上普惠性幼儿园，不交保教费。',
  givesEn: 'Disabled children of families in hardship pay no care-and-teaching fee at inclusive kindergartens.',
  strength: 'right',
  entitled: all(inKindergarten, rule('disabled-child', [listed, feeGroups], aidedDisability), rule('hardship', feeGroups, inHardship)),
  procedure: {
    id: 'disabled-preschool-fees',
    kind: 'school',
    steps: [
      { say: '每年9月向幼儿园交申请表和残疾人证。', en: 'Each September hand the form and the certificate to the kindergarten.', months: [9, 9] },
      { say: '幼儿园报给县学生资助中心，公示。', en: 'The kindergarten reports to the county student aid centre; a list is posted.' },
      { say: '公办园不收保教费；民办普惠园按公办的标准减。', en: 'Public kindergartens do not charge; private inclusive ones deduct the public standard.' },
    ],
    limits: [],
    notice: { where: '幼儿园' },
  },
  papers: [papers.aidForm, papers.disabilityCertificate, papers.hardshipProof],
  offices: [offices.kindergarten, offices.studentAid],
  receipt: { proof: '幼儿园没有收保教费', en: 'the kindergarten charged no fee', lasts: 'term' },
  renewal: '每年9月重新申请。',
  refused: {
    show: '能适应的残疾孩子，普惠性幼儿园要收；家里困难的免保教费。有争议的，请县教育局评估。',
    en: 'Inclusive kindergartens take disabled children able to adapt, without fee in hardship; the county assesses disputes.',
    cite: kindergartenMustTake,
    complainTo: '县（市、区）教育局',
  },
  notes: [
    { kind: 'info', say: '和第2项的困难资助是同一笔费用，不会免两次。', en: 'It is the same fee as the hardship aid of row 2, not waived twice.' },
    {
      kind: 'info',
      when: oneOf(grade, 'k3'),
      say: '大班从2025年秋季起全都免保教费，不用另外申请。饭钱不免。',
      en: 'The last year is free for all since autumn 2025; meals are not.',
      cite: [cite('freePreschoolGuangxi', '大班免费', 'repost')],
    },
    {
      kind: 'info',
      say: '幼儿园不收孩子的，可以要求县教育局请专家评估，再安排。',
      en: 'Where a kindergarten does not take the child, ask the county bureau for an assessment.',
      cite: [kindergartenMustTake],
    },
    {
      kind: 'info',
      when: oneOf(disability, 'diagnosed'),
      say: '有诊断还没有证的，先办残疾人证（第11项），同时问幼儿园能不能先用诊断证明。',
      en: 'Diagnosed without a certificate: apply for it (row 11) and ask whether the diagnosis serves meanwhile.',
    },
  ],
};

export const federationPreschoolAid: ListedBenefit = {
  ...shared,
  id: '12.1-federation',
  name: '残联学前教育助学金',
  en: "Preschool aid of the disabled persons' federation",
  gives: '有的地方，残联给上幼儿园的残疾孩子发一笔助学金。',
  givesEn: 'In some places the federation pays disabled children in kindergarten a sum.',
  strength: 'whereAvailable',
  entitled: all(inKindergarten, rule('disabled-child', listed, aidedDisability), rule('federation-pays', listed, setting(p.federationAid, 'paid'))),
  procedure: {
    id: 'federation-preschool-aid',
    kind: 'office',
    steps: [
      {
        say: '打电话问县（市、区）残联：今年有没有学前助学，要交什么。',
        en: 'Ask the county federation whether there is preschool aid this year and which papers it takes.',
      },
    ],
    limits: [],
  },
  papers: [papers.disabilityCertificate, papers.householdBook, papers.bankCard],
  offices: [offices.disabledFederation],
  receipt: { proof: '助学金到账', en: 'aid paid', lasts: 'schoolYear' },
  renewal: '一年问一次。',
  refused: {
    show: '清单写了：残疾儿童上普惠性幼儿园，要给资助。',
    en: 'The list says that inclusive preschool of disabled children is aided.',
    cite: listed,
    complainTo: '市残联',
  },
  notes: [
    {
      kind: 'info',
      say: '用的是彩票公益金，有没有、发多少、要不要看收入，各地不一样。',
      en: 'Paid from lottery funds: whether, how much and for whom differs by place.',
    },
  ],
};
