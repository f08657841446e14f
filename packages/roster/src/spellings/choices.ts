import type { Field } from '../field.ts';
import { toWordKey } from './plain-text.ts';

const YES = ['是', '有', '√', '✓', '✔', '☑', '1', 'y', 'yes', 'true', 'v', '对', '已', '是的', '■', '●', 't'];
const NO = ['否', '无', '×', '✗', '✘', '✕', '☐', '□', '0', 'n', 'no', 'false', 'x', '没有', '没', '未', '不是', '错', 'f'];
const TICK = /[√✓✔☑■●]/;
const BOX = '[☐□☑√✓✔■●○]';

/** Words to values, ready for many rows. */
export interface WordTable<Value> {
  find(word: string): Value | undefined;
}

/** The words for yes and no that a field understands; the field's own words go before the usual ones. */
export function booleanWords(field: Field): WordTable<boolean> {
  const words = new Map<string, boolean>();
  for (const word of NO) words.set(word, false);
  for (const word of YES) words.set(word, true);
  for (const word of field.spellings?.false ?? []) words.set(toWordKey(word), false);
  for (const word of field.spellings?.true ?? []) words.set(toWordKey(word), true);
  return { find: (word) => words.get(toWordKey(word).replace(/[。.!]$/, '')) };
}

/** 三年级2班, 初一(3)班: the class says nothing of the grade. */
const CLASS = /(?<=.)[(（]?[\d一二三四五六七八九十]{1,2}[)）]?班$/;

/** The words for the options of a choice, each with the options that it may mean. */
export function choiceWords(field: Field): WordTable<readonly string[]> {
  const words = new Map<string, readonly string[]>();
  const options = field.options ?? [];
  for (const { value, spellings = [] } of options) {
    for (const word of new Set(spellings.map(toWordKey))) words.set(word, [...(words.get(word) ?? []), value]);
  }
  for (const { value } of options) words.set(toWordKey(value), [value]);
  for (const { label, value } of options) words.set(toWordKey(label), [value]);
  return {
    find(word) {
      const key = toWordKey(word);
      const bare = key.replace(/^[(（]?[\da-z①-⑨][)）.、．:：]/, '');
      return words.get(key) ?? words.get(bare) ?? words.get(bare.replace(CLASS, '')) ?? words.get(bare.replace(/[(（][^()（）]*[)）]/g, ''));
    },
  };
}

/** The options that are ticked on a printed line such as `☑低保 □特困` or `低保（√）特困（ ）`; `undefined` where the text is no such line. */
export function tickedOptions(text: string): readonly string[] | undefined {
  const inBrackets = [...text.matchAll(/([^()（）\s]+?)\s*[(（]([^()（）]*)[)）]/g)];
  if (inBrackets.some((found) => TICK.test(found[2] ?? '')) && inBrackets.every((found) => /^[\s√✓✔☑■●×✗]*$/.test(found[2] ?? ''))) {
    return inBrackets.filter((found) => TICK.test(found[2] ?? '')).map((found) => found[1] ?? '');
  }
  const boxed = [...text.matchAll(new RegExp(`(${BOX})\\s*([^\\s☐□☑√✓✔■●○]+)`, 'g'))];
  if (boxed.length === 0 || boxed[0]?.index !== text.search(/\S/)) return undefined;
  return boxed.filter((found) => TICK.test(found[1] ?? '')).map((found) => (found[2] ?? '').replace(/[,，、;；]$/, ''));
}

/** The parts of a cell that names several options. */
export function splitSeveral(text: string): readonly string[] {
  return text
    .split(/[,，、;；/|+\n]|和|及/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
