import { all, isTrue, not, rule, within } from '@tongxing/policy';
import { livesAtHome, severeMentalDisorder } from '../facts/private.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Note, Paper, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { assistanceClasses, born, minor, standingResident } from '../people.ts';
import { cite } from '../sources.ts';

const listed = cite('list', '8.1', 'official');
const law = cite('mentalHealthLaw', '55', 'official');
const sixKinds = cite('severeDisorderRules', '六种', 'repost');
const consent = cite('severeDisorderRules', '知情同意', 'repost');
const platform = cite('rehabilitationAction', '转介平台', 'repost');

const diagnosis: Paper = { id: 'diagnosis', name: '医院的诊断证明或出院小结', en: 'diagnosis or discharge summary', hint: '当面交给医生，不要放进别的材料里' };

const secrecy: Note = {
  kind: 'warning',
  say: '孩子的名字、住址、病历，谁也不能往外说，不公示。只有给孩子看病、办事的人知道。',
  en: "The child's name, address and records are confidential; nothing is posted.",
  cite: [cite('mentalHealthLaw', '4', 'official')],
};
const danger: Note = {
  kind: 'warning',
  say: '孩子要伤害自己或者别人，马上打120或者110。因为伤害自己要住院的，监护人同意才住。',
  en: 'In danger ring 120 or 110. Admission for danger to oneself needs the guardian’s consent.',
  cite: [cite('mentalHealthLaw', '31', 'official')],
};

/** Decided by private facts alone: nobody is asked, and the family opens it if it wants. */
const diagnosedAtHome = all(isTrue(severeMentalDisorder), isTrue(livesAtHome));

const management: ListedBenefit = {
  id: '8.1-management',
  name: '严重精神障碍健康管理',
  en: 'Health management of severe mental disorder at home',
  gives: '医生建档案，定期看孩子，每年体检一次，不收钱。',
  givesEn: 'A record, regular follow-up and a yearly exam, free.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('diagnosed-and-at-home', [listed, law, sixKinds], diagnosedAtHome)),
  procedure: {
    id: 'severe-disorder-management',
    kind: 'clinic',
    steps: [
      {
        say: '把诊断证明交给住地的社区卫生服务中心或乡镇卫生院的医生；也可以请看病的医院转过去。',
        en: 'Give the diagnosis to the doctor of the health centre where you live, or let the hospital pass it on.',
      },
      { say: '监护人签字同意，进入社区管理。', en: 'The guardian consents in writing to the community programme.' },
      {
        say: '医生定期看孩子、问吃药；病情不稳的马上转院。',
        en: 'The doctor calls regularly and asks after the medicine; an unsettled state is referred at once.',
      },
      { say: '每年带孩子体检一次，不收钱。', en: 'A free exam once a year.' },
    ],
    limits: [
      {
        id: 'unstable',
        duty: '病情不稳定的，转诊以后随访',
        en: 'follow-up after referral where unstable',
        count: 14,
        unit: 'days',
        from: '发现不稳定',
        fromEn: 'the unstable state',
        cite: 'severe-mental-disorder-2018#随访',
      },
      {
        id: 'stable',
        duty: '病情稳定的，再随访一次',
        en: 'next follow-up where stable',
        count: 3,
        unit: 'months',
        from: '上一次随访',
        fromEn: 'the last follow-up',
        cite: 'severe-mental-disorder-2018#随访',
      },
    ],
  },
  papers: [diagnosis, papers.householdBook, papers.guardianId],
  paths: [
    { id: 'care', name: '看病、转介：不看户口，不看住了多久', en: 'care and referral: no hukou or stay asked', open: all(), meets: all() },
    { id: 'register', name: '住满6个月：列入这里的常住管理，定期随访', en: 'six months here: on the standing register', open: all(), meets: standingResident },
  ],
  offices: [offices.clinic, offices.health, offices.mindLine],
  receipt: { proof: '这一年随访至少4次，体检1次', en: 'four follow-ups and one exam in the year', lasts: { years: 1 } },
  renewal: '不用续。搬家时告诉医生，把档案转到新地方，药不要断。',
  exit: '好了、搬走了，或者监护人不同意再管理。住院时暂停，出院接上。',
  refused: {
    show: '在家居住的严重精神障碍患者，基层医疗卫生机构要建健康档案、定期随访，不看户口，不收钱。',
    en: 'The health centre keeps a record of patients at home and follows them up, free and whatever the hukou.',
    cite: law,
    complainTo: '县（市、区）卫生健康局',
  },
  notes: [
    secrecy,
    danger,
    {
      kind: 'info',
      say: '算在里面的六种：精神分裂症、分裂情感性障碍、偏执性精神病、双相障碍、癫痫引起的、智力障碍同时有的精神障碍。一般的心理问题看第19、20项。',
      en: 'Six disorders count; other troubles belong to rows 19 and 20.',
      cite: [sixKinds],
    },
    {
      kind: 'info',
      say: '每年至少看4次。病稳的3个月一次，不稳的2周内一次；基本稳的一般先2周一次。',
      en: 'At least four times a year: every three months where stable, within two weeks where not.',
      cite: [cite('severeDisorderRules', '随访', 'repost'), cite('severeDisorderRules', '基本稳定', 'toConfirm')],
    },
    {
      kind: 'info',
      say: '每年体检一次，同意才做。',
      en: 'The yearly exam is done with consent.',
      cite: [cite('severeDisorderRules', '体检', 'repost'), cite('basicHealthcareLaw', '15', 'repost')],
    },
    {
      kind: 'info',
      say: '进入管理要监护人同意。搬家时档案跟着转。',
      en: 'The programme needs the guardian’s consent; the file moves with the child.',
      cite: [consent],
    },
    {
      kind: 'info',
      say: '家里困难的：医保费由县里资助，看病钱不够的优先给医疗救助；收入低的，民政要及时给低保（第13项）。',
      en: 'In hardship the county pays the premium, medical aid comes first, and minimum living in time.',
      cite: [cite('mentalHealthLaw', '68', 'official'), cite('mentalHealthLaw', '69', 'official')],
    },
    {
      kind: 'info',
      when: assistanceClasses,
      say: '你家已经认定困难：先去医保局问参保资助和医疗救助。',
      en: 'Your family is recognised: ask the insurance office for premium aid and medical aid.',
      cite: [cite('mentalHealthLaw', '68', 'official')],
    },
    {
      kind: 'info',
      say: '病了也有上学的权利，政府要保证。不让上学的，找教育局。',
      en: 'The right to schooling stands; where a school refuses, go to the education bureau.',
      cite: [cite('mentalHealthLaw', '70', 'official')],
    },
    {
      kind: 'info',
      say: '医院说要住院、你不同意的，收到诊断结论3天内可以要求再诊断一次。',
      en: 'Against a finding that admission is needed a second opinion may be asked within three days.',
      cite: [cite('mentalHealthLaw', '32', 'official')],
    },
    {
      kind: 'info',
      when: not(within(residence, GUANGXI)),
      say: '现在不住在广西：全国都有，找现住地的社区卫生服务中心或乡镇卫生院。',
      en: 'Outside Guangxi the same law holds where you live.',
      cite: [law],
    },
  ],
};

