import type { Citation } from '@tongxing/policy';
import { national } from './parameter.ts';
import { cite } from './sources.ts';

const review = cite('administrativeReview', '申请期限', 'official');
const suit = cite('administrativeLitigation', '起诉期限', 'official');
const silence = cite('administrativeReview', '不履行职责', 'official');
const duty = cite('administrativeReviewRules', '25', 'official');

const reviewDays = 60;
const suitMonths = 6;

/** The terms after a refusal. */
export const refusedParameters = [
  national({ id: 'review-term', label: '申请行政复议的期限', en: 'term for administrative review', unit: 'days' }, reviewDays, '2024-01-01', review),
  national({ id: 'suit-term', label: '直接起诉的期限', en: 'term for a suit without review', unit: 'months' }, suitMonths, '2017-07-01', suit),
] as const;

/** One step of the way on after a refusal. */
export interface RefusalStep {
  readonly say: string;
  readonly hint?: string;
  readonly en: string;
  readonly cite?: readonly Citation[];
}

/** The way on after a refusal, the same at every window; whom to complain to (`Refused.complainTo`) stands between the first step and the last. */
export const refusalSteps: { readonly inWriting: RefusalStep; readonly review: RefusalStep } = {
  inWriting: {
    say: '还是不给办，就请他们把理由写在纸上，写明找谁复议、期限多长，盖章，写日期。',
    hint: '不肯写，就记下哪天、哪个窗口、谁说的。',
    en: 'Ask for the refusal in writing, with its reasons, the organ and the term for review, a seal and a date.',
    cite: [duty],
  },
  review: {
    say: `拿到不给办的决定起${reviewDays}天内，可以申请行政复议；也可以${suitMonths}个月内直接去法院起诉。一直不答复的，先申请复议。`,
    en: `Within ${reviewDays} days of the decision apply for administrative review, or within ${suitMonths} months sue directly; where no answer comes, review goes first.`,
    cite: [review, suit, silence],
  },
};
