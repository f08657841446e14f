import { sayDate, type CitationLine } from '@tongxing/policy';
import { sources } from '@tongxing/services';

/** The laws of one benefit, numbered in the order in which its page names them. */
export interface Laws {
  readonly refer: (law: CitationLine) => number;
  readonly all: () => readonly CitationLine[];
}

/** An empty numbering; each law keeps the number of its first mention. */
export function numberLaws(): Laws {
  const named: CitationLine[] = [];
  const refer = (law: CitationLine): number => {
    const found = named.findIndex((one) => one.key === law.key);
    return found >= 0 ? found + 1 : named.push(law);
  };
  return { refer, all: () => named };
}

function inForce(law: CitationLine): string | undefined {
  return Object.values<{ readonly id: string; readonly inForce?: string }>(sources).find((source) => law.key.startsWith(`${source.id}#`))?.inForce;
}

/** Each law in words, the quote where it was read, since when it is in force, and how sure it is. */
export function LawList({ laws }: { readonly laws: readonly CitationLine[] }) {
  return (
    <ol class="laws">
      {laws.map((law, index) => {
        const since = inForce(law);
        return (
          <li key={law.key}>
            <span class="num">[{index + 1}]</span>
            <span>
              {law.text}
              {law.quote && <q>{law.quote}</q>}
              {since && <span class="note">，{sayDate(since, 'zh')}起施行</span>}{' '}
              <span class={law.checked === 'official' ? 'note nb' : 'ck w'}>{law.sure}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
