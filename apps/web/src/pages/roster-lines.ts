import type { RosterLine, RosterProgress } from '@tongxing/contracts';

/** Why an answer did not come: the server said why, the network is gone, or it is the server's own fault. */
export type Trouble = { readonly kind: 'refused'; readonly say: string } | { readonly kind: 'lost' } | { readonly kind: 'bug'; readonly number: string };

/** How far the work on a file has come: on its way to the server, then there. */
export type Progress = RosterProgress | { readonly step: 'send'; readonly bytes: number; readonly of: number };

/** Who waits for an answer: may stop waiting, and is told how far it has come. */
export interface Listener {
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
}

/** All that came in lines. */
export interface Gathered {
  readonly result: unknown;
  readonly children: Extract<RosterLine, { short: unknown }>['short'][];
  /** What several children share, by its number. */
  readonly asks: Extract<RosterLine, { asks: unknown }>['asks'][];
  readonly says: string[];
  readonly pieces: Uint8Array<ArrayBuffer>[];
}

/** Longer than the server works without a word. */
const SILENCE_MS = 200_000;
const LOST: Trouble = { kind: 'lost' };

/** The next piece of text; a connection on which nothing comes any more is lost. */
async function nextText(reader: ReadableStreamDefaultReader<string>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('silence')), SILENCE_MS);
  });
  try {
    return (await Promise.race([reader.read(), silence])).value;
  } finally {
    clearTimeout(timer);
  }
}

async function* linesOf(body: ReadableStream<string>): AsyncGenerator<RosterLine> {
  const reader = body.getReader();
  let rest = '';
  try {
    for (let text = await nextText(reader); text !== undefined; text = await nextText(reader)) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as RosterLine;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** Gathers an answer that comes in lines. One that ends before it is done was cut off. */
export async function gather(body: ReadableStream<string>, { signal, tell }: Listener): Promise<Gathered | Trouble> {
  const gathered: Omit<Gathered, 'result'> = { children: [], asks: [], says: [], pieces: [] };
  let result: unknown;
  try {
    for await (const line of linesOf(body)) {
      if ('progress' in line) tell(line.progress);
      else if ('short' in line) gathered.children.push(line.short);
      else if ('asks' in line) gathered.asks.push(line.asks);
      else if ('say' in line) gathered.says.push(line.say);
      else if ('piece' in line) gathered.pieces.push(bytesOf(line.piece));
      else if ('result' in line) result = line.result;
      else if ('refused' in line) return { kind: 'refused', say: line.refused.message };
      else return { ...gathered, result };
    }
    return LOST;
  } catch (error) {
    if (signal.aborted) throw error;
    return LOST;
  }
}
