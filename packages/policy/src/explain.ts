import type { Comparison, Condition, ConditionOf } from './conditions.ts';
import { inMonths, quoteWord, sayAge, sayDate, sayOr, sayParameterValue, saySetting, sayStay, type Language } from './explain-value.ts';
import type { ChoiceFact } from './facts.ts';
import type { Place } from './lower.ts';
import { findParameter, type Parameter, type ParameterRow } from './parameters.ts';
import { lastYearly } from './plain-date.ts';

/** How a rule is said. With a `place`, limits are said by their values there; without one, by their names. */
export interface ExplainOptions {
  readonly language: Language;
  readonly place?: Place | undefined;
  /** False where the reader itself shows, beside the line, that a value is a sample; absent: the words say 示例. */
  readonly markSamples?: boolean;
}

/** A condition as one sentence without its full stop. Nothing in it is written for one service. */
export function explainCondition(condition: Condition, options: ExplainOptions): string {
  return say(condition, options, false, false);
}

/** The sentence of the opposite of a condition. */
export function explainOpposite(condition: Condition, options: ExplainOptions): string {
  return say(condition, options, true, false);
}

function say(condition: Condition, options: ExplainOptions, negated: boolean, nested: boolean): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return sayJoined(condition, options, negated, nested);
    case 'not':
      return say(condition.of, options, !negated, nested);
    case 'rule':
      return say(condition.when, options, negated, nested);
    case 'always':
      return sayAlways(!negated, options.language);
    default:
      return sayLeaf(condition, options, negated);
  }
}

function sayJoined(condition: ConditionOf<'all' | 'any'>, options: ExplainOptions, negated: boolean, nested: boolean): string {
  const isAll = (condition.kind === 'all') !== negated;
  const zh = options.language === 'zh';
  if (condition.of.length === 0) return sayAlways(isAll, options.language);
  if (condition.of.length === 1 && condition.of[0]) return say(condition.of[0], options, negated, nested);
  const words = sameWord(condition, condition.kind);
  // What goes for everyone adds nothing to other conditions.
  const limiting = isAll ? words.filter((part) => !isOpen(part, negated)) : words;
  const parts = (limiting.length > 0 ? limiting : words).map((part) => say(part, options, negated, true));
  const joined = joinClauses(parts, isAll, options.language);
  return nested && parts.length > 1 ? (zh ? `（${joined}）` : `(${joined})`) : joined;
}

/** The parts of an `all` or `any`, those of an inner one of the same kind in its stead. */
function sameWord(condition: Condition, kind: 'all' | 'any'): readonly Condition[] {
  if (condition.kind === 'rule') return sameWord(condition.when, kind);
  return condition.kind === kind ? condition.of.flatMap((part) => sameWord(part, kind)) : [condition];
}

function isOpen(condition: Condition, negated: boolean): boolean {
  if (condition.kind === 'rule') return isOpen(condition.when, negated);
  return condition.kind === 'always' && !negated;
}

/** 甲，乙，并且丙; 甲，或者乙，或者丙: a comma alone would be read as "and". */
function joinClauses(parts: readonly string[], isAll: boolean, language: Language): string {
  const [comma, and, or] = language === 'zh' ? ['，', '，并且', '，或者'] : [', ', ', and ', ', or '];
  if (!isAll || parts.length < 2) return parts.join(or);
  return `${parts.slice(0, -1).join(comma)}${and}${parts.at(-1) ?? ''}`;
}

/** What stands above the parts of an `all` or `any`. */
export function sayHeading(isAll: boolean, language: Language): string {
  if (language === 'zh') return isAll ? '下面每一条都要符合' : '下面有一条符合就行';
  return isAll ? 'all of these' : 'one of these is enough';
}

/** What a condition without parts says. */
export function sayAlways(open: boolean, language: Language): string {
  if (language === 'zh') return open ? '谁都可以' : '谁都不行';
  return open ? 'open to everyone' : 'open to nobody';
}

/** The words of the language that have no parts. */
export type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'not' | 'rule' }>;

