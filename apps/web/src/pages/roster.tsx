import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { Brand, LargeTool, ThemeTool } from '../parts/shell.tsx';
import '../look/desk.css';
import { ChildrenView } from './roster-children.tsx';
import { useKeys, type KeyHelp } from './roster-keys.ts';
import { MappingView } from './roster-mapping.tsx';
import { PlaceField } from './roster-place.tsx';
import { WorkProgress } from './roster-progress.tsx';
import { ProblemsView, weigh } from './roster-problems.tsx';
import { ServicesView, type Cell } from './roster-services.tsx';
import { Choose, Lost, Reading, Refused } from './roster-states.tsx';
import { useWork, type Work, type WorkActions } from './roster-work.ts';

const VIEWS = ['columns', 'problems', 'services', 'children'] as const;
type View = (typeof VIEWS)[number];
const VIEW_WORDS: Record<View, string> = { columns: '每列读成什么', problems: '要改的和要看的', services: '每项服务', children: '每个孩子' };

/** Today on this machine. */
function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

function useTrial(): boolean {
  const [trial, setTrial] = useState(false);
  useEffect(() => {
    void fetch('/api/settings')
      .then((response) => response.json())
      .then(
        (settings: { readonly trial?: boolean }) => setTrial(settings.trial === true),
        () => undefined,
      );
  }, []);
  return trial;
}

/** A sheet may be dropped anywhere on the page. */
function useDrop(choose: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
      const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (file) choose(file);
    };
    const kinds = ['dragover', 'dragleave', 'drop'] as const;
    for (const kind of kinds) addEventListener(kind, drag);
    return () => {
      for (const kind of kinds) removeEventListener(kind, drag);
    };
  }, []);
  return over;
}

/** The officials' roster page: a sheet in, every child against the list, a sheet out. Nothing of it is kept anywhere. */
export function RosterPage() {
  const [work, actions] = useWork(localToday());
  const over = useDrop(actions.choose);
  const trial = useTrial();
  useEffect(() => {
    document.title = '核对花名册 · 童行';
  }, []);
  return (
    <div class={`desk${over ? ' over' : ''}`}>
      <header class="dtop">
        <Brand />
        <span class="where">核对花名册</span>
        <span class="sp" />
        {trial && <span class="trial">试用：标“示例”的数都不是真的</span>}
        <ThemeTool />
        <LargeTool />
      </header>
      <main class="dmain">
        {!work && <Choose onFile={actions.choose} />}
        {work && !work.reading && work.waiting && <Reading work={work} onStop={actions.stop} />}
        {work && !work.reading && work.trouble && <Refused work={work} actions={actions} />}
        {work?.reading && <Opened work={work} actions={actions} />}
      </main>
    </div>
  );
}

/** The columns that somebody should look at before anything is worked out. */
function doubtful(work: Work): boolean {
  const columns = work.reading?.sheets.flatMap((sheet) => sheet.headers.flatMap((header) => header.columns)) ?? [];
  return columns.some((column) => column.matched === 'guess');
}

