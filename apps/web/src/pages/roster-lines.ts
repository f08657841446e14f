import type { RosterLine, RosterProgress } from '@tongxing/contracts';

/** Why an answer did not come: the server said why, the network is gone, or it is the server's own fault. */
export type Trouble = { readonly kind: 'refused'; readonly say: string } | { readonly kind: 'lost' } | { readonly kind: 'bug'; readonly number: string };

/** How far the work on a file has come. */
export type Progress = RosterProgress;

/** Who waits for an answer: may stop waiting, and is told how far it has come. */
export interface Listener {
  readonly signal: AbortSignal;
  readonly tell: (progress: Progress) => void;
}

/** All that came in lines. */
export interface Gathered {
  readonly result: unknown;
  readonly children: Extract<RosterLine, { child: unknown }>['child'][];
  readonly pieces: Uint8Array<ArrayBuffer>[];
}

/** Longer than the server works without a word. */
const SILENCE_MS = 200_000;
const LOST: Trouble = { kind: 'lost' };

/** The next bytes; a connection on which nothing comes any more is lost. */
async function nextBytes(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | undefined> {
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

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<RosterLine> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let bytes = await nextBytes(reader); bytes; bytes = await nextBytes(reader)) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
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
export async function gather(response: Response, { signal, tell }: Listener): Promise<Gathered | Trouble> {
  let result: unknown;
  const [children, pieces]: [Gathered['children'], Gathered['pieces']] = [[], []];
  try {
    if (!response.body) return LOST;
    for await (const line of linesOf(response.body)) {
      if ('progress' in line) tell(line.progress);
      else if ('child' in line) children.push(line.child);
      else if ('piece' in line) pieces.push(bytesOf(line.piece));
      else if ('result' in line) result = line.result;
      else if ('refused' in line) return { kind: 'refused', say: line.refused.message };
      else return { result, children, pieces };
    }
    return LOST;
  } catch (error) {
    if (signal.aborted) throw error;
    return LOST;
  }
}
