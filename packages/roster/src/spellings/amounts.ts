import { parseChineseNumeral } from './chinese-numeral.ts';
import { toWordKey } from './plain-text.ts';

/** The time a sum is for, where it says so. */
export type Period = 'month' | 'year' | 'day' | 'term';

/** A sum in integer fen with its period, or why there is none. */
export type MoneyReading =
  | { readonly ok: true; readonly fen: number; readonly per?: Period }
  | { readonly ok: false; readonly trouble: 'unreadable' | 'severalNumbers' | 'negative' | 'partFen' };

/** A number in the unit asked for, or why there is none. */
export type NumberReading =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly trouble: 'unreadable' | 'severalNumbers' | 'wrongUnit' };

const FEN = 100;
const SCALES: Record<string, number> = { '': 1, 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/([/每]个?月|月$|^月)/, 'month'],
  [/([/每]年|年$|^年)/, 'year'],
  [/([/每][天日])/, 'day'],
  [/([/每]?学期)/, 'term'],
];

/** The period that a unit, a heading or a value names: 元/月, 每年, 月收入. */
export function periodOf(text: string): Period | undefined {
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Multiplies decimal text digit by digit, exact at any size: 0.29 yuan is 29 fen. `undefined` where a part of a fen is left over. */
function toFen(decimal: string, scale: number): number | undefined {
  const [whole = '', part = ''] = decimal.split('.');
  const parts = 10n ** BigInt(part.length);
  const fen = BigInt(whole + part) * BigInt(scale * FEN);
  return fen % parts === 0n ? Number(fen / parts) : undefined;
}

/**
 * Reads a sum of money: 1,200元, 0.12万, 1200元/月, ￥1200.50. `unit` is what the heading says (元, 万元, 元/月), yuan where nothing says
 * otherwise. A range, a negative sum or a part of a fen gives no value.
 */
export function parseMoney(text: string, unit = '元'): MoneyReading {
  const key = toWordKey(text)
    .replace(/[,，]/g, '')
    .replace(/^(人民币|rmb|[¥￥])/, '');
  const parts = /^(约)?(每个?月|每年|月|年)?(-)?(\d+(?:\.\d+)?)([十百千万亿]?)(元|块钱?|圆)?(整|左右)?(?:([/每]|一)?(个?月|年|天|日|学期))?$/.exec(key);
  if (!parts) return { ok: false, trouble: /\d.*[-~至到—]\d/.test(key) ? 'severalNumbers' : 'unreadable' };
  if (parts[3] !== undefined) return { ok: false, trouble: 'negative' };
  const ownScale = parts[5] ?? '';
  const headingScale = ownScale === '' && parts[6] === undefined ? (/([十百千万亿])元/.exec(unit)?.[1] ?? '') : ownScale;
  const fen = toFen(parts[4] ?? '', SCALES[headingScale] ?? 1);
  if (fen === undefined || !Number.isSafeInteger(fen)) return { ok: false, trouble: 'partFen' };
  const per = parts[2] !== undefined ? periodOf(parts[2].replace(/^(?=[月年])/, '每')) : parts[9] === undefined ? undefined : periodOf(`/${parts[9]}`);
  return per === undefined ? { ok: true, fen } : { ok: true, fen, per };
}

/** How one unit counts in another. */
const CONVERSIONS: Record<string, Record<string, number>> = {
  月: { 年: 12, 岁: 12, 周岁: 12 },
  平方分米: { 平方米: 100, 平米: 100, 平方: 100, '㎡': 100, m2: 100, 'm²': 100 },
};
const SAME: Record<string, string> = {
  个月: '月',
  周岁: '岁',
  平米: '平方米',
  平方: '平方米',
  '㎡': '平方米',
  m2: '平方米',
  'm²': '平方米',
  口: '人',
  名: '人',
  口人: '人',
};

function factor(from: string, to: string): number | undefined {
  if (from === '' || to === '' || from === to || SAME[from] === to || (SAME[from] !== undefined && SAME[from] === SAME[to])) return 1;
  return CONVERSIONS[to]?.[from];
}

/** Reads a number with or without its unit: 6个月, 三人, 85.5㎡, 半年. `unit` is the unit wanted, `heading` the unit that the heading names. */
export function parseSpelledNumber(text: string, unit = '', heading = ''): NumberReading {
  const key = toWordKey(text)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/^约|左右$/g, '');
  const parts = /^(-?\d+(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+|半)个?([^\d.-]*)$/.exec(key);
  if (!parts) return { ok: false, trouble: /\d.*\d/.test(key) ? 'severalNumbers' : 'unreadable' };
  const written = parts[1] ?? '';
  const number = written === '半' ? 0.5 : /^[-\d]/.test(written) ? Number(written) : parseChineseNumeral(written);
  if (number === undefined) return { ok: false, trouble: 'unreadable' };
  const scale = factor(parts[2] === '' ? heading : (parts[2] ?? ''), unit);
  if (scale === undefined) return { ok: false, trouble: 'wrongUnit' };
  return { ok: true, number: Math.round(number * scale * 1e6) / 1e6 };
}
