import { all, any, isTrue, not, oneOf, setting } from '@tongxing/policy';
import type { TimeLimit } from '@tongxing/casework';
import { disability } from '../facts/child.ts';
import { extremePoverty, householdKind, recognisedUnsupported } from '../facts/household.ts';
import { childPermit, parentsPermit } from '../facts/residence.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { born, hukouInCity } from '../people.ts';
import { cite, RECHECK_HUKOU } from '../sources.ts';
import { fromWorkAge, supported, whoMayHave, widened } from './conditions.ts';
import * as p from './parameters.ts';

const PROCEDURE = 'extreme-poverty-2021#审核确认';
const limits: readonly TimeLimit[] = [
  { id: 'inquiry', duty: '乡镇（街道）调查核实', en: 'township inquires', count: 15, unit: 'workingDays', from: '受理', fromEn: 'acceptance', cite: PROCEDURE },
  {
    id: 'again',
    duty: '公示有异议的，重新调查',
    en: 'a new inquiry where the notice meets an objection',
    count: 15,
    unit: 'workingDays',
    from: '收到异议',
    fromEn: 'the objection',
    cite: PROCEDURE,
  },
  {
    id: 'decide',
    duty: '县民政局确认',
    en: 'county decides',
    count: 15,
    unit: 'workingDays',
    from: '收到乡镇材料',
    fromEn: 'receipt of the file',
    cite: PROCEDURE,
  },
  {
    id: 'refusal',
    duty: '不同意的，书面告诉理由',
    en: 'refusal in writing with reasons',
    count: 3,
    unit: 'workingDays',
    from: '作出决定',
    fromEn: 'the decision',
    cite: PROCEDURE,
  },
  {
    id: 'care',
    duty: '孩子不能自理了，重新评估',
    en: 'self-care is assessed again',
    count: 10,
    unit: 'workingDays',
    from: '报告',
    fromEn: 'the report',
    cite: 'extreme-poverty-2021#自理能力评估',
  },
  {
    id: 'end',
    duty: '停发以前先公示，满了才能停',
    en: 'notice before support ends',
    count: 7,
    unit: 'days',
    from: '公示贴出',
    fromEn: 'the notice',
    cite: 'extreme-poverty-2021#终止',
  },
];

const RENEWAL = '每年核查一次；家里情况变了要主动说。';
const EXIT = '满18岁为止；还在上初中、高中、中职的，接着供养。停发前要先公示7天，听你的意见，再给书面决定，下个月起才停。';

const basicLiving: ListedBenefit = {
  id: '14.1',
  name: '特困供养：基本生活和照料',
  en: 'Extreme-poverty support: basic living and care',
  gives: '孩子没有生活来源、也没有人能抚养的，每月有生活费；生活不能自理的，有人照料。',
  givesEn: 'Basic living each month, and care where the child cannot look after itself.',
  subject: 'household',
  strength: 'right',
  entitled: all(born, supported),
  amounts: [
    { when: all(hukouInCity, oneOf(householdKind, 'urban')), parameter: p.urbanSupport, per: 'month' },
    { when: all(hukouInCity, oneOf(householdKind, 'rural')), parameter: p.ruralSupport, per: 'month' },
  ],
  procedure: {
    id: 'extreme-poverty',
    kind: 'office',
    steps: [
      {
        say: '向户口所在的乡镇（街道）申请；回不去的，请住地的社区或乡镇（街道）帮着联系。',
        en: 'Claim at the hukou township; the community or township of residence helps to make contact.',
      },
      { say: '乡镇调查，评估孩子能不能自理，公示7天。', en: 'The township inquires, assesses self-care and puts up a notice for seven days.' },
      { say: '县民政局确认。批准后下个月起每月发。', en: 'The county decides; support starts the month after.' },
    ],
    limits,
    notice: { days: 7, unit: 'days', where: '户口所在的村（社区）' },
  },
  papers: [
    papers.householdBook,
    papers.guardianId,
    papers.authorisation,
    papers.propertyCheck,
    { ...papers.disabilityCertificate, when: oneOf(disability, 'certificate') },
  ],
  paths: [
    { id: 'hukou', name: '在户口所在地申请', en: 'at the hukou place', open: all(), meets: all() },
    {
      id: 'residence',
      name: '有居住证，在住地申请',
      en: 'at the residence with a permit',
      open: setting(p.lodgeAtResidence, 'open'),
      meets: any(isTrue(childPermit), oneOf(parentsPermit, 'both', 'one')),
    },
  ],
  offices: [
    { ...offices.township, kind: '户口所在的乡镇（街道）', en: 'township of the hukou place' },
    offices.township,
    offices.hukouCivilAffairs,
    offices.village,
  ],
  receipt: { proof: '供养金到账，照料协议', en: 'support received, care agreement', lasts: 'month' },
  renewal: RENEWAL,
  exit: EXIT,
  refused: {
    show: '没有劳动能力、没有生活来源、没有人能抚养的未成年人，要纳入特困供养；不同意要书面说明理由。',
    en: 'A minor without ability to work, means and a supporter is supported; a refusal is given in writing with reasons.',
    cite: whoMayHave,
    complainTo: '户口所在县（市、区）民政局',
  },
  notes: [
    {
      kind: 'conflict',
      when: all(fromWorkAge, not(isTrue(extremePoverty))),
      say: '16、17岁第一次申请：一个文件写不满16岁，一个文件写延长到18岁。先交申请，由县民政局决定。',
      en: 'First claim at 16 or 17: one text says below 16, another widens it to 18. Lodge it; the county decides.',
      cite: [whoMayHave, widened],
    },
    {
      kind: 'info',
      when: isTrue(recognisedUnsupported),
      say: '领了孤儿或事实无人抚养儿童的钱，就不领特困；两样都够得上的，自己选一样。',
      en: 'Who draws the allowance of row 10 is not in this one; who meets both chooses.',
      cite: [cite('extremePoverty', '9', 'official')],
    },
    {
      kind: 'info',
      say: '领了特困供养，就不再领低保和残疾人两项补贴。',
      en: 'Not together with minimum living or the two disability subsidies.',
      cite: [cite('extremePoverty', '不重复享受', 'official')],
    },
    {
      kind: 'info',
      say: '有居住证的，有条件的地方可以在住地申请。先打电话问住地的乡镇（街道）。',
      en: 'Permit holders may lodge the claim where they live where the place has opened this: ask first.',
      cite: [cite('socialAssistanceAct', '37', 'official', { recheck: RECHECK_HUKOU })],
    },
  ],
};