/** One word as a clause among others; `negated` says its opposite. */
export function sayLeaf(leaf: Leaf, options: ExplainOptions, negated: boolean): string {
  const zh = options.language === 'zh';
  switch (leaf.kind) {
    case 'always':
      return negated ? sayAlways(false, options.language) : zh ? '没有别的条件' : 'no other condition';
    case 'unsettled':
      return zh ? `还没有定：${leaf.about}` : `not settled yet: ${leaf.en}`;
    case 'isTrue':
      return zh ? (negated ? leaf.fact.no : leaf.fact.yes) : `${leaf.fact.en}: ${negated ? 'no' : 'yes'}`;
    case 'oneOf':
      return sayOneOf(leaf, options.language, negated);
    case 'within':
      return zh ? `${leaf.fact.label}${negated ? '不在' : '在'}${leaf.name}` : `${leaf.fact.en} is ${negated ? 'not ' : ''}in ${leaf.en}`;
    case 'notPassed':
      return zh ? `${quoteWord(leaf.fact.label)}${negated ? '已经过了' : '还没有过'}` : `${quoteWord(leaf.fact.en)} has ${negated ? 'passed' : 'not passed'}`;
    case 'since': {
      const day = sayLimit(leaf.date, options);
      return zh ? `${leaf.fact.label}在${day}${negated ? '以前' : '或者以后'}` : `${leaf.fact.en} is ${negated ? 'before' : 'on or after'} ${day}`;
    }
    case 'elapsed':
      return sayElapsed(leaf, options, negated);
    case 'number':
      return sayNumberLimit(leaf, options, negated);
    case 'setting': {
      const ways = sayOr(
        leaf.values.map((value) => quoteWord(saySetting(leaf.parameter, value, options.language))),
        options.language,
      );
      return zh
        ? `${quoteWord(leaf.parameter.label)}这一项，当地定的${negated ? '不是' : '是'}${ways}`
        : `${leaf.parameter.en}: ${negated ? 'not ' : ''}${ways}`;
    }
    case 'window':
      return sayWindow(leaf, options, negated);
  }
}

const LONG_LIST = 4;

function sayOneOf({ fact, values }: ConditionOf<'oneOf'>, language: Language, negated: boolean): string {
  const named = fact.options.filter((option) => values.includes(option.value)).map((option) => option.value);
  const others = fact.options.filter((option) => !values.includes(option.value)).map((option) => option.value);
  const [mine, rest] = [sayOptions(fact, named, language), sayOptions(fact, others, language)];
  const byRest = named.length > LONG_LIST && rest.length > 0 && rest.length < mine.length;
  const isNot = negated !== byRest;
  const list = byRest ? rest : mine;
  const words = sayOr(list, language);
  if (language === 'zh' && isNot && list.length > 1) return `${fact.label}不是${list.slice(0, -1).join('、')}，也不是${list.at(-1) ?? ''}`;
  return language === 'zh' ? `${fact.label}${isNot ? '不是' : '是'}${words}` : `${fact.en} is ${isNot ? 'not ' : ''}${words}`;
}

/** Options by name: a whole group by the name of the group, three or more that follow each other by themselves as "from ... to ...". */
function sayOptions(fact: ChoiceFact, values: readonly string[], language: Language): readonly string[] {
  const name = (value: string): string => {
    const option = fact.options.find((one) => one.value === value);
    return quoteWord((language === 'zh' ? option?.label : option?.en) ?? value);
  };
  const words: string[] = [];
  for (let i = 0; i < values.length;) {
    const group = fact.groups?.find((one) => one.values.every((value, index) => values[i + index] === value));
    if (group) {
      words.push(quoteWord(language === 'zh' ? group.label : group.en));
      i += group.values.length;
      continue;
    }
    const run = runLength(fact, values, i);
    const [first, last] = [values[i] ?? '', values[i + run - 1] ?? ''];
    if (run < 3) words.push(...values.slice(i, i + run).map(name));
    else words.push(language === 'zh' ? `${name(first)}到${name(last)}` : `${name(first)} to ${name(last)}`);
    i += run;
  }
  return words;
}

