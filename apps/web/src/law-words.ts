import { explainCitation, walk, type Citation } from '@tongxing/policy';
import { hotlines, type HotlineNumber, type ListedBenefit } from '@tongxing/services';

export interface LawLine {
  readonly text: string;
  readonly sure: string;
  readonly certain: boolean;
}

/** A citation in words: the law, the place in it, the quote where the text was read, and how sure it is. */
export function sayCitation(cite: Citation): LawLine {
  const { text, quote, sure, checked } = explainCitation(cite, 'zh');
  return { text: `${text}${quote ? `「${quote}」` : ''}`, sure, certain: checked === 'official' };
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

/** The name of a hotline. */
export function sayHotline(number: HotlineNumber): string {
  return hotlines.find((one) => one.number === number)?.name ?? '';
}
