import type { Field } from '../field.ts';
import { toWordKey } from '../spellings/plain-text.ts';
import type { MatchedBy } from '../reading.ts';

/** What a heading was taken for. */
export interface HeadingMatch {
  readonly field: Field;
  readonly matched: MatchedBy;
}

/** All headings of a dictionary of fields, ready to be looked up. */
export interface HeadingTable {
  /** The headings without spaces and punctuation. */
  readonly keys: ReadonlySet<string>;
  /** A heading known word for word: `path` holds the group headings above it, then itself. */
  find(path: readonly string[]): HeadingMatch | undefined;
  /** The field whose headings are most like it, where one stands out. */
  guess(path: readonly string[]): HeadingMatch | undefined;
}

const UNIT = /^(元|万元|千元|百元|元\/?[月年]|万元\/?年|每月|每年|月|个月|年|岁|周岁|人|口|平方米|平米|㎡|m2|m²|平方分米|天|次|cm|kg)$/;
/** Words that say of whom or of which place a column speaks: a heading with one of them never stands for one without. */
const QUALIFIERS = [
  '父',
  '母',
  '监护',
  '委托',
  '家长',
  '联系人',
  '户主',
  '爷',
  '奶',
  '祖',
  '配偶',
  '兄',
  '姐',
  '走访',
  '填表',
  '学校',
  '单位',
  '户籍',
  '户口',
  '现居',
  '现住',
  '居住',
  '原',
  '审核',
  '负责',
  '法定',
  '紧急',
  '代理',
  '是否',
  '不',
  '未',
  '到期',
  '有效',
  '发证',
  '残疾',
  '预防',
  '接种',
  '号',
  '年人均',
  '年均',
  '年收入',
  '年总',
];
const FILLERS = /(基本|有关|相关|的|情况|信息|资料|详细|具体|选填|必填|儿童|学生|孩子|幼儿|本人|个人)/g;
const GUESS_MIN = 0.6;
const GUESS_LEAD = 0.1;

/** A heading without spaces, line breaks, stars and punctuation; what brackets hold stays unless `brackets` is false. */
export function headingKey(text: string, brackets = true): string {
  const key = toWordKey(text);
  const kept = brackets ? key : key.replace(/[([【［][^()[\]【】［］]*[)\]】］]/g, '');
  return kept.replace(/[\s*＊:：,，、.。/\\_\-—–“”"'‘’【】[\]()<>《》?？!！;；·]/g, '');
}

/** The unit that a heading names in brackets: 家庭月收入（元） gives 元. */
export function unitIn(heading: string): string | undefined {
  const key = toWordKey(heading);
  for (const found of key.matchAll(/[([【]([^()[\]【】]*)[)\]】]/g)) {
    const inside = (found[1] ?? '').replace(/^单位[:：]?/, '');
    if (UNIT.test(inside)) return inside;
  }
  return undefined;
}

function qualifiersOf(key: string): string {
  return QUALIFIERS.filter((word) => key.includes(word)).join();
}

function bigrams(key: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < key.length; i += 1) pairs.add(key.slice(i, i + 2));
  return pairs;
}

function likeness(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let both = 0;
  for (const pair of left) if (right.has(pair)) both += 1;
  return (2 * both) / (left.size + right.size);
}

/** The ways in which group headings and heading may be one known heading, the fullest first. */
function joined(path: readonly string[]): string[] {
  const keys = path.map((text) => headingKey(text)).filter((key) => key !== '');
  const bare = path.map((text) => headingKey(text, false)).filter((key) => key !== '');
  const short = bare.map((key, index) => (index < bare.length - 1 ? key.replace(FILLERS, '') : key));
  const ways: string[] = [];
  for (const parts of [keys, bare, short]) {
    for (let from = 0; from < parts.length; from += 1) {
      const above = qualifiersOf(parts.slice(0, from).join(''));
      const rest = parts.slice(from).join('');
      // A group that names a person or a place may not be left out: 姓名 under 父亲 is not the child's name.
      if (above === '' || qualifiersOf(rest).includes(above)) ways.push(rest);
    }
    if (parts.length === 2) ways.push(`${parts[1]}${parts[0]}`);
  }
  return ways;
}

/** Prepares a dictionary of fields. Where two fields claim one heading, the first keeps it. */
export function headingTable(fields: readonly Field[]): HeadingTable {
  const known = new Map<string, HeadingMatch>();
  const add = (key: string, match: HeadingMatch): void => {
    if (key !== '' && !known.has(key)) known.set(key, match);
  };
  for (const field of fields) add(headingKey(field.label), { field, matched: 'exact' });
  for (const field of fields) for (const heading of field.headings) add(headingKey(heading), { field, matched: 'synonym' });
  for (const field of fields) for (const heading of [field.label, ...field.headings]) add(headingKey(heading, false), { field, matched: 'synonym' });
  const entries = [...known].map(([key, match]) => ({ key: key.replace(FILLERS, '') || key, qualifiers: qualifiersOf(key), field: match.field }));

  return {
    keys: new Set(known.keys()),
    find(path) {
      for (const way of joined(path)) {
        const match = known.get(way);
        if (match) return match;
      }
      return undefined;
    },
    guess(path) {
      const key = path
        .map((text) => headingKey(text, false))
        .join('')
        .replace(FILLERS, '');
      if (key.length < 2) return undefined;
      const qualifiers = qualifiersOf(path.map((text) => headingKey(text)).join(''));
      const scores = new Map<Field, number>();
      for (const entry of entries) {
        if (entry.qualifiers !== qualifiers) continue;
        const score = entry.key === key ? 1 : likeness(entry.key, key);
        if (score > (scores.get(entry.field) ?? 0)) scores.set(entry.field, score);
      }
      const [best, second] = [...scores].toSorted((a, b) => b[1] - a[1]);
      if (!best || best[1] < GUESS_MIN || best[1] - (second?.[1] ?? 0) < GUESS_LEAD) return undefined;
      return { field: best[0], matched: 'guess' };
    },
  };
}
