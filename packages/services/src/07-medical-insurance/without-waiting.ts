import { all, always, any, oneOf, rule } from '@tongxing/policy';
import { insurance } from '../facts/child.ts';
import type { ListedBenefit } from '../model.ts';
import { publishedValue } from '../parameter.ts';
import { born, minor } from '../people.ts';
import { cite, RECHECK_INSURANCE } from '../sources.ts';
import { aidedFixed, aidedInFull, inPeriod, mayJoinHere, newborn, waiting } from './conditions.ts';
import * as p from './parameters.ts';
import { payHere } from './pay-here.ts';
import { waitingNotes } from './waiting-notes.ts';

const fixed = publishedValue(p.waitingMonths);

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
