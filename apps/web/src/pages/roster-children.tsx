import type { Shown } from '@tongxing/policy';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon, Mark } from '../parts/icon.tsx';
import { LEDGER, sayDate, SHOWN_WORDS } from '../words.ts';
import type { ChildAnswer, ScreeningAnswer } from './roster-api.ts';
import { useKeys } from './roster-keys.ts';
import type { Cell } from './roster-services.tsx';

const PAGE = 100;
const keyOf = (child: ChildAnswer): string => `${child.sheet}-${child.row}`;

/** The children that a cell and a search leave. */
function filterChildren(children: readonly ChildAnswer[], cell: Cell | undefined, find: string): readonly ChildAnswer[] {
  const text = find.trim();
  return children.filter((child) => {
    if (cell && child.services.find((one) => one.number === cell.service)?.shown !== cell.shown) return false;
    return text === '' || String(child.row) === text || (child.name ?? '').includes(text) || child.sheet.includes(text);
  });
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
  const [find, setFind] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [at, setAt] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const children = useMemo(() => filterChildren(screening.children ?? [], cell, find), [screening, cell, find]);
  useEffect(() => {
    setAt(0);
    setShown(PAGE);
  }, [cell, find]);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(children.length - 1, to));
    setAt(next);
    if (next >= shown) setShown(shown + PAGE);
    body.current?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  useKeys([
    { key: 'j', say: '下一个', run: () => move(at + 1) },
    { key: 'k', say: '上一个', run: () => move(at - 1) },
    { key: '/', say: '查找', run: () => search.current?.focus() },
  ]);
  const several = useMemo(() => new Set(screening.children?.map((child) => child.sheet)).size > 1, [screening]);
  // The cells are made once: moving from row to row touches two rows, not two thousand marks.
  const rows = useMemo(
    () => children.slice(0, shown).map((child) => ({ key: keyOf(child), cells: <ChildCells child={child} several={several} names={names} /> })),
    [children, shown, several, names],
  );
  const chosen = children[at];
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
          <div class="frame" tabIndex={0} role="region" aria-label="每个孩子">
            <table class="dt marks">
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
                <button type="button" class="linklike" onClick={() => setShown(shown + PAGE)}>
                  再看{Math.min(PAGE, children.length - shown)}个
                </button>
              </p>
            )}
          </div>
        )}
      </div>
      {chosen && <Peek child={chosen} screening={screening} names={names} />}
    </div>
  );
}

/** What narrows the list, and whether names are shown. */
function Filters({
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
function Chosen({
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

function ChildCells({ child, several, names }: { readonly child: ChildAnswer; readonly several: boolean; readonly names: boolean }) {
  const count = (shown: Shown) => child.services.filter((one) => one.shown === shown).length;
  const next = child.next[0];
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
      {child.services.map((one) => (
        <td key={one.number} class="c" title={SHOWN_WORDS[one.shown].say}>
          <Mark shown={one.shown} class="m" />
          <span class="vh">{SHOWN_WORDS[one.shown].say}</span>
        </td>
      ))}
      <td class="next">
        {next ? (
          <>
            <span class="num">{sayDate(next.date)}</span> <span class="dim">{next.say}</span>
          </>
        ) : (
          <span class="dim">一年内没有</span>
        )}
      </td>
    </>
  );
}

/** What to ask of a child, each question once, with how many benefits wait for it. */
function questionsOf(child: ChildAnswer): readonly (readonly [question: string, benefits: number])[] {
  const waiting = new Map<string, number>();
  for (const ask of child.asks) waiting.set(ask.question, Math.max(waiting.get(ask.question) ?? 0, ask.benefits));
  return [...waiting];
}

/** One child in full: what can be had, what to ask, the days to come, the rest. */
function Peek({ child, screening, names }: { readonly child: ChildAnswer; readonly screening: ScreeningAnswer; readonly names: boolean }) {
  const asked = questionsOf(child);
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
            {child.next.map((one) => (
              <li class="later" key={`${one.date}${one.say}`}>
                <b class="num">{sayDate(one.date)}</b>
                <br />
                {one.say}
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
  const rows = child.services.filter((one) => one.shown === shown);
  if (rows.length === 0) return null;
  const nameOf = (number: number) => screening.totals.services.find((service) => service.number === number)?.name ?? '';
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
              {one.number} {nameOf(one.number)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
