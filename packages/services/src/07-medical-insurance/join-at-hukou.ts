import { all, always, not, rule } from '@tongxing/policy';
import type { ListedBenefit } from '../model.ts';
import { offices } from '../offices.ts';
import { papers } from '../papers.ts';
import { born, minor } from '../people.ts';
import { cite } from '../sources.ts';
import { hukouInGuangxi, listed } from './conditions.ts';

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
