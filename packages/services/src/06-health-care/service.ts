import { all, elapsed, not, rule, within } from '@tongxing/policy';
import { birthDate } from '../facts/child.ts';
import { residence } from '../facts/residence.ts';
import type { ListedBenefit, Note, Service } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, childHealthAge, minor, standingResident } from '../people.ts';
import { cite } from '../sources.ts';

const listed = cite('list', '6.1', 'official');
const citizensRight = cite('basicHealthcareLaw', '5', 'repost');
const contract = cite('familyDoctor', '签约', 'toConfirm');

/** Open to every child: the list says so in Guangxi, the Act everywhere. Neither stay, hukou, permit nor income is looked at. */
const everyChild = rule('every-child', [listed, citizensRight], all(minor, born));

const noPermit = {
  show: '清单写明给流动儿童提供这项服务，没有户口、居住证和收入的条件。',
  en: 'The list gives this to migrant children without a test of hukou, permit or income.',
  cite: listed,
  complainTo: '县（市、区）卫生健康局',
} as const;
const elsewhere: Note = {
  kind: 'info',
  when: not(within(residence, GUANGXI)),
  say: '现在不住在广西：全国都有，找现住地的社区卫生服务中心或乡镇卫生院。',
  en: 'Outside Guangxi the same is given where you live.',
  cite: [citizensRight],
};

const familyDoctor: ListedBenefit = {
  id: '6.1-family-doctor',
  name: '家庭医生签约',
  en: 'Family doctor contract',
  gives: '给孩子签一个家庭医生，有事先问他。',
  givesEn: 'A family doctor to ask first.',
  subject: 'child',
  strength: 'right',
  entitled: everyChild,
  procedure: {
    id: 'family-doctor',
    kind: 'clinic',
    steps: [
      { say: '去住地的社区卫生服务中心或乡镇卫生院，说要签家庭医生。', en: 'Go to the health centre where you live and ask to sign with a family doctor.' },
      {
        say: '看清服务包里有什么、哪些收钱，再签字。一次只签一个团队。',
        en: 'Read what the package holds and what costs money before you sign; one team at a time.',
      },
      { say: '存下医生的电话。孩子不舒服先打电话问，要转院请医生帮忙。', en: "Keep the doctor's number: ask there first, and for referrals." },
    ],
    limits: [],
  },
  papers: [
    { ...papers.householdBook, hint: '或者孩子的身份证' },
    papers.guardianId,
    { id: 'insurance-code', name: '医保码或社保卡', en: 'insurance code or card', hint: '有就带，没参保也能签' },
  ],
  offices: [offices.clinic, offices.health],
  receipt: { proof: '签约协议，知道医生的名字和电话', en: 'the contract, with the name and number of the doctor', lasts: { years: 1 } },
  renewal: '一般一年一签，到期前问医生续签；同意自动续的不用跑。',
  exit: '到期没有续，或者搬走：在老地方解约，在新地方重新签。',
  refused: noPermit,
  notes: [
    {
      kind: 'info',
      when: all(born, elapsed(birthDate, { lessThan: childHealthAge })),
      say: '7岁前的孩子是重点人群，先签；基础服务包不收钱。',
      en: 'Children below 7 come first; the basic package is free.',
      cite: [cite('familyDoctor', '重点人群', 'toConfirm')],
    },
    { kind: 'info', say: '收费的服务包各地不一样，不签收费的也可以。', en: 'Paid packages differ by place and need not be taken.', cite: [contract] },
    { ...elsewhere, cite: [contract] },
  ],
};

const basicCare: ListedBenefit = {
  id: '6.1-basic-care',
  name: '基本医疗服务',
  en: 'Basic medical care',
  gives: '孩子生病，到附近哪家医院、卫生院都能看。',
  givesEn: 'A sick child is seen at any hospital or health centre.',
  subject: 'child',
  strength: 'onDemand',
  entitled: everyChild,
  procedure: {
    id: 'basic-care',
    kind: 'clinic',
    steps: [
      { say: '小病先去社区卫生服务中心、乡镇卫生院；急病打120。', en: 'Small ills to the health centre first; in an emergency ring 120.' },
      {
        say: '带医保码或社保卡。在广西参保的，在广西哪个定点医院都能直接结算（第7项）。',
        en: 'Bring the insurance code: insured in Guangxi, bills are settled directly at any appointed hospital there (row 7).',
      },
    ],
    limits: [],
  },
  papers: [{ id: 'insurance-code', name: '医保码或社保卡', en: 'insurance code or card', hint: '没有参保也能看，钱先自己付' }],
  offices: [offices.clinic, { kind: '医院', en: 'hospital', level: 'any', hotline: '12345', note: '急病打120' }, offices.health],
  receipt: { proof: '病历和发票', en: 'medical record and bill', lasts: 'once' },
  renewal: '什么时候病，什么时候看。',
  exit: '满18岁，不再按这张清单提醒；看病照样可以看。',
  refused: noPermit,
  notes: [
    {
      kind: 'info',
      say: '看病要付钱，报销多少看医保（第7项）。没有参保的，先去问怎么参保。',
      en: 'Care is paid for; what is paid back hangs on the insurance (row 7).',
    },
    elsewhere,
  ],
};

