import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { ErrorAnswer } from '@tongxing/contracts';
import { lineOf } from './roster-lines.ts';
import type { RosterJob, RosterMessage, RosterRefused } from './roster-job.ts';

const AT_ONCE = 2;
const MOST_WAITING = 8;
const MEGABYTES = 1536;
const FIRST_PIECE_MS = 180_000;
const NEXT_PIECE_MS = 60_000;

const TOO_MUCH: RosterRefused = {
  kind: 'refused',
  code: 'tooMuchWork',
  sentence: '这个文件要用的内存或者时间太多，没有读完。请删去用不着的工作表和列，或者分成几个文件再交。',
  en: 'The file needs too much memory or time. Remove what is not needed, or split it.',
};

/** A refusal as it is answered. */
export function refusedAnswer({ code, sentence, en }: RosterRefused): ErrorAnswer {
  return { error: 'refused', reason: code, message: sentence, messageEn: en };
}

let running = 0;
const waiting: (() => void)[] = [];

/** Too many files are being read: the caller says so with 503. */
export class BusyError extends Error {
  readonly statusCode = 503;
}

/** Whoever asked is gone: nobody reads the answer any more. */
class GoneError extends Error {
  readonly statusCode = 499;
}

/** Waits until a file may be read; who went away meanwhile gives the place up. */
async function takeTurn(signal: AbortSignal): Promise<() => void> {
  if (signal.aborted) throw new GoneError('gone');
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new BusyError('busy');
    await new Promise<void>((resolve, reject) => {
      waiting.push(resolve);
      signal.addEventListener('abort', () => {
        const at = waiting.indexOf(resolve);
        if (at >= 0) waiting.splice(at, 1);
        reject(new GoneError('gone'));
      });
    });
  }
  running += 1;
  return () => {
    running -= 1;
    waiting.shift()?.();
  };
}

/**
 * Reads a file in a thread of its own, whose memory and time are capped: a bad file ends its thread, never the server. Gives back the answer as a
 * stream, or the refusal. The stream is destroyed with an error where the thread fails after the answer began; an answer in lines says why first.
 * Who goes away ends the thread.
 */
export async function readInThread(job: RosterJob, signal: AbortSignal): Promise<RosterRefused | Readable> {
  const giveBack = await takeTurn(signal);
  const worker = new Worker(new URL('./roster-worker.ts', import.meta.url), {
    workerData: job,
    transferList: [job.bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 128 },
    stdout: true,
    stderr: true,
  });
  worker.once('exit', giveBack);
  const body = new Readable({ read: () => worker.postMessage('more'), destroy: (error, done) => void worker.terminate().then(() => done(error), done) });
  return new Promise((resolve, reject) => {
    let [begun, over] = [false, false];
    let timer = setTimeout(() => stop(TOO_MUCH), FIRST_PIECE_MS);
    const end = (): void => {
      over = true;
      clearTimeout(timer);
    };
    const stop = (refusal: RosterRefused): void => {
      end();
      resolve(refusal);
      if (begun && job.progress) {
        body.push(lineOf({ refused: refusedAnswer(refusal) }));
        body.push(null);
        void worker.terminate();
      } else body.destroy(begun ? new Error(refusal.code) : undefined);
    };
    const wait = (ms: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => stop(TOO_MUCH), ms);
    };
    signal.addEventListener('abort', () => {
      end();
      body.destroy();
      reject(new GoneError('gone'));
    });
    worker.on('message', (message: RosterMessage) => {
      // What the thread said before it was ended is not heard any more.
      if (over) return;
      if (message.kind === 'refused') return stop(message);
      if (message.kind === 'end') {
        end();
        return void body.push(null);
      }
      // A word says that the work goes on: it may still take as long as a first piece may.
      wait(message.kind === 'word' ? FIRST_PIECE_MS : NEXT_PIECE_MS);
      begun = true;
      body.push(message.bytes);
      resolve(body);
    });
    body.once('close', end);
    worker.once('error', (error) => {
      const code = 'code' in error ? error.code : '';
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return stop(TOO_MUCH);
      end();
      body.destroy(begun ? error : undefined);
      reject(error);
    });
  });
}
