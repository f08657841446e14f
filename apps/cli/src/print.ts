import type { Shown } from '@tongxing/policy';
import { SHOWN_WORDS } from '@tongxing/screening';
import type { Language } from './arguments.ts';

/** A mark of its own for each answer, so that colour is never needed. */
export const MARKS: Readonly<Record<Shown, string>> = { canHave: '●', oneAnswerAway: '◇', notNow: '□', notSettledLocally: '◌', notAsked: '▒' };

const ENGLISH: Readonly<Record<Shown, string>> = {
  canHave: 'can have now',
  oneAnswerAway: 'one answer away',
  notNow: 'not now',
  notSettledLocally: 'not settled locally',
  notAsked: 'not asked',
};

/** One of the five answers in words. */
export function sayShown(shown: Shown, language: Language): string {
  return language === 'zh' ? SHOWN_WORDS[shown] : ENGLISH[shown];
}

/** Prints lines on standard output. */
export function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Machine output: one JSON value and a line end. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Columns that a text takes in a terminal; a Chinese character takes two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return columns;
}

/** Pads to a number of columns; what is longer keeps its distance from what follows. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(2, columns - width(text)));
}

/** A line on a terminal's standard error that is written over again and again; nothing where standard error is no terminal. */
export function progressLine(): { say(text: string): void; end(): void } {
  const { stderr } = process;
  if (stderr.isTTY !== true) return { say() {}, end() {} };
  return { say: (text) => void stderr.write(`\r\u001b[K${text}`), end: () => void stderr.write('\r\u001b[K') };
}