/** The standing register begins at six months; what is open to all begins on the first day. */
const publicHealth: ListedBenefit = {
  id: '6.1-public-health',
  name: '基本公共卫生服务',
  en: 'Basic public health services',
  gives: '建健康档案，打针、体检、防病的服务不收钱。',
  givesEn: 'A health record, and free vaccination, checks and prevention.',
  subject: 'child',
  strength: 'onDemand',
  entitled: everyChild,
  procedure: {
    id: 'public-health',
    kind: 'clinic',
    steps: [
      { say: '去住地的社区卫生服务中心或乡镇卫生院，说要建健康档案。', en: 'Ask the health centre where you live for a health record.' },
      {
        say: '按年龄用：打针和7岁前的体检在第1项，精神障碍的随访在第8项。',
        en: 'Used by age: vaccination and checks are row 1, follow-up of mental disorder row 8.',
      },
    ],
    limits: [],
  },
  papers: [{ ...papers.householdBook, hint: '或者孩子的身份证' }, papers.guardianId],
  paths: [
    {
      id: 'any-stay',
      name: '住多久都可以：打针、体检、传染病处理、健康教育',
      en: 'any stay: vaccination, checks, infectious disease, health education',
      open: all(),
      meets: all(),
    },
    {
      id: 'record',
      name: '住满6个月：建健康档案，列入常住管理，不看居住证',
      en: 'six months here: a record on the standing register, no permit asked',
      open: all(),
      meets: standingResident,
    },
  ],
  offices: [offices.clinic, offices.health],
  receipt: { proof: '建了健康档案', en: 'a health record opened', lasts: 'untilAgeOut' },
  renewal: '档案一直用；搬家了，请新地方的卫生院接过去。',
  exit: '满18岁，不再按这张清单提醒；成年人也有基本公共卫生服务。',
  refused: {
    ...noPermit,
    show: '基本公共卫生服务由国家免费提供，清单里有流动儿童；建档案不看户口和居住证。',
    en: 'Basic public health services are free and listed for migrant children; no hukou or permit is asked.',
  },
  notes: [
    {
      kind: 'info',
      say: '和孩子有关的有：健康档案、健康教育、打针、7岁前体检、3岁前中医保健、结核病和传染病处理、精神障碍管理。怀孕的女孩也有孕产检查。',
      en: 'For children: record, education, vaccination, checks, traditional medicine, tuberculosis and infectious disease, mental disorder; a pregnant girl has antenatal care.',
      cite: [cite('publicHealthNorm', '按年龄的项目', 'toConfirm')],
    },
    {
      kind: 'info',
      say: '这些服务由国家出钱，不能向你收费。',
      en: 'The state pays for these services; nothing may be charged.',
      cite: [cite('basicHealthcareLaw', '15', 'repost')],
    },
    {
      kind: 'info',
      say: '刚搬来、没住满半年的，有的地方先不建档案；打针和体检照样做。',
      en: 'Before six months some places open no record yet; vaccination and checks are given all the same.',
      cite: [cite('publicHealthNorm', '常住', 'toConfirm')],
    },
    elsewhere,
  ],
};

export const healthCare: Service = {
  number: 6,
  id: '06-health-care',
  heading: '病有所医',
  target: '流动儿童',
  official: '卫生健康服务',
  plain: '签家庭医生，生病有地方看',
  en: 'Health care',
  departments: ['自治区卫生健康委'],
  keywords: ['看病', '生病', '医院', '家庭医生', '签约', '健康档案', '卫生院', '发烧', '医生'],
  items: [{ id: '6.1', official: '提供家庭医生签约服务、基本医疗服务、基本公共卫生服务', benefits: [familyDoctor, basicCare, publicHealth] }],
};
