import type { Shown } from '@tongxing/policy';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Mark } from '../parts/icon.tsx';
import { sayDate, SHOWN_WORDS } from '../words.ts';
import { shownOf, type ChildAnswer, type ScreeningAnswer } from './roster-api.ts';
import { Chosen, Filters } from './roster-filters.tsx';
import { useKeys } from './roster-keys.ts';
import { Peek } from './roster-peek.tsx';
import type { Cell } from './roster-services.tsx';

const PAGE = 100;
const keyOf = (child: ChildAnswer): string => `${child.sheet}-${child.row}`;

/** The children that a cell and a search leave. */
function filterChildren(screening: ScreeningAnswer, cell: Cell | undefined, find: string): readonly ChildAnswer[] {
  const text = find.trim();
  const service = screening.totals.services.findIndex((one) => one.number === cell?.service);
  return screening.children.filter((child) => {
    if (cell && shownOf(screening, child, service) !== cell.shown) return false;
    return text === '' || String(child.row) === text || (child.name ?? '').includes(text) || child.sheet.includes(text);
  });
}

/** The list in hand: what is looked for, how far it is shown, which child is chosen, and the keys that move. */
function useList(screening: ScreeningAnswer, cell: Cell | undefined) {
  const [find, setFind] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [at, setAt] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const children = useMemo(() => filterChildren(screening, cell, find), [screening, cell, find]);
  useEffect(() => {
    setAt(0);
    setShown(PAGE);
  }, [cell, find]);
  const more = () => setShown(shown + PAGE);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(children.length - 1, to));
    setAt(next);
    if (next >= shown) more();
    body.current?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  useKeys([
    { key: 'j', say: '下一个', run: () => move(at + 1) },
    { key: 'k', say: '上一个', run: () => move(at - 1) },
    { key: '/', say: '查找', run: () => search.current?.focus() },
  ]);
  return { children, find, setFind, search, shown, more, at, setAt, body };
}

/** Every child of the roster in a row of marks; the chosen one in full beside it. */
export function ChildrenView({
  screening,
  cell,
  onCell,
  names,
  onNames,
  busy,
}: {
  readonly screening: ScreeningAnswer;
  readonly cell: Cell | undefined;
  readonly onCell: (cell: Cell | undefined) => void;
  readonly names: boolean;
  readonly onNames: (names: boolean) => void;
  readonly busy: boolean;
}) {
  const list = useList(screening, cell);
  const { children, find, setFind, search } = list;
  const chosen = children[list.at];
  return (
    <div class="split2">
      <div class="list">
        <Filters search={search} find={find} onFind={setFind} count={children.length} names={names} onNames={onNames} busy={busy}>
          <Chosen screening={screening} cell={cell} onCell={onCell} />
        </Filters>
        {children.length === 0 ? (
          <p class="quiet">
            没有这样的孩子。
            <button
              type="button"
              class="linklike"
              onClick={() => {
                onCell(undefined);
                setFind('');
              }}
            >
              看全部
            </button>
          </p>
        ) : (
          <ChildTable screening={screening} list={list} names={names} />
        )}
      </div>
      {chosen && <Peek child={chosen} screening={screening} names={names} />}
    </div>
  );
}

/** The children of the list, as many as are shown so far. */
function ChildTable({ screening, list, names }: { readonly screening: ScreeningAnswer; readonly list: ReturnType<typeof useList>; readonly names: boolean }) {
  const { children, shown, more, at, setAt, body } = list;
  const several = useMemo(() => new Set(screening.children.map((child) => child.sheet)).size > 1, [screening]);
  // The cells are made once: moving from row to row touches two rows, not two thousand marks.
  const rows = useMemo(
    () =>
      children
        .slice(0, shown)
        .map((child) => ({ key: keyOf(child), cells: <ChildCells screening={screening} child={child} several={several} names={names} /> })),
    [screening, children, shown, several, names],
  );
  return (
    <div class="frame" tabIndex={0} role="region" aria-label="每个孩子">
      <table class="dt marks">
        <TableHead screening={screening} several={several} names={names} />
        <tbody ref={body}>
          {rows.map(({ key, cells }, index) => (
            <tr key={key} class={index === at ? 'on' : ''} aria-selected={index === at} onClick={() => setAt(index)}>
              {cells}
            </tr>
          ))}
        </tbody>
      </table>
      {children.length > shown && (
        <p class="quiet">
          <button type="button" class="linklike" onClick={more}>
            再看{Math.min(PAGE, children.length - shown)}个
          </button>
        </p>
      )}
    </div>
  );
}

function TableHead({ screening, several, names }: { readonly screening: ScreeningAnswer; readonly several: boolean; readonly names: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">行</th>
        {several && <th scope="col">工作表</th>}
        {names && <th scope="col">姓名</th>}
        <th scope="col" class="r">
          能享受
        </th>
        <th scope="col" class="r">
          要再问
        </th>
        {screening.totals.services.map((service) => (
          <th scope="col" class="c" key={service.number} title={service.name}>
            <abbr title={service.name}>{service.number}</abbr>
          </th>
        ))}
        <th scope="col" class="next">
          最近的日子
        </th>
      </tr>
    </thead>
  );
}

function ChildCells({
  screening,
  child,
  several,
  names,
}: {
  readonly screening: ScreeningAnswer;
  readonly child: ChildAnswer;
  readonly several: boolean;
  readonly names: boolean;
}) {
  const services = screening.totals.services.map(({ number }, index) => ({ number, shown: shownOf(screening, child, index) }));
  const count = (shown: Shown) => services.filter((one) => one.shown === shown).length;
  const [date, say = 0] = child.next[0] ?? [];
  return (
    <>
      <th scope="row" class="num">
        <button type="button" class="rowkey">
          {child.row}
        </button>
      </th>
      {several && <td class="dim">{child.sheet}</td>}
      {names && <td>{child.name}</td>}
      <td class="r num">
        <b>{count('canHave')}</b>
      </td>
      <td class="r num">{count('oneAnswerAway')}</td>
      {services.map((one) => (
        <td key={one.number} class="c" title={SHOWN_WORDS[one.shown].say}>
          <Mark shown={one.shown} class="m" />
          <span class="vh">{SHOWN_WORDS[one.shown].say}</span>
        </td>
      ))}
      <td class="next">
        {date ? (
          <>
            <span class="num">{sayDate(date)}</span> <span class="dim">{screening.says[say]}</span>
          </>
        ) : (
          <span class="dim">一年内没有</span>
        )}
      </td>
    </>
  );
}
