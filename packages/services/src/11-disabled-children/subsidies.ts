import { all, any, isTrue, not, oneOf, rule, setting, unsettled, within, type Exclusion } from '@tongxing/policy';
import { disability, disabilityKind, disabilityLevel } from '../facts/child.ts';
import { extremePoverty, marginal, minimumLiving, recognisedUnsupported } from '../facts/household.ts';
import { hukou } from '../facts/residence.ts';
import type { ListedBenefit, Note } from '../model.ts';
import { offices } from '../offices.ts';
import { GUANGXI } from '../parameter.ts';
import { papers } from '../papers.ts';
import { born, disabled, hukouInCity, minor } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

const listed = cite('list', '11.1', 'official');
const living = cite('disabilitySubsidiesGuangxi', '生活补贴对象', 'repost');
const care = cite('disabilitySubsidiesGuangxi', '护理补贴对象', 'repost');
const anywhere = cite('disabilitySubsidiesCross', '跨省通办', 'repost');

/** The hukou place pays: Guangxi's rules bind for a hukou in Guangxi, wherever the child lives. */
const hukouInGuangxi = within(hukou, GUANGXI);
const holdsCertificate = rule('holds-certificate', living, oneOf(disability, 'certificate'));
const byTheHukouProvince = all(
  not(hukouInGuangxi),
  unsettled('户口在外省的，补贴的范围和金额由户口所在省定', 'with a hukou in another province that province sets classes and sums'),
);

/** What a city has added counts where it is the hukou city; of another city nothing is said here. */
const addedByTheCity = (id: string, parameter: typeof p.marginalToo) =>
  rule(
    id,
    cite('disabilitySubsidiesGuangxi', '各市可增加', 'repost'),
    any(all(hukouInCity, setting(parameter, 'added')), all(not(hukouInCity), unsettled('户口所在的市有没有放宽', 'whether the hukou city has widened it'))),
  );

const livingGroups = any(rule('minimum-living', living, isTrue(minimumLiving)), all(isTrue(marginal), addedByTheCity('city-adds-margin', p.marginalToo)));

/** Levels 1 and 2 of any kind and every level of mental disability; for a multiple disability of level 3 or 4 the texts do not say. */
const careGroups = any(
  rule('severe-or-mental', care, any(oneOf(disabilityLevel, '1', '2'), oneOf(disabilityKind, 'mental'))),
  all(oneOf(disabilityKind, 'intellectual'), addedByTheCity('city-adds-intellectual', p.intellectualToo)),
  all(
    oneOf(disabilityKind, 'multiple'),
    unsettled('三、四级多重残疾里有精神残疾的，有没有护理补贴', 'multiple disability of level 3 or 4 that includes a mental one'),
  ),
);

const shared = {
  subject: 'child',
  strength: 'right',
  papers: [
    papers.disabilityCertificate,
    papers.householdBook,
    papers.guardianId,
    { ...papers.bankCard, hint: '孩子名下或者监护人名下的，先问窗口' },
    { id: 'subsidy-form', name: '残疾人两项补贴申请表', en: 'claim form', hint: '窗口有' },
  ],
  offices: [offices.anyTownship, offices.disabledFederation, offices.civilAffairs],
  renewal: '每年复核一次；等级、低保、户口变了要主动说。',
} as const;

const notWithExtremePoverty: Exclusion = { of: ['14.1'], decides: 'office', cite: cite('extremePoverty', '不重复享受', 'official') };

const steps = [
  {
    say: '去就近的乡镇（街道）交申请，说要“跨省通办”；也可以在网上申请。',
    en: 'Hand the claim in at any township and ask for cross-province handling, or apply online.',
  },
  { say: '乡镇初审，残联核对证，县民政局决定。', en: 'The township checks, the federation confirms the certificate, the county decides.' },
  { say: '批准后从申请的那个月算起，每月由户口所在地发。', en: 'Paid monthly by the hukou place, counted from the month of application.' },
] as const;

