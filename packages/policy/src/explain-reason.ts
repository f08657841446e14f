import type { ConditionOf } from './conditions.ts';
import type { Amount } from './decide.ts';
import { explainCitation, type CitationLine } from './explain-citation.ts';
import { quoteWord, sayAge, sayDate, sayFact, sayFen, sayParameterValue, sayStay, type Language } from './explain-value.ts';
import { sayAlways, sayHeading, sayLeaf, sayMarks, type Leaf } from './explain.ts';
import type { DateFact, Situation } from './facts.ts';
import type { Place } from './lower.ts';
import { fromDayNumber, lastYearly, monthsBetween } from './plain-date.ts';
import { isUnknown, readPossible } from './possible.ts';
import type { Reason } from './reason.ts';
import { sayCauseBriefly } from './explain-cause.ts';
import type { Truth } from './verdict.ts';

/** One line of the two columns 规定 and 孩子的情况: what the rule asks, what is known of this child, and how the two meet. */
export interface ReasonLine {
  readonly rule: string;
  readonly child: string;
  readonly truth: Truth;
  readonly cite: readonly CitationLine[];
  /** Rests on a sample value 示例. */
  readonly trial: boolean;
  readonly of: readonly ReasonLine[];
}

/** How a reason is said: where and when it was decided, and the names of areas. */
export interface ExplainReasonOptions {
  readonly language: Language;
  readonly place: Place;
  readonly areaName?: (code: string) => string | undefined;
  /** For the child's own family, who knows the birthday: the age alone, in everyday words. */
  readonly brief?: boolean;
  /** False where the reader itself shows `trial` beside a line; absent: the words say 示例. */
  readonly markSamples?: boolean;
}

/** The reasons of a decision as lines in two columns. Rules and negations are folded into the line that they are about. */
export function explainReason(reason: Reason, situation: Situation, options: ExplainReasonOptions): ReasonLine {
  return line(reason, { ...options, situation, negated: false });
}

interface Sight extends ExplainReasonOptions {
  readonly situation: Situation;
  readonly negated: boolean;
}

function line(reason: Reason, sight: Sight): ReasonLine {
  const { condition } = reason;
  const inner = reason.of[0];
  switch (condition.kind) {
    case 'not':
      return inner ? line(inner, { ...sight, negated: !sight.negated }) : empty(reason, sight);
    case 'rule':
      return inner ? ruleLine(condition, reason, line(inner, sight), sight) : empty(reason, sight);
    case 'all':
    case 'any':
      return joinedLine(reason, sight);
    default:
      return { ...empty(reason, sight), rule: sayLeaf(condition, sight, sight.negated), child: sayChild(condition, reason, sight) };
  }
}

function empty(reason: Reason, sight: Sight): ReasonLine {
  const sample = sight.language === 'zh' ? '示例' : 'sample';
  const cite = reason.rows.map((row) => ({ ...explainCitation(row.cite, sight.language), ...(row.trial ? { sure: sample } : {}) }));
  return { rule: '', child: '', truth: turned(reason.truth, sight), cite, trial: reason.rows.some((row) => row.trial === true), of: [] };
}

function turned(truth: Truth, sight: Sight): Truth {
  return truth === null ? null : truth !== sight.negated;
}

function ruleLine(condition: ConditionOf<'rule'>, reason: Reason, inner: ReasonLine, sight: Sight): ReasonLine {
  const truth = turned(reason.truth, sight);
  const unsure = truth !== inner.truth;
  const doubt = sayDoubt(sight.language);
  return {
    ...inner,
    truth,
    child: unsure ? `${inner.child}${doubt}` : inner.child,
    cite: eachOnce([...condition.cite.map((cite) => explainCitation(cite, sight.language)), ...inner.cite]),
  };
}

/** What stands after a child's side where the rule that is not met is not confirmed. */
export function sayDoubt(language: Language): string {
  return language === 'zh' ? '（这条规定还没有核对原文，不能说不行）' : ' (this rule is not confirmed and cannot say no)';
}

function eachOnce(lines: readonly CitationLine[]): readonly CitationLine[] {
  return [...new Map(lines.map((one) => [`${one.text} ${one.checked}`, one])).values()];
}

function joinedLine(reason: Reason, sight: Sight): ReasonLine {
  const isAll = (reason.condition.kind === 'all') !== sight.negated;
  const parts = reason.of.flatMap((part) => {
    const one = line(part, sight);
    return part.condition.kind === reason.condition.kind && one.of.length > 0 ? one.of : [one];
  });
  if (parts.length === 1 && parts[0]) return parts[0];
  if (parts.length === 0) return { ...empty(reason, sight), rule: sayAlways(isAll, sight.language), child: sayMet(isAll, sight.language) };
  return { ...empty(reason, sight), rule: sayHeading(isAll, sight.language), child: sayCount(parts, sight.language), of: parts };
}

function sayMet(met: boolean, language: Language): string {
  if (language === 'zh') return met ? '符合' : '不符合';
  return met ? 'met' : 'not met';
}

function sayCount(parts: readonly ReasonLine[], language: Language): string {
  const count = (truth: Truth): number => parts.filter((part) => part.truth === truth).length;
  return sayCounts(count(true), count(false), count(null), language);
}

/** How many parts of a rule are met, are not, and are not known: 2条符合，1条还不知道. */
export function sayCounts(met: number, not: number, open: number, language: Language): string {
  const words: readonly (readonly [number, string, string])[] = [
    [met, '条符合', 'met'],
    [not, '条不符合', 'not met'],
    [open, '条还不知道', 'not known'],
  ];
  const said = words.filter(([number]) => number > 0);
  return language === 'zh' ? said.map(([number, zh]) => `${number}${zh}`).join('，') : said.map(([number, , en]) => `${number} ${en}`).join(', ');
}

