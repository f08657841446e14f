import { all, elapsed, isTrue, not, oneOf, rule, setting } from '@tongxing/policy';
import { stableHome, stableJob } from '../facts/household.ts';
import { move, parentsPermit, permitSince } from '../facts/residence.ts';
import { grade } from '../facts/school.ts';
import type { ListedBenefit, Path } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { anyPermit } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import { compulsoryStage } from './conditions.ts';
import * as p from './parameters.ts';

const equalConditions = cite('compulsoryEducation', '12', 'official', { recheck: RECHECK_HUKOU });
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

export const schoolPlace: ListedBenefit = {
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