const rehabilitation: ListedBenefit = {
  id: '8.1-rehabilitation',
  name: '精神障碍社区康复',
  en: 'Community rehabilitation for mental disorder',
  gives: '在社区学吃药、过日子、跟人相处，有计划，有人带。',
  givesEn: 'Training in the community by a plan: medicine, daily life, getting on with others.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('diagnosed-and-at-home', [listed, cite('communityRehabilitation', '社区康复', 'repost')], diagnosedAtHome)),
  procedure: {
    id: 'community-rehabilitation',
    kind: 'office',
    steps: [
      {
        say: '在全国精神障碍社区康复转介平台登记；不会用的，请卫生院或者村（社区）帮忙登记。',
        en: 'Register on the national referral platform, or let the health centre or the community do it.',
      },
      { say: '专业的人评估，同意后转到康复机构，订一个计划。', en: 'After an assessment and your consent the child is referred and a plan made.' },
      { say: '按计划去；过一段再评，好了就结束。', en: 'Attend by the plan; it is reviewed, and ends when the child is ready.' },
    ],
    limits: [],
  },
  papers: [diagnosis, papers.guardianId],
  offices: [offices.clinic, { ...offices.civilAffairs, note: '问精神障碍社区康复，不用说孩子的名字' }, offices.village],
  receipt: { proof: '康复计划和参加记录', en: 'the plan and the record of attendance', lasts: { years: 1 } },
  renewal: '按计划一期一期做，每期再评。',
  exit: '评估后可以退出，或者搬走、不想参加了。',
  refused: {
    show: '诊断明确、在家居住的严重精神障碍流动儿童，要提供社区康复服务，不看户口；谁都可以帮着登记。',
    en: 'Children diagnosed and at home have community rehabilitation, whatever the hukou; anyone may register the need.',
    cite: listed,
    complainTo: '县（市、区）民政局',
  },
  notes: [
    secrecy,
    {
      kind: 'info',
      say: '县里还没有康复点的，市里有一个综合的机构，请民政局转。读到的安排写到2025年，现在还在不在，先打电话问。',
      en: 'Where the county has none the city has one; the plan read ran to 2025, so ask first.',
      cite: [platform],
    },
    danger,
  ],
};

export const severeMentalDisorderCare: Service = {
  number: 8,
  id: '08-severe-mental-disorder',
  heading: '病有所医',
  target: '流动儿童中诊断明确、在家居住的严重精神障碍患者',
  official: '健康管理服务',
  plain: '得了严重精神障碍、在家住的孩子，有医生管',
  en: 'Health management and rehabilitation for severe mental disorder',
  departments: ['自治区卫生健康委', '自治区民政厅'],
  keywords: ['精神病', '精神分裂', '双相', '躁狂', '癫痫', '吃药', '随访', '社区康复', '幻听'],
  items: [{ id: '8.1', official: '按照国家和自治区基本公共卫生服务规范提供管理服务，提供精神障碍社区康复服务', benefits: [management, rehabilitation] }],
};
