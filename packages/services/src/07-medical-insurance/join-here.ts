import { all, always, any, not, oneOf, window } from '@tongxing/policy';
import { insurance } from '../facts/child.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { publishedValue } from '../parameter.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';
import { byHukou, byPermit, bySchool, freeForThisYear, hukouInGuangxi, inPeriod, listed, mayJoinHere, oneCover } from './conditions.ts';
import * as p from './parameters.ts';
import { payHere } from './pay-here.ts';
import { waitingNotes } from './waiting-notes.ts';

const newbornTerm = publishedValue(p.newbornMonths);

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
