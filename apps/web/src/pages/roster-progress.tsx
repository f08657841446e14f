import { useEffect, useState } from 'preact/hooks';
import type { Progress } from './roster-lines.ts';
import type { Work } from './roster-work.ts';

const SHOWN_AFTER_MS = 1000;
const WORDS_APART_MS = 2000;

type Steps = Readonly<Record<Progress['step'], readonly [from: number, share: number]>>;

/** Where each step begins and how much of the whole it is: about what it takes of the time. */
const STEPS: Steps = { send: [0, 0.1], read: [0.1, 0.1], check: [0.2, 0.6], write: [0.8, 0.2] };
/** The same where a file is only read. */
const READING: Steps = { ...STEPS, send: [0, 0.5], read: [0.5, 0.5] };

const KB = 1024;
const MB = KB * KB;

/** Both sizes in the unit of the larger. */
function saySent(bytes: number, of: number): string {
  const say = (size: number): string => (of < MB ? `${Math.ceil(size / KB)}KB` : `${(size / MB).toFixed(1)}MB`);
  return `文件已送上去${say(bytes)}，共${say(of)}`;
}

/** How far the work has come, in words. */
export function sayProgress({ progress, waiting }: Work): string {
  if (!progress) return '正在把文件送上去';
  if (progress.step === 'send') return progress.bytes < progress.of ? saySent(progress.bytes, progress.of) : '文件送到了，正在打开';
  const { step, rows, of } = progress;
  if (step === 'read') return `已读到第${rows}行`;
  const done = step === 'check' ? '已核对' : waiting === 'xlsx' || waiting === 'csv' ? '已写好' : '已收到';
  return `${done}第${rows}行，共${of ?? rows}行`;
}

/** How much of the whole is done, from 0 to 1. While the rows are read their number is known from the first reading of the file. */
function shareOf({ progress, reading, waiting }: Work): number {
  if (!progress) return 0;
  const [from, share] = (waiting === 'read' ? READING : STEPS)[progress.step];
  const of = progress.of ?? reading?.sheets.reduce((sum, sheet) => sum + sheet.rows, 0) ?? 0;
  const done = progress.step === 'send' ? progress.bytes : progress.rows;
  return from + share * (of > 0 ? Math.min(1, done / of) : 0);
}

/** Words that change every two seconds at most, so that they can be read and heard. */
export function useCalmly(words: string): string {
  const [{ said, at }, setSaid] = useState({ said: words, at: performance.now() });
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ said: words, at: performance.now() }), Math.max(0, at + WORDS_APART_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [words, at]);
  return said;
}

/** True after a while: what is over sooner shows nothing. */
function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}

/** How much of a file has gone up; nothing in the first second, nor once all of it is there. */
export function SentBar({ work: { progress } }: { readonly work: Work }) {
  const late = useLate();
  if (!late || progress?.step !== 'send' || progress.bytes === progress.of) return null;
  return <progress aria-label="进度" max={progress.of} value={progress.bytes} />;
}

/** A step that takes longer than a second: how far it has come, and the way to stop it. The server stops with it. */
export function WorkProgress({ work, onStop }: { readonly work: Work; readonly onStop: () => void }) {
  const late = useLate();
  const said = useCalmly(sayProgress(work));
  if (!late) return null;
  return (
    <div class="progress">
      <progress aria-label="进度" max={1} value={shareOf(work)} />
      <span aria-live="polite">{said}</span>
      <button type="button" class="dbtn" onClick={onStop}>
        停下
      </button>
    </div>
  );
}
