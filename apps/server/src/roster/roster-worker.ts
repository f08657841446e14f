import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { RosterRefusal, streamCsv, streamResult, type SheetMapping } from '@tongxing/roster';
import type { RosterProgress } from '@tongxing/contracts';
import { presentReading, readOfficeRoster, resultSheets, rosterFields, screenRoster } from '@tongxing/screening';
import type { Rules } from '@tongxing/services';
import { loadServerRules } from '../rules.ts';
import type { RosterJob, RosterMessage } from './roster-job.ts';
import { fileLines, lineOf, progressTeller, screeningPieces, watched } from './roster-lines.ts';

const PIECE_BYTES = 256 * 1024;

function say(message: RosterMessage): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
}

/** Rows of all sheets together, from the rows of each. */
function rowsRead(tell: (rows: number) => void): (progress: { readonly sheet: string; readonly rows: number }) => void {
  const bySheet = new Map<string, number>();
  return ({ sheet, rows }) => {
    bySheet.set(sheet, rows);
    tell([...bySheet.values()].reduce((sum, one) => sum + one, 0));
  };
}

async function* answerTo(job: RosterJob, rules: Rules, tell: (progress: RosterProgress) => void): AsyncGenerator<string | Uint8Array> {
  const { asOf, area } = job;
  const reading = await readOfficeRoster(job.bytes, job.fileName, rules, {
    mapping: job.mapping as Readonly<Record<string, SheetMapping>>,
    asOf,
    ...(area === undefined ? {} : { near: area }),
    onProgress: rowsRead((rows) => tell({ step: 'read', rows })),
  });
  if (job.want === 'reading') {
    const answer = JSON.stringify({ ...presentReading(reading), fields: rosterFields().map(({ id, label, type }) => ({ id, label, type })) });
    yield job.progress ? `{"result":${answer}}\n` : answer;
    return;
  }
  const of = reading.rows.length;
  const screened = await screenRoster(reading, rules, asOf, {
    ...(area === undefined ? {} : { residence: area }),
    onProgress: (share) => tell({ step: 'check', rows: Math.floor(share * of), of }),
  });
  const screening = watched(screened, (rows) => tell({ step: 'write', rows, of }));
  if (job.want === 'json') return yield* screeningPieces(screening, job);
  const result = resultSheets(screening, rules);
  const [first] = result.sheets;
  const file = job.want === 'csv' && first ? streamCsv(first) : streamResult(result);
  yield* job.progress ? fileLines(file) : file;
}

/** Hands the answer over in pieces of a useful size, each when the one before was taken. */
async function handOver(answer: AsyncIterable<string | Uint8Array>): Promise<void> {
  let held: Buffer[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of held) {
      bytes.set(part, at);
      at += part.length;
    }
    [held, size] = [[], 0];
    say({ kind: 'piece', bytes });
    if (parentPort) await once(parentPort, 'message');
  };
  for await (const part of answer) {
    const bytes = Buffer.from(part);
    held.push(bytes);
    size += bytes.length;
    if (size >= PIECE_BYTES) await flush();
  }
  if (size > 0) await flush();
}

async function main(job: RosterJob): Promise<void> {
  try {
    const tell = progressTeller((line) => job.progress && say({ kind: 'word', bytes: new TextEncoder().encode(line) }));
    await handOver(answerTo(job, loadServerRules(job), tell));
    if (job.progress) say({ kind: 'word', bytes: new TextEncoder().encode(lineOf({ done: true })) });
    say({ kind: 'end' });
  } catch (error) {
    if (!(error instanceof RosterRefusal)) throw error;
    say({ kind: 'refused', code: error.code, sentence: error.sentence, en: error.en });
  } finally {
    parentPort?.close();
  }
}

await main(workerData as RosterJob);