const treatment: ListedBenefit = {
  id: '14.2',
  name: '特困供养：看病',
  en: 'Extreme-poverty support: treatment',
  gives: '特困供养的孩子，医保费由政府出，看病有救助。',
  givesEn: 'The insurance premium is paid and treatment is aided.',
  subject: 'household',
  strength: 'right',
  entitled: all(born, supported),
  procedure: {
    id: 'extreme-poverty-treatment',
    kind: 'automatic',
    steps: [
      { say: '认定以后，医保费由政府资助，不用自己申请。', en: 'Once recognised the premium is paid without asking.' },
      {
        say: '看病带医保卡，报销和救助在医院一起算；没有算的，找乡镇（街道）补。',
        en: 'Show the insurance card; aid is settled at the hospital, else at the township.',
      },
    ],
    limits: [],
  },
  papers: [
    { id: 'insurance-card', name: '医保卡或医保码', en: 'insurance card or code' },
    { id: 'extreme-poverty-status', name: '特困认定结果', en: 'the recognition', registry: '民政部门' },
  ],
  offices: [offices.insurance, offices.township],
  receipt: { proof: '参保记录，看病结算单', en: 'insurance record, hospital settlement', lasts: 'calendarYear' },
  renewal: '跟特困供养一起核查。',
  exit: '退出特困供养为止。',
  refused: {
    show: '特困供养包括疾病治疗，看病要按特困人员给救助。',
    en: 'Support includes treatment: aid is given as to a supported person.',
    cite: cite('list', '14.2', 'official'),
    complainTo: '户口所在县（市、区）民政局、医保局',
  },
  notes: [
    {
      kind: 'info',
      say: '上学的资助在学校申请，住房的帮助找乡镇（街道）或者住建局。',
      en: 'Education aid is claimed at the school, housing aid at the township or the housing department.',
      cite: [cite('socialAssistanceAct', '38', 'official')],
    },
  ],
};

export const extremePovertySupport: Service = {
  number: 14,
  id: '14-extreme-poverty',
  heading: '弱有所扶',
  target: '符合户籍地特困救助供养条件的流动儿童',
  official: '特困人员救助供养服务',
  plain: '孩子没有人抚养，也没有钱生活',
  en: 'Support of people in extreme poverty',
  departments: ['自治区民政厅'],
  keywords: ['特困', '五保', '没人养', '没有收入', '照料', '供养', '看病没钱'],
  items: [
    { id: '14.1', official: '提供基本生活条件，对生活不能自理的给予照料', benefits: [basicLiving] },
    { id: '14.2', official: '提供疾病治疗服务', benefits: [treatment] },
  ],
};
