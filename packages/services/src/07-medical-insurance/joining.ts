import { all, always, any, not, number, oneOf, rule, unsettled, window } from '@tongxing/policy';
import { disability, insurance, insuranceMissedYears } from '../facts/child.ts';
import type { ListedBenefit, Note } from '../model.ts';
import { offices } from '../offices.ts';
import type { PublishedParameter } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite, RECHECK_INSURANCE } from '../sources.ts';
import {
  actInForce,
  aided,
  aidedFixed,
  aidedInFull,
  byHukou,
  byPermit,
  bySchool,
  freeForThisYear,
  hukouInGuangxi,
  inPeriod,
  listed,
  mayJoinHere,
  newborn,
  oneCover,
  waiting,
  whoMayJoin,
} from './conditions.ts';
import * as p from './parameters.ts';

const valueOf = (parameter: PublishedParameter): number => Number(parameter.rows[0]?.value);
const fixed = valueOf(p.waitingMonths);
const longBreak = valueOf(p.longBreakMonths);
const newbornTerm = valueOf(p.newbornMonths);

const online = {
  kind: '网上或银行',
  en: 'online or at a bank',
  level: 'online',
  hotline: '12393',
  note: '微信、支付宝里找城乡居民医保缴费；税务热线12366',
} as const;
const payHere = [offices.village, online, offices.insurance] as const;

/** What every payer should know: how long it takes until bills are paid, and what the Act changes. */
const waitingNotes: readonly Note[] = [
  {
    kind: 'warning',
    when: all(inPeriod, oneOf(insurance, 'none')),
    say: `今年没有参保的，现在交明年的，也要等${fixed}个月才能报销。出生${newbornTerm}个月以内的不用等。`,
    en: `Without cover this year, paying now for the next one still means ${fixed} months of waiting, except within ${newbornTerm} months of birth.`,
    cite: [waiting],
  },
  {
    kind: 'warning',
    when: number(insuranceMissedYears, 'atLeast', { parameter: p.secondMissedYear }),
    say: `连着断了好几年的：先等${fixed}个月，第二年起每多断一年再加${valueOf(p.waitingAdded)}个月。补交断掉那几年的，补一年少等${valueOf(p.waitingAdded)}个月。`,
    en: `After several missed years: ${fixed} months, and ${valueOf(p.waitingAdded)} more for each further year; each year paid up takes ${valueOf(p.waitingAdded)} off.`,
    cite: [waiting],
  },
  {
    kind: 'warning',
    when: number(insuranceMissedYears, 'atLeast', { parameter: p.longBreakYears }),
    say: `断了${valueOf(p.longBreakYears)}年或者更久的，补交以后也至少等${longBreak}个月。`,
    en: `After ${valueOf(p.longBreakYears)} missed years or more at least ${longBreak} months remain, whatever is paid up.`,
    cite: [waiting],
  },
  {
    kind: 'info',
    when: actInForce,
    say: '医疗保障法已经施行：没有职工医保的人都应当参加居民医保。交多少、什么时候开始报销，由自治区定。',
    en: 'The Medical Security Act is in force: who has no employee cover shall join; shares and the start of benefits are set by the region.',
    cite: [cite('medicalSecurityLaw', '11-13', 'official')],
  },
];

