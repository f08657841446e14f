import type { Shown } from '@tongxing/policy';

/** The five answers in words, as every page and sheet says them. */
export const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  canHave: '现在就能享受',
  oneAnswerAway: '再答一个问题就知道',
  notNow: '现在不符合',
  notSettledLocally: '本地标准未确认',
  notAsked: '没有问',
};
