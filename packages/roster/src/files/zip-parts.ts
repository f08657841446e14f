import { createInflateRaw, crc32 } from 'node:zlib';
import type { RosterLimits } from '../limits.ts';
import { RosterRefusal } from '../refusal.ts';
import { packedBytes, type ZipDirectory, type ZipEntry } from './zip-directory.ts';

const CHUNK = 256 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The parts of one zip file, unfolded as a stream; what was really unfolded is counted against the limit. */
export interface ZipParts {
  readonly directory: ZipDirectory;
  /** Chunks of a part. Ends in a refusal when the size or the checksum is not the declared one. */
  read(name: string): AsyncGenerator<Uint8Array>;
  /** A whole small part as text, `undefined` where the file has none. */
  readText(name: string): Promise<string | undefined>;
}

async function* unfold(packed: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  if (entry.method !== DEFLATED) throw new RosterRefusal('damaged');
  const stream = createInflateRaw({ chunkSize: CHUNK });
  stream.end(packed);
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    throw new RosterRefusal('damaged', cause);
  } finally {
    stream.destroy();
  }
}

/** Opens the parts of a zip file. Each part may be read several times (merged ranges stand after the rows); the largest reading counts. */
export function openZipParts(bytes: Uint8Array, directory: ZipDirectory, limits: RosterLimits): ZipParts {
  const counted = new Map<string, number>();
  let total = 0;

  function count(name: string, size: number): void {
    const before = counted.get(name) ?? 0;
    if (size <= before) return;
    total += size - before;
    counted.set(name, size);
    if (total > limits.inflatedBytes) throw new RosterRefusal('inflatesTooFar');
  }

  async function* read(name: string): AsyncGenerator<Uint8Array> {
    const entry = directory.get(name);
    if (!entry) throw new RosterRefusal('damaged');
    if (entry.encrypted) throw new RosterRefusal('encrypted');
    let size = 0;
    let crc = 0;
    for await (const chunk of unfold(packedBytes(bytes, entry), entry)) {
      size += chunk.length;
      // A part that unfolds beyond what it declares was made to deceive the check of the directory.
      if (size > entry.size) throw new RosterRefusal('inflatesTooFar');
      count(name, size);
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc) throw new RosterRefusal('damaged');
  }

  async function readText(name: string): Promise<string | undefined> {
    if (!directory.has(name)) return undefined;
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of read(name)) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  }

  return { directory, read, readText };
}