export const joinHere: ListedBenefit = {
  id: '7.1-here',
  name: '在居住地参加居民医保',
  en: 'Resident medical insurance where you live',
  gives: '孩子在现在住的地方参加居民医保，看病能报销。',
  givesEn: 'The child is insured where it lives, and bills are paid by that insurance.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, mayJoinHere, any(inPeriod, freeForThisYear)),
  excludes: [{ of: ['7.1-hukou'], decides: 'family', cite: oneCover }],
  procedure: {
    id: 'insurance-here',
    kind: 'office',
    steps: [
      { say: '在幼儿园、学校的，跟老师说在学校参保，由学校一起办。', en: 'Pupils join through the kindergarten or school.' },
      {
        say: '没有上学的，带户口簿和居住证去村（社区）或医保窗口登记。',
        en: 'Others register with the household register and the permit at the community or the insurance office.',
      },
      { say: '登记以后在微信、支付宝或者银行交钱，留好缴费记录。', en: 'Then pay by phone or at a bank, and keep the receipt.', months: [9, 12] },
    ],
    limits: [],
  },
  papers: [
    papers.householdBook,
    { ...papers.permit, when: all(not(hukouInGuangxi), not(bySchool)), hint: '在幼儿园或者学校参保的不用' },
    { ...papers.schoolRoll, when: all(not(hukouInGuangxi), bySchool) },
  ],
  paths: [
    { id: 'hukou', name: '户口在广西', en: 'hukou in Guangxi', open: always, meets: byHukou },
    { id: 'permit', name: '有居住证', en: 'by residence permit', open: not(hukouInGuangxi), meets: byPermit },
    { id: 'school', name: '在广西的托育机构、幼儿园、学校上学', en: 'on the roll of a nursery, kindergarten or school here', open: always, meets: bySchool },
  ],
  offices: [offices.school, ...payHere],
  receipt: { proof: '医保缴费记录', en: 'record of payment', lasts: 'calendarYear' },
  renewal: '每年都要交一次，交的是下一年的。断了再交要等。',
  exit: '到年底为止。搬走的，明年到新地方参保；一年只能参加一份。',
  refused: {
    show: '参加居民医保不看户口在哪里：有居住证，或者孩子在这里上幼儿园、上学，就能在这里参保。',
    en: 'Insurance does not depend on the hukou: a residence permit, or a place at a kindergarten or school here, is enough.',
    cite: listed,
    complainTo: '县（市、区）医保局，或者打12393',
  },
  notes: [
    {
      kind: 'info',
      when: all(not(hukouInGuangxi), oneOf(insurance, 'elsewhere')),
      say: '已经在老家参保的，今年不用再交；明年的可以改在这里交。两边都交，不会报销两次。',
      en: 'Who is insured at the hukou place need not pay again this year; next year may be paid here. Paying twice does not pay out twice.',
      cite: [oneCover],
    },
    {
      kind: 'info',
      when: all(window({ from: p.fullPriceFrom }), oneOf(insurance, 'none')),
      say: `下半年补交今年的，要连政府补助的那一份一起交；出生${newbornTerm}个月以内的新生儿不用。`,
      en: 'Joining for this year in its second half costs the fiscal share too, except for newborns.',
      cite: [cite('insuranceNotices', '下半年补缴', 'repost')],
    },
    ...waitingNotes,
    {
      kind: 'info',
      say: '交多少每年公布：2024年度每人380元，2025年度400元。以后的看当年通知，没有录进来的不猜。',
      en: 'The premium is published each year: 380 yuan for 2024, 400 for 2025. Look for the notice of the year.',
      cite: [cite('insuranceNotices', '缴费标准', 'repost')],
    },
    {
      kind: 'info',
      say: '连着交满4年，从第5年起每年大病报销的上限再提高；没有报销过的年份也提高。',
      en: 'After 4 years without a break the ceiling for grave illness rises each year, and for each year without a claim.',
      cite: [cite('insuranceMechanism', '连续参保激励', 'repost')],
    },
  ],
};

