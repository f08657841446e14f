import { walk, type Certainty, type Citation } from '@tongxing/policy';
import { hotlines, type HotlineNumber, type ListedBenefit } from '@tongxing/services';

const SURE: Record<Certainty, string> = { official: '已核原文', repost: '转载，待核对', toConfirm: '待核对' };

export interface LawLine {
  readonly text: string;
  readonly sure: string;
  readonly certain: boolean;
}

/** A citation in words: the law, the place in it, the quote where the text was read, and how sure it is. */
export function sayCitation(cite: Citation): LawLine {
  const { source } = cite;
  const title = source.described ? source.title : `《${source.title}》`;
  const article = /^\d+$/.test(cite.article) ? `第${cite.article}条` : cite.article;
  const number = source.number ? `（${source.number}）` : '';
  return { text: `${title}${number} ${article}${cite.quote ? `「${cite.quote}」` : ''}`, sure: SURE[cite.checked], certain: cite.checked === 'official' };
}

/** Every law that a benefit's rule rests on, each once. */
export function lawOf(benefit: ListedBenefit): readonly LawLine[] {
  const lines = new Map<string, LawLine>();
  for (const word of walk(benefit.entitled)) {
    if (word.kind !== 'rule') continue;
    for (const cite of word.cite) {
      const line = sayCitation(cite);
      lines.set(line.text, line);
    }
  }
  return [...lines.values()];
}

/** A hotline with its name. */
export function sayHotline(number: HotlineNumber): string {
  const line = hotlines.find((one) => one.number === number);
  return line ? `${line.number}（${line.name}）` : number;
}

/** The way on after a refusal, the same for every window. */
export const REMEDY = '拿到不给办的决定起60天内，可以申请行政复议；也可以6个月内去法院起诉。一直不答复的，先申请复议。';
