import type { ComponentChildren, RefObject } from 'preact';
import { Icon } from '../parts/icon.tsx';
import { LEDGER, SHOWN_WORDS } from '../words.ts';
import type { ScreeningAnswer } from './roster-api.ts';
import type { Cell } from './roster-services.tsx';

/** What narrows the list, and whether names are shown. */
export function Filters({
  search,
  find,
  onFind,
  count,
  names,
  onNames,
  busy,
  children,
}: {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly find: string;
  readonly onFind: (find: string) => void;
  readonly count: number;
  readonly names: boolean;
  readonly onNames: (names: boolean) => void;
  readonly busy: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="filters">
      <label class="dfind">
        <Icon name="search" />
        <input ref={search} class="dinp" aria-label="找行号、姓名或工作表" value={find} onInput={(event) => onFind(event.currentTarget.value)} />
        <kbd>/</kbd>
      </label>
      {children}
      <span class="sp" />
      <label>
        <input type="checkbox" checked={names} onChange={(event) => onNames(event.currentTarget.checked)} />
        {busy ? '正在取姓名' : '显示姓名'}
      </label>
      <span>{count}个孩子</span>
    </div>
  );
}

/** The cell of the totals that was opened, and the way out of it. */
export function Chosen({
  screening,
  cell,
  onCell,
}: {
  readonly screening: ScreeningAnswer;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell | undefined) => void;
}) {
  return (
    <>
      <label>
        服务
        <select
          class="dinp"
          value={cell?.service ?? ''}
          onChange={(event) => onCell(event.currentTarget.value ? { service: Number(event.currentTarget.value), shown: cell?.shown ?? 'canHave' } : undefined)}
        >
          <option value="">全部</option>
          {screening.totals.services.map((service) => (
            <option key={service.number} value={service.number}>
              {service.number} {service.name}
            </option>
          ))}
        </select>
      </label>
      {cell && (
        <label>
          结论
          <select
            class="dinp"
            value={cell.shown}
            onChange={(event) => {
              const shown = LEDGER.find((one) => one === event.currentTarget.value);
              if (shown) onCell({ ...cell, shown });
            }}
          >
            {LEDGER.map((shown) => (
              <option key={shown} value={shown}>
                {SHOWN_WORDS[shown].say}
              </option>
            ))}
          </select>
        </label>
      )}
      {cell && (
        <button type="button" class="linklike" onClick={() => onCell(undefined)}>
          清空
        </button>
      )}
    </>
  );
}
