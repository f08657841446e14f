import { citationKey, type Certainty, type Citation } from './citations.ts';
import type { Language } from './explain-value.ts';

/** A source said in one line, how sure it is, and the text word for word where it was read. */
export interface CitationLine {
  /** {@link citationKey} of the citation. */
  readonly key: string;
  readonly text: string;
  readonly checked: Certainty;
  readonly sure: string;
  readonly quote?: string;
}

const SURE: Record<Language, Record<Certainty, string>> = {
  zh: { official: '已核原文', repost: '转载，待核对', toConfirm: '待核对' },
  en: { official: 'checked against the original', repost: 'from a copy, to be checked', toConfirm: 'to be checked' },
};

/** How sure a source is, in words. */
export function sayCertainty(checked: Certainty, language: Language): string {
  return SURE[language][checked];
}

/** 《title》（number）第37条. Titles that were not read stand without 《》; laws keep their Chinese names in every language. */
export function explainCitation(citation: Citation, language: Language): CitationLine {
  const { source, article, checked, quote } = citation;
  const title = source.described ? source.title : `《${source.title}》`;
  const number = source.number ? `（${source.number}）` : '';
  const text = `${title}${number}${sayArticle(article, language)}`;
  return { key: citationKey(citation), text, checked, sure: sayCertainty(checked, language), ...(quote === undefined ? {} : { quote }) };
}

function sayArticle(article: string, language: Language): string {
  const zh = language === 'zh';
  if (/^\d+$/.test(article)) return zh ? `第${article}条` : ` art. ${article}`;
  const span = /^(\d+)-(\d+)$/.exec(article);
  if (span) return zh ? `第${span[1]}条到第${span[2]}条` : ` arts. ${span[1]} to ${span[2]}`;
  if (/^\d+\.\d+$/.test(article)) return zh ? `第${article}项` : ` item ${article}`;
  return zh ? `“${article}”` : ` “${article}”`;
}
