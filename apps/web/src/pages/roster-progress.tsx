import { useEffect, useState } from 'preact/hooks';
import type { Progress } from './roster-lines.ts';
import type { Work } from './roster-work.ts';

const SHOWN_AFTER_MS = 1000;
const WORDS_APART_MS = 2000;

/** Where each step begins and how much of the whole it is: about what it takes of the time. */
const STEPS: Readonly<Record<Progress['step'], readonly [from: number, share: number]>> = { read: [0, 0.1], check: [0.1, 0.65], write: [0.75, 0.25] };

/** How far the work has come, in words. */
export function sayProgress({ progress, waiting }: Work): string {
  if (!progress) return '正在把文件送上去';
  const { step, rows, of } = progress;
  if (step === 'read') return `已读到第${rows}行`;
  const done = step === 'check' ? '已核对' : waiting === 'xlsx' || waiting === 'csv' ? '已写好' : '已收到';
  return `${done}第${rows}行，共${of ?? rows}行`;
}

/** How much of the whole is done, from 0 to 1. While the rows are read their number is known from the first reading of the file. */
function shareOf({ progress, reading }: Work): number {
  if (!progress) return 0;
  const [from, share] = STEPS[progress.step];
  const of = progress.of ?? reading?.sheets.reduce((sum, sheet) => sum + sheet.rows, 0) ?? 0;
  return from + share * (of > 0 ? Math.min(1, progress.rows / of) : 0);
}

/** Words that change every two seconds at most, so that they can be read and heard. */
function useCalmly(words: string): string {
  const [{ said, at }, setSaid] = useState({ said: words, at: performance.now() });
  useEffect(() => {
    const timer = setTimeout(() => setSaid({ said: words, at: performance.now() }), Math.max(0, at + WORDS_APART_MS - performance.now()));
    return () => clearTimeout(timer);
  }, [words, at]);
  return said;
}

/** A step that takes longer than a second: how far it has come, and the way to stop it. The server stops with it. */
export function WorkProgress({ work, onStop }: { readonly work: Work; readonly onStop: () => void }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const said = useCalmly(sayProgress(work));
  if (!shown) return null;
  return (
    <div class="progress">
      <progress aria-label="进度" max={1} value={work.waiting === 'read' ? undefined : shareOf(work)} />
      <span aria-live="polite">{said}</span>
      <button type="button" class="dbtn" onClick={onStop}>
        停下
      </button>
    </div>
  );
}