const sharedNotes: readonly Note[] = [
  {
    kind: 'info',
    when: not(hukouInGuangxi),
    say: '户口在外省的，发给谁、发多少由户口所在省定。申请可以在这里交，不用回去。',
    en: 'With a hukou in another province that province sets who and how much; the claim may be handed in here.',
    cite: [anywhere],
  },
  {
    kind: 'info',
    when: hukouInGuangxi,
    say: '自治区的标准是最低的，有的市发得更多。',
    en: "The region's sum is the least; some cities pay more.",
    cite: [cite('disabilitySubsidyAmount', '标准', 'repost')],
  },
  {
    kind: 'info',
    say: '两项补贴可以一起领，都不算低保的收入。',
    en: 'Both subsidies may be drawn together, and neither counts as income for minimum living.',
    cite: [cite('disabilitySubsidiesGuangxi', '同时享受', 'repost')],
  },
  {
    kind: 'info',
    when: oneOf(disability, 'diagnosed'),
    say: '先办残疾人证。拿到证的当月就去申请，补贴从申请那个月算起。',
    en: 'Get the certificate first and claim in the same month: the subsidy counts from the month of application.',
    cite: [anywhere],
  },
  {
    kind: 'warning',
    when: isTrue(extremePoverty),
    say: '孩子自己是特困供养的，不能再领这项补贴，照料由特困供养管。家里别人是特困的不影响孩子。',
    en: 'A child itself in extreme-poverty support does not draw this; another member in it does not matter.',
    cite: [cite('extremePoverty', '不重复享受', 'official')],
  },
];

const refusedShow = { complainTo: '户口所在县（市、区）民政局', cite: anywhere } as const;

export const livingSubsidy: ListedBenefit = {
  ...shared,
  id: '11.1-living-subsidy',
  name: '困难残疾人生活补贴',
  en: 'Living subsidy for disabled people in hardship',
  gives: '低保家庭里有残疾人证的孩子，每月有一笔生活补贴。',
  givesEn: 'A monthly subsidy for children with a certificate in families on minimum living.',
  entitled: all(minor, born, rule('disabled-child', listed, disabled), any(all(hukouInGuangxi, holdsCertificate, livingGroups), byTheHukouProvince)),
  amounts: [{ when: hukouInGuangxi, parameter: p.livingSubsidy, per: 'month' }],
  excludes: [
    { of: ['10.1-orphan', '10.1-hiv', '10.1-de-facto', '10.1-recognised'], decides: 'office', cite: cite('deFactoUnsupported', '补差', 'official') },
    notWithExtremePoverty,
  ],
  procedure: { id: 'disabled-living-subsidy', kind: 'office', steps, limits: [] },
  receipt: { proof: '生活补贴到账', en: 'subsidy received', lasts: 'month' },
  exit: '退出低保，或者残疾人证注销，就停。户口迁走的，到新地方重新申请。',
  refused: {
    ...refusedShow,
    show: '残疾人两项补贴在全国任何乡镇（街道）都能申请；低保家庭里有残疾人证的孩子，户口在广西的每月发生活补贴。',
    en: 'The claim may be handed in at any township; children with a certificate in minimum living, hukou in Guangxi, have the subsidy.',
  },
  notes: [
    ...sharedNotes,
    {
      kind: 'info',
      when: isTrue(recognisedUnsupported),
      say: '全额领孤儿、事实无人抚养儿童生活费的，不再领这项；护理补贴照样可以领。',
      en: 'Not together with the full allowance of row 10; the care subsidy remains.',
      cite: [cite('deFactoUnsupported', '补差', 'official')],
    },
  ],
};

export const careSubsidy: ListedBenefit = {
  ...shared,
  id: '11.1-care-subsidy',
  name: '重度残疾人护理补贴',
  en: 'Care subsidy for severely disabled people',
  gives: '残疾人证是一、二级，或者是精神残疾（孤独症一般也算）的孩子，每月有一笔护理补贴。家里不用是低保。',
  givesEn: 'A monthly care subsidy for levels 1 and 2 and for mental disability, whatever the income.',
  entitled: all(minor, born, rule('disabled-child', listed, disabled), any(all(hukouInGuangxi, holdsCertificate, careGroups), byTheHukouProvince)),
  amounts: [{ when: hukouInGuangxi, parameter: p.careSubsidy, per: 'month' }],
  excludes: [notWithExtremePoverty],
  procedure: { id: 'disabled-care-subsidy', kind: 'office', steps, limits: [] },
  receipt: { proof: '护理补贴到账', en: 'subsidy received', lasts: 'month' },
  exit: '等级变了够不上、残疾人证注销，就停。户口迁走的，到新地方重新申请。',
  refused: {
    ...refusedShow,
    show: '一、二级残疾和三、四级精神残疾，户口在广西的每月发护理补贴，不看家里收入；全国任何乡镇（街道）都收申请。',
    en: 'Levels 1 and 2 and mental disability of levels 3 and 4, hukou in Guangxi: paid monthly without an income test; any township takes the claim.',
  },
  notes: [
    ...sharedNotes,
    {
      kind: 'info',
      say: '领了工伤护理费的，不再领这项；还有别的福利性护理补贴的，领高的那一个。',
      en: 'Not together with the care payment of work injury; of several welfare care subsidies the higher one.',
      cite: [cite('disabilitySubsidiesGuangxi', '不重复享受', 'repost')],
    },
  ],
};
