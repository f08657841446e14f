import { all, any, isTrue, not, oneOf, type AmountRule, type Citation, type Exclusion } from '@tongxing/policy';
import { extremePoverty, minimumLiving } from '../facts/household.ts';
import { fatherState, motherState, UNABLE, UNABLE_EXTENDED } from '../facts/private.ts';
import type { Note, Paper, Refused } from '../model.ts';
import { hukouInCity } from '../people.ts';
import { cite } from '../sources.ts';
import * as p from './parameters.ts';

export const listed = cite('list', '10.1', 'official');
export const anyTownshipTakes = cite('crossProvinceChildren', '任何乡镇受理', 'repost');
export const HIV_DIRECT = cite('crossProvinceChildren', '艾滋病病毒感染儿童', 'repost');

const bothIn = (...states: readonly string[]) => all(oneOf(fatherState, ...states), oneOf(motherState, ...states));
const oneIn = (...states: readonly string[]) => any(oneOf(fatherState, ...states), oneOf(motherState, ...states));

/** Both parents unable, or one dead or missing and the other unable; both dead or missing is an orphan. */
export const unsupportedSince2020 = all(bothIn('deadOrMissing', ...UNABLE), oneIn(...UNABLE));

/** The same where one parent lost guardianship or was deported, which the later notice added. */
export const unsupportedExtended = all(bothIn('deadOrMissing', ...UNABLE, ...UNABLE_EXTENDED), oneIn(...UNABLE_EXTENDED));

/** In full only where no other living allowance is paid; who has one gets the difference, which no table says. */
export const allowanceInFull: readonly AmountRule[] = [
  { when: all(hukouInCity, not(isTrue(minimumLiving)), not(isTrue(extremePoverty))), parameter: p.allowance, per: 'month' },
];

/** A child with HIV has the orphans' sum in full, whatever else the family draws. */
export const allowanceAlwaysInFull: readonly AmountRule[] = [{ when: hukouInCity, parameter: p.allowance, per: 'month' }];

/** Only one class is paid, and civil affairs recognises which. */
export const onlyOneClass = (...of: readonly string[]): Exclusion => ({ of, decides: 'office', cite: cite('deFactoUnsupported', '只领一种', 'official') });

/** Who also meets row 14 chooses. */
export const orExtremePoverty: Exclusion = { of: ['14.1'], decides: 'family', cite: cite('extremePoverty', '9', 'official') };

const differences: Citation = cite('deFactoUnsupported', '补差', 'official');

/** Not for children with HIV, whose sum is paid in full. */
export const differenceNote: Note = {
  kind: 'info',
  when: isTrue(minimumLiving),
  say: '已经领低保的，补到这个标准；领的钱不算低保的收入，家里的低保会重新算。',
  en: 'Who draws minimum living gets the difference; the allowance is no income, and the household is recomputed.',
  cite: [differences],
};

/** What holds for all three classes: one of the three, a choice against row 14, and what is drawn beside it. */
export const sharedNotes: readonly Note[] = [
  {
    kind: 'info',
    say: '孤儿、艾滋病病毒感染儿童、事实无人抚养儿童，三种只能领一种。',
    en: 'Only one of the three classes may be drawn.',
    cite: [cite('deFactoUnsupported', '只领一种', 'official')],
  },
  {
    kind: 'info',
    say: '也够得上特困供养（第14项）的，自己选一种。选之前问清两边各多少钱。',
    en: 'Who also meets row 14 chooses one; ask for both sums first.',
    cite: [cite('extremePoverty', '9', 'official')],
  },
  {
    kind: 'info',
    say: '全额领了这笔钱，就不再领困难残疾人生活补贴。重度残疾人护理补贴和康复救助照样可以领。',
    en: 'With the full amount no living subsidy for disabled persons; the care subsidy and rehabilitation aid remain.',
    cite: [differences],
  },
];

export const sharedRefused: Refused = {
  show: '孤儿、事实无人抚养儿童的认定，全国任何乡镇（街道）都要收申请，缺什么一次说清，3个工作日内转到户口所在地。',
  en: 'Any township takes the claim, says once what is missing, and passes it on within three working days.',
  cite: anyTownshipTakes,
  complainTo: '县（市、区）民政局',
};

export const parentProof: Paper = {
  id: 'parents-situation',
  name: '父母情况的证明',
  en: "proof of the parents' situation",
  hint: '去世、失踪、服刑、重病这些，是哪一种带哪一种；窗口能联网查到的不用带',
};
export const recognitionForm: Paper = { id: 'recognition-form', name: '认定申请表', en: 'claim form', hint: '窗口有' };
