import { all, any, isTrue, oneOf, rule } from '@tongxing/policy';
import type { TimeLimit } from '@tongxing/casework';
import { recognisedUnsupported } from '../facts/household.ts';
import { hivPositive, orphan } from '../facts/private.ts';
import { SENIOR, grade, VOCATIONAL } from '../facts/school.ts';
import type { ListedBenefit, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';
import {
  allowanceAlwaysInFull,
  allowanceInFull,
  differenceNote,
  HIV_DIRECT,
  listed,
  onlyOneClass,
  orExtremePoverty,
  parentProof,
  recognitionForm,
  sharedNotes,
  sharedRefused,
  unsupportedExtended,
  unsupportedSince2020,
} from './classes.ts';

const CROSS = 'cross-province-children-2021#任何乡镇受理';
const accepted: TimeLimit = {
  id: 'accept',
  duty: '收申请的乡镇（街道）转到户口所在地',
  en: 'accepting township passes the claim on',
  count: 3,
  unit: 'workingDays',
  from: '材料收齐',
  fromEn: 'complete papers',
  cite: CROSS,
};
const told: TimeLimit = {
  id: 'tell',
  duty: '收申请的乡镇（街道）告诉你结果',
  en: 'accepting township tells the result',
  count: 3,
  unit: 'workingDays',
  from: '收到结果',
  fromEn: 'receipt of the result',
  cite: CROSS,
};
const reviewed = (key: string): readonly TimeLimit[] => [
  {
    id: 'check',
    duty: '户口所在的乡镇（街道）查验',
    en: 'hukou township checks',
    count: 15,
    unit: 'workingDays',
    from: '受理',
    fromEn: 'acceptance',
    cite: key,
  },
  {
    id: 'decide',
    duty: '户口所在县民政局决定',
    en: 'hukou county decides',
    count: 15,
    unit: 'workingDays',
    from: '收到乡镇材料',
    fromEn: 'receipt of the file',
    cite: key,
  },
];

const acrossProvinces = {
  kind: 'office',
  steps: [
    { say: '去就近的乡镇（街道）交申请，说要办“跨省通办”。', en: 'Hand the claim in at any township and ask for cross-province handling.' },
    {
      say: '窗口查户口所在地要什么材料，一次跟你说清，3个工作日内转过去。',
      en: 'The window asks the hukou county what is needed, says it once, and passes the claim on in three working days.',
    },
    { say: '户口所在的乡镇查验，县民政局决定。不张榜公示。', en: 'The hukou township checks and the county decides, without public notice.' },
    {
      say: '交申请的窗口告诉你结果。批准后下个月起，户口所在地每月发钱。',
      en: 'The accepting window tells the result; the hukou place pays from the month after.',
    },
  ],
} as const;

const ENDS = '孩子满18岁、被收养，或者父母又能抚养了，从下个月起停。';
const YEARLY = '每年复核一次；家里情况变了要主动说。';

const forOrphans: ListedBenefit = {
  id: '10.1-orphan',
  name: '孤儿基本生活费',
  en: 'Basic living allowance for orphans',
  gives: '孩子没有了父母，或者找不到生父母，每月有一笔生活费。不用回老家申请。',
  givesEn: 'A monthly allowance for orphans; the claim may be made where the child lives.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('orphan', [cite('orphanOpinion', '孤儿', 'official'), listed], isTrue(orphan))),
  amounts: allowanceInFull,
  excludes: [onlyOneClass('10.1-hiv', '10.1-de-facto'), orExtremePoverty],
  procedure: { id: 'orphan-allowance', ...acrossProvinces, limits: [accepted, ...reviewed(CROSS), told] },
  papers: [papers.householdBook, papers.guardianId, recognitionForm, parentProof, papers.bankCard],
  offices: [offices.anyTownship, offices.hukouCivilAffairs],
  receipt: { proof: '生活费到账', en: 'allowance received', lasts: 'month' },
  renewal: YEARLY,
  exit: ENDS,
  refused: sharedRefused,
  notes: [
    ...sharedNotes,
    differenceNote,
    {
      kind: 'info',
      when: oneOf(grade, ...SENIOR, ...VOCATIONAL),
      say: '认定过的孤儿满18岁还在全日制读书的，每学年有1万元助学金（福彩圆梦），在认定的乡镇（街道）申请。',
      en: 'Recognised orphans over 18 in full-time study have 10,000 yuan a school year from the lottery fund.',
      cite: [cite('orphanStudyAid', '对象和标准', 'repost')],
    },
  ],
};

const forHiv: ListedBenefit = {
  id: '10.1-hiv',
  name: '艾滋病病毒感染儿童基本生活费',
  en: 'Basic living allowance for children with HIV',
  gives: '感染艾滋病病毒的孩子，每月有一笔生活费，和孤儿一样多。有专人办，不公示。',
  givesEn: "A monthly allowance equal to the orphans', handled by one named person, never made public.",
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('hiv', [cite('hivChildren', '对象', 'repost'), listed], isTrue(hivPositive))),
  amounts: allowanceAlwaysInFull,
  excludes: [orExtremePoverty],
  procedure: {
    id: 'hiv-allowance',
    kind: 'office',
    steps: [
      {
        say: '监护人直接找户口所在县的民政局，不去普通窗口，不用经过村（社区）。',
        en: 'The guardian goes directly to the civil affairs bureau of the hukou county: no common window, no village.',
      },
      {
        say: '打电话只问“儿童福利找谁”，见到专门的人再说病情。',
        en: 'By telephone ask only for the person in charge of child welfare; speak of the illness in person.',
      },
      {
        say: '要人帮忙的，住地民政局指定一个人帮你联系，只有这个人知道。',
        en: 'Where help is wanted, the bureau of residence names one person, who alone knows.',
      },
    ],
    limits: [],
  },
  papers: [
    { id: 'hiv-report', name: '确证检测报告', en: 'confirmation report', hint: '当面交给专人，不要放进别的材料里' },
    papers.householdBook,
    papers.guardianId,
    papers.bankCard,
  ],
  offices: [offices.hukouCivilAffairs],
  receipt: { proof: '生活费到账', en: 'allowance received', lasts: 'month' },
  renewal: YEARLY,
  exit: '孩子满18岁为止。',
  refused: {
    show: '感染艾滋病病毒的儿童直接向户口所在县民政局申请基本生活费，不公示，不得泄露孩子的身份和病情。',
    en: 'Children with HIV claim directly at the hukou county; nothing is made public or disclosed.',
    cite: HIV_DIRECT,
    complainTo: '市民政局',
  },
  notes: [
    {
      kind: 'warning',
      say: '没有你同意，谁也不能公开孩子的名字、住址、照片、病史，或者能让人猜到是谁的信息。',
      en: "Without consent nobody may disclose the child's name, address, portrait, history or anything that identifies it.",
      cite: [cite('aidsRegulation', '39', 'official')],
    },
    {
      kind: 'info',
      say: '标准和孤儿一样，全额发。父母在不在都可以申请。',
      en: "The orphans' amount in full, whatever the family situation.",
      cite: [cite('hivChildren', '对象', 'repost')],
    },
    ...sharedNotes,
  ],
};

