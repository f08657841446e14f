const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;
const BLANKS = /[\s\u00a0\u3000]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/** Full-width letters, digits and signs as ordinary ones; nothing else changes, so that rare characters of names stay as they are. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT));
}

/** Text as a person meant it: one line, no invisible signs, half-width letters and digits, no spaces between Chinese characters. */
export function toPlainText(text: string): string {
  const line = toHalfWidth(text.replace(INVISIBLE, '')).replace(BLANKS, ' ').trim();
  return line.includes(' ') ? line.replace(/(?<=\p{Script=Han}|[·、，。]) (?=\p{Script=Han}|[·、，。])/gu, '') : line;
}

/** Text by which words are compared: plain, without any space, in lower case. */
export function toWordKey(text: string): string {
  return toHalfWidth(text.replace(INVISIBLE, '')).replace(BLANKS, '').toLowerCase();
}

/** True for the signs with which a form says that there is nothing to say: dashes, strokes, dots. */
export function isBlankMark(text: string): boolean {
  return /^[-—–―－_/\\／·.．…*]+$/.test(text);
}

/** True for words that say that nothing is known. */
export function isUnknownWord(text: string): boolean {
  return /^(不详|未知|不清楚|不知道|待定|待查|未提供|暂无|\?+|n\/a|#n\/a|null)$/i.test(text);
}

/** True for the marks that stand for the value above: 同上, 〃 and the signs typed in its place. */
export function isDitto(text: string): boolean {
  return /^(同上|同前|上同|〃|″|"|”|“|''|’’|々|〞|〝)$/.test(text);
}