/** This child's side of one word alone, under an odd number of `not` if `negated`: the `child` of its line. */
export function explainChild(leaf: Leaf, reason: Reason, situation: Situation, options: ExplainReasonOptions & { readonly negated: boolean }): string {
  return sayChild(leaf, reason, { ...options, situation });
}

/** This child's side of a word: what is known of its fact, or why nothing can be said. */
function sayChild(leaf: Leaf, reason: Reason, sight: Sight): string {
  const { language, situation } = sight;
  const zh = language === 'zh';
  if ('fact' in leaf) {
    const value = situation[leaf.fact.id];
    const said =
      value === undefined || isUnknown(leaf.fact, situation)
        ? undefined
        : leaf.kind === 'elapsed'
          ? sayTimeSince(leaf, reason, sight)
          : sayFact(leaf.fact, value, language, sight.areaName);
    if (said !== undefined)
      return reason.causes.some((cause) => cause.kind !== 'fact' && cause.kind !== 'private') ? `${said}${zh ? '；' : '; '}${sayWhy(reason, sight)}` : said;
    if (reason.causes.length > 0) return sayWhy(reason, sight);
    return zh ? `还不知道${quoteWord(leaf.fact.label)}` : `${leaf.fact.en}: not known yet`;
  }
  if (reason.causes.length > 0) return sayWhy(reason, sight);
  const row = reason.rows[0];
  if (leaf.kind === 'setting' && row)
    return zh
      ? `这里定的是${sayParameterValue(leaf.parameter, row.value, 'zh')}${sayMarks(row, sight)}`
      : `set here: ${sayParameterValue(leaf.parameter, row.value, 'en')}${sayMarks(row, sight)}`;
  if (leaf.kind === 'window') return zh ? `看的是${sayDate(sight.place.asOf, 'zh')}` : `asked for ${sayDate(sight.place.asOf, 'en')}`;
  return sayMet(reason.truth !== sight.negated, language);
}

function sayWhy(reason: Reason, sight: Sight): string {
  return reason.causes.map((cause) => sayCauseBriefly(cause, reason.condition, sight.language)).join(sight.language === 'zh' ? '；' : '; ');
}

const MONTHS_A_YEAR = 12;

/** 2020年10月5日出生，到2026年11月23日满6周岁; a range of days may give two ages. */
function sayTimeSince(leaf: ConditionOf<'elapsed'>, reason: Reason, sight: Sight): string {
  const { fact, at } = leaf;
  const { language, place } = sight;
  const zh = language === 'zh';
  const yearly = at.kind === 'yearly' ? reason.rows.find((row) => row.parameter === at.day.id) : undefined;
  if (at.kind === 'yearly' && !yearly) return sayFact(fact, sight.situation[fact.id] ?? '', language);
  const on = yearly ? lastYearly(String(yearly.value), place.asOf) : place.asOf;
  const said = readPossible(fact, sight.situation[fact.id]);
  const [oldest, youngest] = [fromDayNumber(said.low), fromDayNumber(said.high)].map((start) => monthsBetween(start, on));
  const base = sayFact(fact, sight.situation[fact.id] ?? '', language);
  if (oldest === undefined || youngest === undefined) return base;
  const years = Math.floor(oldest / MONTHS_A_YEAR);
  if (sight.brief && zh && fact.counts === 'age' && years > 0 && Math.floor(youngest / MONTHS_A_YEAR) === years) {
    const rest = youngest === oldest ? oldest % MONTHS_A_YEAR : 0;
    return `到${sayDate(on, 'zh')}，${years}岁${rest === 0 ? '' : `${rest}个月`}`;
  }
  const time = sayMonthsBetween(fact, youngest, oldest, language);
  return zh ? `${base}，到${sayDate(on, 'zh')}${time}` : `${base}; ${time} on ${sayDate(on, 'en')}`;
}

/** Two ages of the same full years are said as one: a month of birth seldom matters. */
function sayMonthsBetween(fact: DateFact, youngest: number, oldest: number, language: Language): string {
  if (youngest === oldest) return sayMonths(fact, oldest, language);
  const years = Math.floor(oldest / MONTHS_A_YEAR);
  if (years > 0 && Math.floor(youngest / MONTHS_A_YEAR) === years) return sayMonths(fact, years * MONTHS_A_YEAR, language);
  return language === 'zh'
    ? `${sayMonths(fact, youngest, 'zh')}，或者${sayMonths(fact, oldest, 'zh')}`
    : `${sayMonths(fact, youngest, 'en')} to ${sayMonths(fact, oldest, 'en')}`;
}

function sayMonths({ counts }: DateFact, months: number, language: Language): string {
  const zh = language === 'zh';
  if (months < 0) return counts === 'age' ? (zh ? '还没有出生' : 'not yet born') : zh ? '还没有开始' : 'not yet begun';
  const length = counts === 'age' ? sayAge(months, language) : sayStay(months, language);
  return zh ? `满${length}` : length;
}

const PER: Record<Language, Record<Amount['per'], string>> = {
  zh: { month: '每月', term: '每学期', year: '每年', once: '一次' },
  en: { month: ' a month', term: ' a term', year: ' a year', once: ' once' },
};

/** A known sum: 每月800元, with 示例 or 待核对 where it rests on such a value. */
export function explainAmount(amount: Amount, language: Language): string {
  const sum = sayFen(amount.fen, language);
  const said = language === 'zh' ? `${PER.zh[amount.per]}${sum}` : `${sum}${PER.en[amount.per]}`;
  return `${said}${sayMarks(amount.row, { language })}`;
}