const forDeFacto: ListedBenefit = {
  id: '10.1-de-facto',
  name: '事实无人抚养儿童基本生活补贴',
  en: 'Basic living subsidy for de facto unsupported children',
  gives: '父母去世、重残、重病、服刑、失联等，没人能抚养孩子的，每月有一笔生活补贴。不用回老家申请。',
  givesEn: 'A monthly subsidy where neither parent can care for the child; the claim may be made where the child lives.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    minor,
    born,
    any(
      rule('both-parents-unable', [cite('deFactoUnsupported', '对象', 'official'), listed], unsupportedSince2020),
      rule('both-parents-unable-extended', [cite('deFactoUnsupported', '对象', 'official'), cite('deFactoExtension', '对象', 'repost')], unsupportedExtended),
    ),
  ),
  amounts: allowanceInFull,
  excludes: [onlyOneClass('10.1-hiv'), orExtremePoverty],
  procedure: { id: 'de-facto-subsidy', ...acrossProvinces, limits: [accepted, ...reviewed('de-facto-unsupported-2019#审核确认'), told] },
  papers: [
    papers.householdBook,
    papers.guardianId,
    recognitionForm,
    { ...parentProof, hint: '失联的，带报警回执，或者村（社区）写的证明；残疾、服刑这些窗口能联网查到的不用带' },
    papers.bankCard,
  ],
  offices: [offices.anyTownship, offices.hukouCivilAffairs],
  receipt: { proof: '生活补贴到账', en: 'subsidy received', lasts: 'month' },
  renewal: YEARLY,
  exit: ENDS,
  refused: sharedRefused,
  notes: [
    {
      kind: 'warning',
      say: '服刑、强制戒毒、限制自由、失联，都要满6个月。爸爸妈妈有一个人能抚养的，不算。',
      en: 'Prison, drug treatment, restraint and lost contact count from six months; one able parent rules it out.',
      cite: [cite('deFactoUnsupported', '对象', 'official')],
    },
    {
      kind: 'info',
      say: '父母突然失联的，先报警，保留回执。满6个月就能申请。',
      en: 'Where a parent disappears, report it to the police and keep the receipt.',
      cite: [cite('deFactoUnsupported', '对象', 'official')],
    },
    ...sharedNotes,
    differenceNote,
  ],
};

