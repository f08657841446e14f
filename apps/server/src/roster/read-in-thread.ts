import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
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

let running = 0;
const waiting: (() => void)[] = [];

/** Too many files are being read: the caller says so with 503. */
export class BusyError extends Error {
  readonly statusCode = 503;
}

async function takeTurn(): Promise<() => void> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new BusyError('busy');
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  return () => {
    running -= 1;
    waiting.shift()?.();
  };
}

/**
 * Reads a file in a thread of its own, whose memory and time are capped: a bad file ends its thread, never the server. Gives back the answer as a
 * stream, or the refusal. The stream is destroyed with an error where the thread fails after the answer began.
 */
export async function readInThread(job: RosterJob): Promise<RosterRefused | Readable> {
  const giveBack = await takeTurn();
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
    let begun = false;
    let timer = setTimeout(() => stop(TOO_MUCH), FIRST_PIECE_MS);
    const stop = (refusal: RosterRefused): void => {
      clearTimeout(timer);
      resolve(refusal);
      body.destroy(begun ? new Error(refusal.code) : undefined);
    };
    worker.on('message', (message: RosterMessage) => {
      clearTimeout(timer);
      if (message.kind === 'refused') return stop(message);
      if (message.kind === 'end') return void body.push(null);
      begun = true;
      timer = setTimeout(() => stop(TOO_MUCH), NEXT_PIECE_MS);
      body.push(message.bytes);
      resolve(body);
    });
    body.once('close', () => clearTimeout(timer));
    worker.once('error', (error) => {
      const code = 'code' in error ? error.code : '';
      if (code === 'ERR_WORKER_OUT_OF_MEMORY') return stop(TOO_MUCH);
      clearTimeout(timer);
      body.destroy(begun ? error : undefined);
      reject(error);
    });
  });
}
