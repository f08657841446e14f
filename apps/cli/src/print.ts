import type { Shown } from '@tongxing/policy';

/** The five answers in a terminal: a mark of its own for each, so that colour is never needed. */
export const SHOWN_LABEL: Record<Shown, { readonly mark: string; readonly zh: string }> = {
  canHave: { mark: '●', zh: '现在就能享受' },
  oneAnswerAway: { mark: '◇', zh: '再答一个问题就知道' },
  notNow: { mark: '□', zh: '现在不符合' },
  notSettledLocally: { mark: '◌', zh: '本地标准未确认' },
  notAsked: { mark: '▒', zh: '没有问' },
};

/** Machine output: one JSON value and a line end. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Columns that a Chinese character takes in a terminal: two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return columns;
}

/** Pads to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}
