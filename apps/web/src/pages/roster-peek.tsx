import type { Shown } from '@tongxing/policy';
import { Icon, Mark } from '../parts/icon.tsx';
import { LEDGER, sayDate, SHOWN_WORDS } from '../words.ts';
import { shownOf, type ChildAnswer, type ScreeningAnswer } from './roster-api.ts';

/** One child in full: what can be had, what to ask, the days to come, the rest. */
export function Peek({ child, screening, names }: { readonly child: ChildAnswer; readonly screening: ScreeningAnswer; readonly names: boolean }) {
  const asked = screening.asks[child.asks] ?? [];
  const [first, ...rest] = LEDGER;
  return (
    <aside class="peek" aria-label="选中的孩子" tabIndex={0}>
      <p class="note">
        {child.sheet}，第{child.row}行
      </p>
      <h2>{names && child.name ? child.name : `第${child.row}行的孩子`}</h2>
      {first && <Answers child={child} screening={screening} shown={first} />}
      {asked.length > 0 && (
        <>
          <h3>
            再问这几样<small>{asked.length}样</small>
          </h3>
          <ul class="fl">
            {asked.map(([question, benefits]) => (
              <li key={question}>
                <Icon name="chat" />
                <span>
                  {question}
                  <small>关系到{benefits}条</small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {child.next.length > 0 && (
        <>
          <h3>接下来的日子</h3>
          <ol class="road">
            {child.next.map(([date, say]) => (
              <li class="later" key={date}>
                <b class="num">{sayDate(date)}</b>
                <br />
                {screening.says[say]}
              </li>
            ))}
          </ol>
        </>
      )}
      {rest.map((shown) => (
        <Answers key={shown} child={child} screening={screening} shown={shown} />
      ))}
    </aside>
  );
}

function Answers({ child, screening, shown }: { readonly child: ChildAnswer; readonly screening: ScreeningAnswer; readonly shown: Shown }) {
  const rows = screening.totals.services.filter((_, index) => shownOf(screening, child, index) === shown);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>
        {SHOWN_WORDS[shown].say}
        <small>{rows.length}项</small>
      </h3>
      <ul class="fl">
        {rows.map((one) => (
          <li key={one.number}>
            <Mark shown={shown} class="m" />
            <a href={`/catalogue/${one.number}`} target="_blank" rel="noreferrer">
              {one.number} {one.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
