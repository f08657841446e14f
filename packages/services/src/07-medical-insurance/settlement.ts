import { all, not, oneOf, rule } from '@tongxing/policy';
import { insurance } from '../facts/child.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { minor } from '../people.ts';
import { cite, RECHECK_INSURANCE } from '../sources.ts';
import { actInForce } from './conditions.ts';

const listed = cite('list', '7.2', 'official', { recheck: RECHECK_INSURANCE });
const insuredElsewhere = oneOf(insurance, 'elsewhere');

export const settlement: ListedBenefit = {
  id: '7.2',
  name: '区内看病直接结算，不用备案',
  en: 'Direct settlement inside Guangxi without filing',
  gives: '在广西哪个市看病都当场报销，只交自己的那一份，不用先备案。',
  givesEn: 'Anywhere in Guangxi the bill is settled at the hospital; only the own share is paid, and nothing is filed first.',
  subject: 'child',
  strength: 'right',
  entitled: all(minor, rule('insured-in-guangxi', listed, oneOf(insurance, 'guangxi'))),
  procedure: {
    id: 'direct-settlement',
    kind: 'automatic',
    steps: [
      { say: '看病前问一句：是不是医保定点医院。', en: 'Ask whether the hospital is a designated one.' },
      { say: '挂号、住院时出示医保码或者社保卡。', en: 'Show the insurance code or the social security card.' },
      { say: '出院时只交自己的那一份。报销多少按参保地的政策。', en: 'Pay only the own share on leaving; the insured place sets the benefits.' },
    ],
    limits: [],
  },
  papers: [papers.insuranceCode],
  offices: [{ kind: '医保定点医院', en: 'designated hospital', level: 'clinic', hotline: '12393' }, offices.insurance],
  receipt: { proof: '医院的结算单', en: "the hospital's settlement", lasts: 'calendarYear' },
  renewal: '参保一年管一年。',
  exit: '断保，或者改在外省参保。',
  refused: {
    show: '在广西参加居民医保的孩子，在自治区内异地看病直接结算，不用办备案。',
    en: 'A child insured in Guangxi is settled directly anywhere in the region, without filing.',
    cite: listed,
    complainTo: '参保地医保局，或者打12393',
  },
  notes: [
    {
      kind: 'info',
      when: insuredElsewhere,
      say: '在外省参保的，先在国家医保服务平台办异地就医备案，再看病；报销按那个省的规定。明年可以改在广西参保。',
      en: "Insured in another province: file on the national platform before care; that province's rules pay. Next year may be insured in Guangxi.",
      cite: [cite('insuranceNotices', '外省参保人就医', 'repost')],
    },
    {
      kind: 'info',
      when: not(insuredElsewhere),
      say: '去广西以外的地方看病，要先备案。',
      en: 'For care outside Guangxi file first.',
      cite: [cite('insuranceNotices', '区外就医备案', 'repost')],
    },
    {
      kind: 'info',
      when: actInForce,
      say: '没能当场结算的，留好发票和病历，可以回去报销。',
      en: 'Where it was not settled on the spot, keep invoice and record and claim later.',
      cite: [cite('medicalSecurityLaw', '32', 'official')],
    },
    {
      kind: 'warning',
      when: actInForce,
      say: '医保码、社保卡不要借给别人用。用错了，直接结算会停3到12个月。',
      en: 'Never lend code or card: misuse stops direct settlement for 3 to 12 months.',
      cite: [cite('medicalSecurityLaw', '48', 'official')],
    },
  ],
};
