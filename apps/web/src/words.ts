import type { Shown, Strength } from '@tongxing/policy';
import type { Heading } from '@tongxing/services';

/** What each answer is called, and the small line beneath it in the ledger. */
export const SHOWN_WORDS: Record<Shown, { readonly say: string; readonly hint: string; readonly tone: string }> = {
  canHave: { say: '现在就能享受', hint: '', tone: 'go' },
  oneAnswerAway: { say: '再答一个问题就知道', hint: '点进去就能答', tone: 'act' },
  notNow: { say: '现在不符合', hint: '都写了为什么、什么时候可以', tone: 'off' },
  notSettledLocally: { say: '本地标准未确认', hint: '可以先申请，我们不猜', tone: 'wait' },
  notAsked: { say: '没有问', hint: '太私密，想看自己点开', tone: 'two' },
};

/** The order of the ledger on a result. */
export const LEDGER: readonly Shown[] = ['canHave', 'oneAnswerAway', 'notNow', 'notSettledLocally', 'notAsked'];

/** How firm a promise is. */
export const STRENGTH_WORDS: Record<Strength, string> = { right: '一定有', seats: '按名额排', whereAvailable: '看当地有没有', onDemand: '需要就能用' };

/** Icon, short name and a plain line for each heading of the list. */
export const HEADING_WORDS: Record<Heading, { readonly icon: string; readonly short: string; readonly plain: string }> = {
  幼有所育: { icon: 'sprout', short: '育', plain: '体检、打针、托育、幼儿园' },
  学有所教: { icon: 'book', short: '教', plain: '小学、初中、高中、中职' },
  病有所医: { icon: 'cross', short: '医', plain: '家庭医生、看病、医保' },
  住有所居: { icon: 'house', short: '居', plain: '公租房、租房补贴' },
  弱有所扶: { icon: 'hands', short: '扶', plain: '低保、残疾、没有人养、急难' },
  发展保障: { icon: 'summit', short: '展', plain: '爸妈学技术、找工作，孩子的心理和活动' },
};

/** 2026年11月24日; numbers without leading zeros. */
export function sayDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 6岁1个月, 8个月, 12天 for an age or a stay given in months; below a month nothing is said of days. */
export function saySpan(months: number, year = '岁'): string {
  if (months < 1) return '不满1个月';
  if (months < 24) return `${months}个月`;
  const rest = months % 12;
  return `${Math.floor(months / 12)}${year}${rest === 0 ? '' : `${rest}个月`}`;
}

/** Yuan from fen: whole where it is whole. */
export function sayMoney(fen: number): string {
  return `${Number.isInteger(fen / 100) ? fen / 100 : (fen / 100).toFixed(2)}元`;
}

export const PER_WORDS = { month: '每月', term: '每学期', year: '每年', once: '一次' } as const;
