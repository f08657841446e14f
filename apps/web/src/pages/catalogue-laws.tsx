import { explainCitation, sayDate, walk, type Citation } from '@tongxing/policy';
import type { ListedBenefit } from '@tongxing/services';

/** The laws of one benefit, numbered in the order in which its page first names them. */
export interface Laws {
  readonly refer: (cite: Citation) => number;
  readonly all: () => readonly Citation[];
}

/** A numbering that begins with the rule's own laws and takes in what else is named later. */
export function numberLaws(benefit: ListedBenefit): Laws {
  const named: Citation[] = [];
  const refer = (cite: Citation): number => {
    const found = named.findIndex((one) => one.source.id === cite.source.id && one.article === cite.article);
    return found >= 0 ? found + 1 : named.push(cite);
  };
  for (const word of walk(benefit.entitled)) if (word.kind === 'rule') word.cite.forEach(refer);
  return { refer, all: () => named };
}

/** Each law in words, the quote where it was read, since when it is in force, and how sure it is. */
export function LawList({ laws }: { readonly laws: readonly Citation[] }) {
  return (
    <ol class="laws">
      {laws.map((cite, index) => {
        const { text, quote, sure, checked } = explainCitation(cite, 'zh');
        return (
          <li key={index}>
            <span class="num">[{index + 1}]</span>
            <span>
              {text}{quote && <q>{quote}</q>}{cite.source.inForce && <span class="note">，{sayDate(cite.source.inForce, 'zh')}起施行</span>} <span class={`ck${checked === 'official' ? '' : ' w'}`}>{sure}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