/** A running benefit of either class: the ordinary fact says that one was recognised, not which, so it is a benefit of its own. */
const alreadyRecognised: ListedBenefit = {
  id: '10.1-recognised',
  name: '已经认定的：搬家后继续领',
  en: 'Already recognised: the allowance goes on after a move',
  gives: '孩子已经认定为孤儿或事实无人抚养儿童的，搬到这里住，生活费照样领，由户口所在地发。',
  givesEn: 'Once recognised, the allowance goes on wherever the child lives; the hukou place pays.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('already-recognised', [cite('deFactoUnsupported', '发放', 'official'), listed], isTrue(recognisedUnsupported))),
  amounts: allowanceInFull,
  excludes: [onlyOneClass('10.1-orphan', '10.1-hiv', '10.1-de-facto'), orExtremePoverty],
  procedure: {
    id: 'allowance-goes-on',
    kind: 'office',
    steps: [
      { say: '把新住址和电话告诉户口所在的乡镇（街道），也告诉现在的社区。', en: 'Tell the hukou township and the new community where you live now.' },
      { say: '每年复核时，可以请住地的乡镇（街道）帮着联系。', en: 'At the yearly review the township of residence helps to make contact.' },
    ],
    limits: [],
  },
  papers: [papers.guardianId, { id: 'recognition', name: '认定结果', en: 'the recognition', registry: '全国儿童福利信息系统' }],
  offices: [offices.village, offices.anyTownship, offices.hukouCivilAffairs],
  receipt: { proof: '生活费到账', en: 'allowance received', lasts: 'month' },
  renewal: YEARLY,
  exit: ENDS,
  refused: {
    show: '已经认定的孩子搬家不影响领钱，由户口所在地发；住地的乡镇（街道）要帮着办。',
    en: 'A move does not end the allowance: the hukou place pays and the place of residence helps.',
    cite: listed,
    complainTo: '县（市、区）民政局',
  },
  notes: [...sharedNotes, differenceNote],
};

export const basicLivingForChildren: Service = {
  number: 10,
  id: '10-basic-living-for-children',
  heading: '弱有所扶',
  target: '流动儿童中的孤儿、艾滋病病毒感染儿童、事实无人抚养儿童',
  official: '基本生活保障服务',
  plain: '没有父母照顾的孩子，每月有生活费',
  en: 'Basic living for orphans, children with HIV and de facto unsupported children',
  departments: ['自治区民政厅'],
  keywords: ['孤儿', '没有父母', '父母去世', '失联', '坐牢', '无人抚养', '生活费', '爷爷奶奶带', '跨省通办', '不管', '没人管'],
  items: [
    {
      id: '10.1',
      official: '在认定相关情形时提供“跨省通办”服务，协助流动儿童向户籍地申领基本生活费或生活补贴',
      benefits: [forOrphans, forHiv, forDeFacto, alreadyRecognised],
    },
  ],
};
