import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { RosterRefusal, streamCsv, streamResult, type SheetMapping } from '@tongxing/roster';
import {
  presentChild,
  presentReading,
  presentScreening,
  readOfficeRoster,
  resultSheets,
  rosterFields,
  screenRoster,
  type Screening,
} from '@tongxing/screening';
import type { Rules } from '@tongxing/services';
import { loadServerRules } from '../rules.ts';
import type { RosterJob, RosterMessage } from './roster-job.ts';

const PIECE_BYTES = 256 * 1024;

function say(message: RosterMessage): void {
  parentPort?.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
}

/** Children one by one, so that a large roster never stands in memory as one text. */
function* screeningPieces(screening: Screening, { names, children }: RosterJob): Generator<string> {
  const { reading, ...head } = presentScreening(screening, { names });
  yield `${JSON.stringify(head).slice(0, -1)},`;
  if (children) {
    let before = '"children":[';
    for (const child of screening.children) {
      yield before + JSON.stringify(presentChild(child, { names }));
      before = ',';
    }
    yield before === ',' ? '],' : '"children":[],';
  }
  yield `"reading":${JSON.stringify(reading)}}`;
}

async function* answerTo(job: RosterJob, rules: Rules): AsyncGenerator<string | Uint8Array> {
  const mapping = job.mapping as Readonly<Record<string, SheetMapping>>;
  const reading = await readOfficeRoster(job.bytes, job.fileName, rules, { mapping, asOf: job.asOf, ...(job.area === undefined ? {} : { near: job.area }) });
  if (job.want === 'reading') {
    yield JSON.stringify({ ...presentReading(reading), fields: rosterFields().map(({ id, label, type }) => ({ id, label, type })) });
    return;
  }
  const screening = await screenRoster(reading, rules, job.asOf, job.area === undefined ? {} : { residence: job.area });
  if (job.want === 'json') yield* screeningPieces(screening, job);
  else {
    const result = resultSheets(screening, rules);
    const [first] = result.sheets;
    yield* job.want === 'csv' && first ? streamCsv(first) : streamResult(result);
  }
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
  say({ kind: 'end' });
}

async function main(job: RosterJob): Promise<void> {
  try {
    await handOver(answerTo(job, loadServerRules(job)));
  } catch (error) {
    if (!(error instanceof RosterRefusal)) throw error;
    say({ kind: 'refused', code: error.code, sentence: error.sentence, en: error.en });
  } finally {
    parentPort?.close();
  }
}

await main(workerData as RosterJob);
