import type { RosterMapping } from '@tongxing/contracts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listener, Progress, Trouble } from './roster-lines.ts';
import { downloadResult, readRoster, screenRoster, type Outcome, type ReadingAnswer, type ScreeningAnswer, type Sent } from './roster-api.ts';

/** What is being waited for. */
export type Waiting = 'read' | 'screen' | 'names' | 'xlsx' | 'csv';

/** One file on the page, and how far it has come. It lives as long as the page. */
export interface Work extends Sent {
  readonly reading?: ReadingAnswer;
  readonly screening?: ScreeningAnswer;
  readonly names: boolean;
  /** The result no longer fits what was said since. */
  readonly stale: boolean;
  readonly waiting?: Waiting | undefined;
  /** How far what is waited for has come; absent until the first word of it. */
  readonly progress?: Progress | undefined;
  readonly trouble?: Trouble | undefined;
}

/** What a person can do with the file. */
export interface WorkActions {
  choose(file: File): void;
  setColumn(sheet: string, column: string, field: string | null): void;
  setDay(asOf: string): void;
  setArea(area: string): void;
  screen(): void;
  showNames(names: boolean): void;
  download(format: 'xlsx' | 'csv'): void;
  again(): void;
  stop(): void;
  clear(): void;
}

function withColumn(mapping: RosterMapping, sheet: string, column: string, field: string | null): RosterMapping {
  return { ...mapping, [sheet]: { ...mapping[sheet], columns: { ...mapping[sheet]?.columns, [column]: field } } };
}

/** The work in hand and the one request that may be under way: a new one ends the one before. */
function useSteps() {
  const [work, setWork] = useState<Work>();
  const current = useRef<Work | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const last = useRef<() => void>(() => undefined);
  const stop = (): void => running.current?.abort();
  const put = (next: Work | undefined): void => {
    current.current = next;
    setWork(next);
  };
  useEffect(() => stop, []);

  function run<T>(waiting: Waiting, started: Work, step: (listener: Listener) => Promise<Outcome<T>>, done: (value: T) => Partial<Work>): void {
    stop();
    const control = new AbortController();
    running.current = control;
    last.current = () => run(waiting, { ...(current.current ?? started) }, step, done);
    put({ ...started, waiting, progress: undefined, trouble: undefined });
    const tell = (progress: Progress): void => {
      if (!control.signal.aborted && current.current) put({ ...current.current, progress });
    };
    step({ signal: control.signal, tell }).then(
      (outcome) => {
        if (control.signal.aborted || !current.current) return;
        put({ ...current.current, waiting: undefined, progress: undefined, ...(outcome.ok ? done(outcome.value) : { trouble: outcome.trouble }) });
      },
      () => undefined,
    );
  }
  return { work, current, put, run, stop, again: () => last.current() };
}

/** The work on one file: each step sends it anew and waits for one answer. */
export function useWork(today: string): readonly [Work | undefined, WorkActions] {
  const { work, current, put, run, stop, again } = useSteps();
  const read = (next: Work): void =>
    run(
      'read',
      next,
      (listener) => readRoster(next, listener),
      (reading) => ({ reading }),
    );
  const screen = (next: Work, waiting: Waiting): void =>
    run(
      waiting,
      next,
      (listener) => screenRoster(next, next.names, listener),
      (screening) => ({ screening, stale: false }),
    );
  const change = (of: (work: Work) => void): void => {
    if (current.current) of(current.current);
  };
  /** What is on its way already is not begun anew. */
  const begin = (waiting: Waiting, of: (work: Work) => void): void => change((now) => now.waiting !== waiting && of(now));

  return [
    work,
    {
      choose: (file) => read({ file, mapping: {}, asOf: current.current?.asOf ?? today, area: current.current?.area ?? '', names: false, stale: false }),
      setColumn: (sheet, column, field) =>
        change((now) => read({ ...now, mapping: withColumn(now.mapping, sheet, column, field), stale: now.screening !== undefined })),
      setDay: (asOf) => change((now) => put({ ...now, asOf, stale: now.screening !== undefined })),
      setArea: (area) => change((now) => read({ ...now, area, stale: now.screening !== undefined })),
      screen: () => begin('screen', (now) => screen(now, 'screen')),
      showNames: (names) => change((now) => (names ? screen({ ...now, names }, 'names') : put({ ...now, names }))),
      download: (format) =>
        begin(format, (now) =>
          run(
            format,
            now,
            (listener) => downloadResult(now, format, listener),
            () => ({}),
          ),
        ),
      again,
      stop: () => {
        stop();
        change((now) => put(now.reading ? { ...now, waiting: undefined, progress: undefined, names: now.names && now.waiting !== 'names' } : undefined));
      },
      clear: () => {
        stop();
        put(undefined);
      },
    },
  ];
}