function runLength(fact: ChoiceFact, values: readonly string[], start: number): number {
  const chain = fact.succession?.find((one) => one.includes(values[start] ?? '')) ?? [];
  const at = chain.indexOf(values[start] ?? '');
  if (at < 0) return 1;
  let length = 1;
  while (at + length < chain.length && chain[at + length] === values[start + length]) length += 1;
  return length;
}

function sayElapsed(leaf: ConditionOf<'elapsed'>, options: ExplainOptions, negated: boolean): string {
  const { fact, at, atLeast, lessThan, atMost } = leaf;
  const zh = options.language === 'zh';
  const time = (limit: Parameter | undefined, is: Comparison): string | undefined => limit && sayTime(leaf, limit, options, negated ? OPPOSITE[is] : is);
  const both = [time(atLeast, 'atLeast'), time(lessThan, 'below'), time(atMost, 'atMost')]
    .filter((one) => one !== undefined)
    .join(zh ? (negated ? '，或者' : '，') : negated ? ' or ' : ' and ');
  const when = at.kind === 'today' ? '' : sayYearly(at.day, options);
  if (fact.counts === 'age') {
    const who = zh ? (fact.of === 'child' ? '孩子' : fact.label) : fact.of === 'child' ? 'the child is' : `by the ${fact.en}:`;
    return zh ? `${when ? `到${when}，` : ''}${who}${both}` : `${who} ${both}${when ? ` on ${when}` : ''}`;
  }
  if (zh && fact.lasting) return `${when ? `到${when}，` : ''}${fact.lasting}${both}`;
  return zh ? `从“${fact.label}”算起${when ? `，到${when}` : ''}${both}` : `${quoteWord(fact.en)}: ${both}${when ? ` by ${when}` : ''}`;
}

/** The day to which time is counted: with a place the very day, else the yearly one. */
function sayYearly(day: Parameter, options: ExplainOptions): string {
  const value = findValue(day, options);
  if (value === undefined || !options.place) return options.language === 'zh' ? `最近的${quoteWord(day.label)}` : `the latest ${day.en}`;
  return sayDate(lastYearly(String(value.value), options.place.asOf), options.language);
}

const SAID_BORN: Record<Language, readonly [born: string, unborn: string]> = { zh: ['已经出生', '还没有出生'], en: ['born', 'not yet born'] };

const TO_A_NAME: Record<Language, Record<Comparison, string>> = {
  zh: { atLeast: '到了', above: '超过了', atMost: '没有超过', below: '没有到' },
  en: { atLeast: 'at or over', above: 'over', atMost: 'not over', below: 'under' },
};

/** 满6周岁, 不满16周岁, 满5岁8个月, 满6个月, 出生后3个月以内. */
function sayTime({ fact }: ConditionOf<'elapsed'>, limit: Parameter, options: ExplainOptions, is: Comparison): string {
  const { language } = options;
  const zh = language === 'zh';
  const row = findValue(limit, options);
  if (!row) return `${TO_A_NAME[language][is]}${zh ? '' : ' '}${quoteWord(zh ? limit.label : limit.en)}`;
  const months = inMonths(limit, row.value);
  const isAge = fact.counts === 'age';
  const isTerm = is === 'atMost' || is === 'above';
  if (isAge && months === 0 && !isTerm) return SAID_BORN[language][is === 'atLeast' ? 0 : 1];
  const marks = sayMarks(row, options);
  const length = isAge && !isTerm ? sayAge(months, language) : sayStay(months, language);
  if (zh && isTerm) return `${isAge ? '出生后' : ''}${is === 'above' ? `超过${length}` : `${length}以内`}${marks}`;
  if (zh) return `${is === 'atLeast' ? '满' : '不满'}${length}${marks}`;
  return `${COMPARED.en[is]} ${length}${isAge ? ' old' : ''}${marks}`;
}

const OPPOSITE: Record<Comparison, Comparison> = { atLeast: 'below', above: 'atMost', atMost: 'above', below: 'atLeast' };
const COMPARED: Record<Language, Record<Comparison, string>> = {
  zh: { atLeast: '不少于', above: '超过', atMost: '不超过', below: '不到' },
  en: { atLeast: 'at least', above: 'more than', atMost: 'at most', below: 'less than' },
};

