import type { Shown } from '@tongxing/policy';
import { useState } from 'preact/hooks';
import { Mark } from '../parts/icon.tsx';
import { LEDGER, SHOWN_WORDS } from '../words.ts';
import type { ScreeningAnswer } from './roster-api.ts';

/** One number of the totals: a service and an answer. */
export interface Cell {
  readonly service: number;
  readonly shown: Shown;
}

/** The totals per service; each number opens the children behind it. Then the columns that would settle most. */
export function ServicesView({ screening, onCell }: { readonly screening: ScreeningAnswer; readonly onCell: (cell: Cell) => void }) {
  const { totals, missing } = screening;
  return (
    <div class="frame" tabIndex={0} role="region" aria-label="每项服务">
      <table class="dt totals">
        <thead>
          <tr>
            <th scope="col">项</th>
            <th scope="col">服务</th>
            {LEDGER.map((shown) => (
              <th scope="col" class="r" key={shown}>
                <Mark shown={shown} class="m" />
                {SHOWN_WORDS[shown].say}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.services.map(({ number, name, counts }) => (
            <tr key={number}>
              <td class="num dim">{number}</td>
              <th scope="row">{name}</th>
              {LEDGER.map((shown) => (
                <td class="r num" key={shown}>
                  {counts[shown] > 0 ? (
                    <button
                      type="button"
                      class="linklike"
                      aria-label={`第${number}项${SHOWN_WORDS[shown].say}的${counts[shown]}个孩子`}
                      onClick={() => onCell({ service: number, shown })}
                    >
                      {counts[shown]}
                    </button>
                  ) : (
                    <span class="dim">0</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && <Missing missing={missing} />}
    </div>
  );
}

const SHOWN_AT_ONCE = 12;

/** The columns that would settle most for most children. */
function Missing({ missing }: { readonly missing: ScreeningAnswer['missing'] }) {
  const [all, setAll] = useState(false);
  const shown = all ? missing : missing.slice(0, SHOWN_AT_ONCE);
  return (
    <section class="missing">
      <h2>花名册里加这几列，能多定下来</h2>
      <table class="dt">
        <thead>
          <tr>
            <th scope="col">加一列，表头写</th>
            <th scope="col">问什么</th>
            <th scope="col" class="r">
              等着它的孩子
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.field}>
              <th scope="row">{one.label}</th>
              <td class="wrap">{one.question}</td>
              <td class="r num">{one.children}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < missing.length && (
        <p class="quiet">
          <button type="button" class="linklike" onClick={() => setAll(true)}>
            看全部{missing.length}列
          </button>
        </p>
      )}
    </section>
  );
}