/** A file that was understood: its columns, its problems, and, once worked out, the totals and the children. */
function Opened({ work, actions }: { readonly work: Work; readonly actions: WorkActions }) {
  const [view, setView] = useState<View>('columns');
  const [cell, setCell] = useState<Cell>();
  const wanted = useRef<View>('services');
  const { reading, screening } = work;
  useEffect(() => {
    if (screening) setView(wanted.current);
  }, [screening !== undefined]);
  const open = (to: View) => {
    if (screening || to === 'columns' || to === 'problems') return setView(to);
    // What is not worked out yet is worked out now.
    wanted.current = to;
    actions.screen();
  };
  const keys: readonly KeyHelp[] = [
    ...VIEWS.map((one, index) => ({ key: String(index + 1), say: VIEW_WORDS[one], run: () => open(one) })),
    { key: 'r', say: '算结果', run: actions.screen },
    { key: 'e', say: '存成表格', run: () => screening && actions.download('xlsx') },
  ];
  useKeys(keys);
  if (!reading) return null;
  const children = reading.sheets.reduce((sum, sheet) => sum + sheet.children, 0);
  const weight = weigh(reading);
  const counts: Record<View, number | undefined> = {
    columns: undefined,
    problems: weight.error + weight.warning,
    services: undefined,
    children: screening?.totals.children,
  };
  return (
    <>
      <Head work={work} actions={actions} children={children} doubt={doubtful(work)} />
      {work.trouble && <Lost work={work} actions={actions} />}
      {work.waiting && <WorkProgress key={work.waiting} work={work} onStop={actions.stop} />}
      <nav class="views" aria-label="看什么">
        {VIEWS.map((one) => (
          <button type="button" key={one} aria-current={view === one ? 'true' : undefined} onClick={() => open(one)}>
            {VIEW_WORDS[one]} {counts[one] !== undefined && <span>{counts[one]}</span>}
          </button>
        ))}
      </nav>
      {view === 'columns' && <MappingView reading={reading} busy={work.waiting === 'read'} onColumn={actions.setColumn} />}
      {view === 'problems' && <ProblemsView reading={reading} />}
      {view === 'services' && screening && (
        <ServicesView
          screening={screening}
          onCell={(to) => {
            setCell(to);
            setView('children');
          }}
        />
      )}
      {view === 'children' && screening && (
        <ChildrenView screening={screening} cell={cell} onCell={setCell} names={work.names} onNames={actions.showNames} busy={work.waiting === 'names'} />
      )}
      <Keys keys={keys} moves={view === 'children' && screening !== undefined} />
    </>
  );
}

/** The keys of the view, in the foot; `moves` where a list is walked. */
function Keys({ keys, moves }: { readonly keys: readonly KeyHelp[]; readonly moves: boolean }) {
  return (
    <footer class="dkeys" aria-label="快捷键">
      {keys.map(({ key, say }) => (
        <span key={key}>
          <kbd>{key.toUpperCase()}</kbd>
          {say}
        </span>
      ))}
      {moves && (
        <>
          <span>
            <kbd>J</kbd>
            <kbd>K</kbd>上下
          </span>
          <span>
            <kbd>/</kbd>查找
          </span>
        </>
      )}
    </footer>
  );
}

/** What was read, in a sentence; the day; and what to do with it. */
function Head({ work, actions, children, doubt }: { readonly work: Work; readonly actions: WorkActions; readonly children: number; readonly doubt: boolean }) {
  const { reading, screening, stale, waiting } = work;
  const sheets = reading?.sheets.filter((sheet) => sheet.children > 0).length ?? 0;
  const ready = screening !== undefined && !stale;
  return (
    <div class="dhead">
      <div>
        <h1>{work.file.name}</h1>
        <p>
          {children > 0 ? (
            <>
              读到<b>{children}</b>个孩子，在{sheets}个工作表里。
            </>
          ) : (
            <>一个孩子也没有读到。看看下面每一列读成了什么，或者用空白模板填。</>
          )}
          {!screening && doubt && '有几列是猜的，先看一眼。'}
          {stale && '列或者日子改过了，下面的结果还是以前的。'}
        </p>
      </div>
      <span class="sp" />
      <PlaceField area={work.area} onArea={actions.setArea} />
      <label class="day">
        按哪一天算
        <input type="date" class="dinp" value={work.asOf} onInput={(event) => event.currentTarget.value && actions.setDay(event.currentTarget.value)} />
      </label>
      {!ready && children > 0 && (
        <button type="button" class="dbtn pri" onClick={actions.screen}>
          {waiting === 'screen' ? '正在算' : stale ? '重新算' : '算结果'}
        </button>
      )}
      {ready && (
        <button type="button" class="dbtn pri" onClick={() => actions.download('xlsx')}>
          {waiting === 'xlsx' ? '正在存' : '存成Excel'}
        </button>
      )}
      {ready && (
        <button type="button" class="dbtn" onClick={() => actions.download('csv')}>
          {waiting === 'csv' ? '正在存' : '存成CSV'}
        </button>
      )}
      <button type="button" class="dbtn" onClick={actions.clear}>
        <Icon name="cancel" />
        换一个文件
      </button>
    </div>
  );
}
