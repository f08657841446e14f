import { all, always, any, isTrue, not, oneOf, rule, unsettled } from '@tongxing/policy';
import { disability, disabilityKind } from '../facts/child.ts';
import { childPermit, move, parentsPermit } from '../facts/residence.ts';
import type { ListedBenefit, Office } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { anyPermit, born, disabled, minor } from '../people.ts';
import { cite } from '../sources.ts';

const across = cite('disabilityCertificateCross', '居住地办理', 'repost');
const hospital: Office = { kind: '指定的评定医院', en: 'appointed hospital', level: 'any', hotline: '12345', note: '哪家医院，残联会告诉你' };

/** The permit is the holder's own; that a parent's serves for a child is inferred. */
const permitHere = any(
  isTrue(childPermit),
  all(oneOf(parentsPermit, 'both', 'one'), rule('parents-permit-for-certificate', cite('disabilityCertificateCross', '父母的居住证', 'toConfirm'), always)),
);

/** Where the claim is made hangs on the permit; whether it may be made does not: the hukou county always takes it. */
export const certificate: ListedBenefit = {
  id: '11.1-certificate',
  name: '残疾人证',
  en: 'Disability certificate',
  gives: '免费给孩子评定、发残疾人证。有了证才能领补贴。',
  givesEn: 'A free assessment and certificate, which opens the subsidies.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('disabled-child', [cite('disabilityCertificate', '申领和评定', 'repost'), cite('list', '11.1', 'official')], disabled)),
  procedure: {
    id: 'disability-certificate',
    kind: 'office',
    steps: [
      {
        say: '监护人去县（市、区）残联申请。外省户口的，带居住证在住地残联申请。',
        en: "The guardian applies at the county disabled persons' federation; with a hukou in another province, where you live and with the permit.",
      },
      { say: '带孩子去指定医院评定类别和等级，不能自己选别的医院。', en: 'Take the child to the appointed hospital, which assesses kind and level.' },
      { say: '公示以后，户口所在县的残联批准、发证。', en: 'After a public notice the federation of the hukou county approves and issues.' },
    ],
    limits: [],
    notice: { where: '村（社区）或残联网站' },
  },
  papers: [
    papers.householdBook,
    papers.guardianId,
    { ...papers.permit, when: oneOf(move, 'otherProvince') },
    { id: 'photo', name: '孩子的证件照', en: 'photographs of the child', hint: '要几张、多大，先打电话问残联' },
    { id: 'medical-record', name: '病历和诊断证明', en: 'medical records and diagnosis', hint: '精神残疾（包括孤独症）一般要看一段时间的就诊记录，先问残联' },
  ],
  paths: [
    { id: 'hukou-place', name: '在户口所在县的残联办，不要居住证', en: 'at the hukou county, no permit asked', open: all(), meets: all() },
    {
      id: 'other-province',
      name: '外省户口：有居住证，在住地残联办',
      en: 'hukou in another province: where you live, with a permit',
      open: oneOf(move, 'otherProvince'),
      meets: permitHere,
    },
    {
      id: 'same-province',
      name: '户口在广西别的县：在住地残联办',
      en: 'hukou in another county of the same province: where you live',
      open: oneOf(move, 'samePrefecture', 'sameProvince'),
      meets: any(permitHere, unsettled('本省内跨县办残疾人证要不要居住证', 'whether a permit is asked between counties of one province')),
    },
  ],
  offices: [offices.disabledFederation, hospital],
  receipt: { proof: '残疾人证', en: 'the certificate', lasts: { years: 10 } },
  renewal: '有效10年，第9年起可以换，免费。等级变了可以再评。',
  exit: '到期没有换，或者重新评定够不上等级。',
  refused: {
    show: '残疾人证可以“跨省通办”：有居住证，就在住的地方申请、评定，户口所在县的残联批准。',
    en: 'With a residence permit one applies and is assessed where one lives; the hukou county approves.',
    cite: across,
    complainTo: '市残联',
  },
  notes: [
    {
      kind: 'warning',
      when: all(not(oneOf(disability, 'none')), oneOf(move, 'otherProvince'), not(anyPermit)),
      say: '外省户口，没有居住证：住满半年的，先办居住证（一般15天内发，最长30天），再在这里办残疾人证；等不了的，回户口所在县办，不要居住证。',
      en: 'Hukou in another province and no permit: after half a year here get the permit first (issued within 15, at most 30 days), or apply at the hukou county without one.',
      cite: [across, cite('residencePermit', '2', 'official'), cite('residencePermit', '9', 'official')],
    },
    {
      kind: 'info',
      when: all(not(oneOf(disability, 'none')), oneOf(move, 'otherProvince'), not(isTrue(childPermit)), oneOf(parentsPermit, 'both', 'one')),
      say: '只有父母有居住证的，先打电话问住地的残联认不认；不认的，给孩子办一张，或者回户口所在县办。',
      en: "With only a parent's permit ask the federation first; else get one for the child, or apply at the hukou county.",
      cite: [cite('disabilityCertificateCross', '父母的居住证', 'toConfirm')],
    },
    {
      kind: 'info',
      when: all(not(oneOf(disability, 'none')), oneOf(move, 'samePrefecture', 'sameProvince')),
      say: '户口在广西别的县，有的地方也要看居住证。去之前打电话问住地的残联。',
      en: 'Between counties of one province some places ask for the permit too: ring first.',
      cite: [across],
    },
    {
      kind: 'info',
      say: '评定结果不服，10个工作日内向市残联提出；还不服，再向自治区申请，那是最后的结论。',
      en: 'An objection to the assessment goes to the prefecture federation within ten working days, then to the provincial committee, which is final.',
      cite: [cite('disabilityCertificate', '评定异议', 'repost')],
    },
    {
      kind: 'info',
      when: any(oneOf(disabilityKind, 'mental'), oneOf(disability, 'diagnosed')),
      say: '孤独症一般评为精神残疾。年纪小的孩子，有的类别过几年要再评一次。',
      en: 'Autism is normally classed as mental; young children are assessed again for some kinds.',
      cite: [cite('disabilityCertificate', '孤独症和复评', 'toConfirm')],
    },
  ],
};