export const joinAtHukou: ListedBenefit = {
  id: '7.1-hukou',
  name: '在户口所在地参加居民医保',
  en: 'Resident medical insurance at the hukou place',
  gives: '这里参加不了的，回户口所在地也能参加居民医保，可以在手机上交钱。',
  givesEn: 'Where joining here is not possible, the hukou place takes the child; payment by phone.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, born, rule('hukou-place', listed, always)),
  procedure: {
    id: 'insurance-hukou',
    kind: 'office',
    steps: [
      {
        say: '打电话问户口所在地的村（社区）或医保窗口，登记以后在手机上交钱。',
        en: 'Ask the community or insurance office of the hukou place by phone, register, then pay by phone.',
      },
    ],
    limits: [],
  },
  papers: [papers.householdBook],
  offices: [{ ...offices.insurance, kind: '户口所在县（市、区）的医保经办机构', en: 'insurance office of the hukou county' }],
  receipt: { proof: '医保缴费记录', en: 'record of payment', lasts: 'calendarYear' },
  renewal: '每年都要交一次，时间和金额看户口所在地的通知。',
  exit: '到年底为止。一年只能参加一份。',
  refused: {
    show: '居民医保可以在户口所在地参加，有居住证的也可以在住的地方参加，由自己选。',
    en: 'One may join at the hukou place or, with a permit, where one lives.',
    cite: listed,
    complainTo: '户口所在县（市、区）医保局，或者打12393',
  },
  notes: [
    {
      kind: 'info',
      when: not(hukouInGuangxi),
      say: '在外省参保的，到广西看病报销按那个省的规定，先在国家医保服务平台办异地就医备案。',
      en: "Insured in another province, care in Guangxi is paid by that province's rules after filing on the national platform.",
      cite: [cite('insuranceNotices', '外省参保人就医', 'repost')],
    },
  ],
};

export const newbornCover: ListedBenefit = {
  id: '7.1-newborn',
  name: '新生儿参保，从出生那天起报销',
  en: 'Cover from birth for a newborn',
  gives: `出生${newbornTerm}个月以内参保，出生那天起看病的钱都能报销，不用等。`,
  givesEn: 'Joined within 3 months of birth, bills are paid from the day of birth, without waiting.',
  subject: 'child',
  strength: 'right',
  entitled: all(born, newborn, mayJoinHere),
  procedure: {
    id: 'insurance-newborn',
    kind: 'office',
    steps: [
      {
        say: '先给孩子上户口。户口在外省的，带上爸爸或妈妈的居住证，问窗口收不收。',
        en: "Register the birth; with a hukou in another province bring a parent's permit and ask.",
      },
      { say: '去村（社区）或医保窗口登记交钱。最好在出生90天以内办完。', en: 'Register and pay, best within 90 days of birth.' },
    ],
    limits: [],
  },
  papers: [papers.birthCertificate, papers.householdBook, { ...papers.permit, when: not(hukouInGuangxi) }],
  offices: [...payHere],
  receipt: { proof: '医保缴费记录', en: 'record of payment', lasts: 'calendarYear' },
  renewal: '第二年起和别的孩子一样，每年交一次。',
  exit: '过了期限再参保的，什么时候开始报销先问窗口。',
  refused: {
    show: `孩子出生${newbornTerm}个月以内参保的，从出生那天起报销。`,
    en: 'Joined within 3 months of birth, the cover runs from birth.',
    cite: cite('insuranceGuangxi', '17', 'repost'),
    complainTo: '县（市、区）医保局，或者打12393',
  },
  notes: [
    {
      kind: 'warning',
      say: '年底出生的，问清楚今年和明年的要不要都交。',
      en: 'For births at the end of the year ask whether both years are to be paid.',
      cite: [cite('insuranceGuangxi', '跨年的新生儿', 'toConfirm')],
    },
  ],
};

