import { all, any, not, oneOf, rule, unsettled } from '@tongxing/policy';
import { disability } from '../facts/child.ts';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';
import { aided, aidedFixed, aidedInFull, hukouInGuangxi, whoMayJoin } from './conditions.ts';
import * as p from './parameters.ts';

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
