import type { Shown } from '@tongxing/policy';

/** The five answers in words, as every page and sheet says them. */
export const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  canHave: '现在就能享受',
  oneAnswerAway: '再答一个问题就知道',
  notNow: '现在不符合',
  notSettledLocally: '本地标准未确认',
  notAsked: '没有问',
};

/** The sheets that stand beside the children in a result. */
export const SHEETS = { services: '每项服务', benefits: '每条内容', missing: '补哪几列', problems: '问题', skipped: '没有当作儿童的行' } as const;
