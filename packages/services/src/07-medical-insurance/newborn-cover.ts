import { all, not } from '@tongxing/policy';
import type { ListedBenefit } from '../model.ts';
import { papers } from '../papers.ts';
import { publishedValue } from '../parameter.ts';
import { born } from '../people.ts';
import { cite } from '../sources.ts';
import { hukouInGuangxi, mayJoinHere, newborn } from './conditions.ts';
import * as p from './parameters.ts';
import { payHere } from './pay-here.ts';

const newbornTerm = publishedValue(p.newbornMonths);

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