export const withoutWaiting: ListedBenefit = {
  id: '7.1-no-waiting',
  name: '参保不用等待',
  en: 'Cover without a waiting period',
  gives: '在集中缴费期接着交，从明年1月1日起就能报销，中间不断。',
  givesEn: 'Paid on in the yearly period, cover goes on from 1 January without a gap.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    minor,
    born,
    mayJoinHere,
    any(
      newborn,
      all(inPeriod, rule('no-break', waiting, oneOf(insurance, 'guangxi', 'elsewhere'))),
      all(any(aidedInFull, aidedFixed), rule('exempt-groups', cite('insuranceMechanism', '免等待的人群', 'toConfirm', { recheck: RECHECK_INSURANCE }), always)),
    ),
  ),
  procedure: {
    id: 'insurance-no-waiting',
    kind: 'automatic',
    steps: [{ say: '不用申请。集中缴费期内把明年的交了就行。', en: 'Nothing to apply for: pay for the next year within the period.' }],
    limits: [],
  },
  papers: [],
  offices: [...payHere],
  receipt: { proof: '1月起能报销', en: 'bills paid from January', lasts: 'calendarYear' },
  renewal: '每年接着交，就一直不用等。',
  exit: '断了一年，或者过了集中缴费期才交，就要等。',
  refused: {
    show: '今年参保的，在集中缴费期交明年的，没有等待期。',
    en: 'Insured this year and paid in the period: there is no waiting.',
    cite: waiting,
    complainTo: '县（市、区）医保局，或者打12393',
  },
  notes: [
    {
      kind: 'info',
      say: `过了集中缴费期才交的，等${fixed}个月：比如1月交，4月起才报销。`,
      en: `Paid after the period, the waiting is ${fixed} months: paid in January, covered from April.`,
      cite: [waiting],
    },
    ...waitingNotes,
  ],
};

export const premiumAid: ListedBenefit = {
  id: '7.1-premium-aid',
  name: '参保资助',
  en: 'Help with the premium',
  gives: '困难家庭的孩子参保，政府帮交全部或者一部分。',
  givesEn: 'Government pays all or part of the premium for children in hardship.',
  subject: 'child',
  strength: 'right',
  entitled: all(
    minor,
    born,
    rule('aided-classes', aided, any(aidedInFull, aidedFixed)),
    any(
      rule('recognised-in-guangxi', aided, hukouInGuangxi),
      all(not(hukouInGuangxi), unsettled('外省认定的困难身份，参保资助由哪边给', 'which side helps where another province recognised the hardship')),
    ),
  ),
  amounts: [
    { when: aidedInFull, parameter: p.aidInFull, per: 'year' },
    { when: aidedFixed, parameter: p.aidFixed, per: 'year' },
  ],
  procedure: {
    id: 'premium-aid',
    kind: 'automatic',
    steps: [
      {
        say: '广西认定的，一般不用申请，交钱的时候自动减。没有减的，去村（社区）或医保窗口说。',
        en: 'Recognised in Guangxi it is taken off by itself; if not, tell the community or the insurance office.',
      },
    ],
    limits: [],
  },
  papers: [
    { ...papers.hardshipProof, when: not(hukouInGuangxi) },
    { ...papers.disabilityCertificate, when: oneOf(disability, 'certificate') },
  ],
  offices: [offices.village, offices.insurance, offices.civilAffairs],
  receipt: { proof: '缴费时减掉的钱', en: 'the sum taken off the premium', lasts: 'calendarYear' },
  renewal: '每年按当年的困难身份算。',
  exit: '不再是困难家庭，下一年就不减。',
  refused: {
    show: '特困、孤儿、事实无人抚养儿童参保全额资助；低保、低保边缘、脱贫监测家庭和重度残疾的孩子定额资助。',
    en: 'Full aid for extreme poverty, orphans and de facto unsupported; fixed aid for minimum living, the margin, monitored families and severe disability.',
    cite: aided,
    complainTo: '县（市、区）医保局，或者打12393',
  },
  notes: [
    {
      kind: 'info',
      when: all(not(hukouInGuangxi), any(aidedInFull, aidedFixed)),
      say: '低保、特困这些身份是外省认定的，一般找认定的地方资助；先问户口所在地的医保局。',
      en: 'Where another province recognised the class, its own office usually helps: ask there first.',
      cite: [cite('insuranceNotices', '外省认定的资助', 'toConfirm')],
    },
    { kind: 'info', say: '资助多少每年公布，问医保窗口。', en: 'The sums are published each year: ask the office.', cite: [whoMayJoin] },
  ],
};