function sayNumberLimit(leaf: ConditionOf<'number'>, options: ExplainOptions, negated: boolean): string {
  const { fact, limit } = leaf;
  const zh = options.language === 'zh';
  const compared = COMPARED[options.language][negated ? OPPOSITE[leaf.is] : leaf.is];
  const base = findValue(limit.parameter, options);
  const percent = limit.percent ? findValue(limit.percent, options) : undefined;
  const name = sayName(limit.parameter, options.language);
  const share = !limit.percent
    ? name
    : percent
      ? zh
        ? `${name}的${percent.value}%`
        : `${percent.value}% of ${name}`
      : zh
        ? `${name}乘以${sayName(limit.percent, 'zh')}`
        : `${name} times ${sayName(limit.percent, 'en')}`;
  const known = base && (!limit.percent || percent);
  const amount = known ? sayParameterValue(limit.parameter, (Number(base.value) * Number(percent?.value ?? 100)) / 100, options.language) : undefined;
  const marks =
    [base, percent]
      .filter((row) => row !== undefined)
      .map((row) => sayMarks(row, options))
      .find((mark) => mark !== '') ?? '';
  const bound = amount === undefined ? share : zh ? `${amount}（${share.replace(/[“”]/g, '')}）${marks}` : `${amount} (${share})${marks}`;
  return zh ? `${fact.label}${compared}${bound}` : `${fact.en} is ${compared} ${bound}`;
}

function sayWindow(leaf: ConditionOf<'window'>, options: ExplainOptions, negated: boolean): string {
  const zh = options.language === 'zh';
  const from = leaf.from && sayLimit(leaf.from, options);
  const until = leaf.until && sayLimit(leaf.until, options);
  const not = negated ? (zh ? '不' : 'not ') : '';
  if (from && until)
    return zh ? `今天${not}在${from}到${everyYear(leaf) ? until.replace('每年', '') : until}之间` : `today is ${not}between ${from} and ${until}`;
  if (from) return zh ? (negated ? `还没有到${from}` : `从${from}起`) : `${negated ? 'before' : 'from'} ${from}`;
  if (until) return zh ? (negated ? `已经过了${until}` : `到${until}为止`) : `${negated ? 'after' : 'until'} ${until}`;
  return sayAlways(!negated, options.language);
}

/** Both ends come every year: said once, before the first. */
function everyYear({ from, until }: ConditionOf<'window'>): boolean {
  return from?.unit === 'monthDay' && until?.unit === 'monthDay';
}

/** A limit by its value where it is known, else by its name; a yearly day says that it comes every year. */
function sayLimit(parameter: Parameter, options: ExplainOptions): string {
  const row = findValue(parameter, options);
  if (!row) return sayName(parameter, options.language);
  const value = sayParameterValue(parameter, row.value, options.language);
  const yearly = parameter.unit === 'monthDay' ? (options.language === 'zh' ? `每年${value}` : `${value} of each year`) : value;
  return `${yearly}${sayMarks(row, options)}`;
}

/** The name of a parameter; what stands in brackets at its end (a month, a head) is left out beside a sum. */
export function sayName(parameter: Parameter, language: Language): string {
  return quoteWord(language === 'zh' ? parameter.label.replace(/（[^（）]*）$/, '') : parameter.en);
}

/** Sample values wear 示例 wherever nothing else marks them, and values that are not confirmed 待核对. */
export function sayMarks(row: ParameterRow, { language, markSamples = true }: Pick<ExplainOptions, 'language' | 'markSamples'>): string {
  if (row.trial) return !markSamples ? '' : language === 'zh' ? '〔示例〕' : ' [sample]';
  if (row.cite.checked === 'toConfirm') return language === 'zh' ? '〔待核对〕' : ' [to be checked]';
  return '';
}

function findValue(parameter: Parameter, { place }: ExplainOptions): ParameterRow | undefined {
  if (!place) return undefined;
  const found = findParameter(place.parameters, parameter.id, place.area, place.asOf);
  return found.kind === 'set' ? found.row : undefined;
}
