import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of a zip file: its path, and its text piece by piece. */
export interface TextPart {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const VERSION = 20;
/** The sizes follow the content, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980: the same content gives the same bytes. */
const NO_DATE = 0x21;
const LEVEL = 6;

function fields(signature: number, length: number, fill: (view: Buffer) => void): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  fill(bytes);
  return bytes;
}

function localHeader(name: Buffer): Buffer {
  return Buffer.concat([
    fields(0x04034b50, 30, (header) => {
      header.writeUInt16LE(VERSION, 4);
      header.writeUInt16LE(FLAGS, 6);
      header.writeUInt16LE(DEFLATED, 8);
      header.writeUInt16LE(NO_DATE, 12);
      header.writeUInt16LE(name.length, 26);
    }),
    name,
  ]);
}

function descriptor({ crc, packed, size }: Written): Buffer {
  return fields(0x08074b50, 16, (bytes) => {
    bytes.writeUInt32LE(crc, 4);
    bytes.writeUInt32LE(packed, 8);
    bytes.writeUInt32LE(size, 12);
  });
}

function directoryEntry({ name, crc, packed, size, offset }: Written): Buffer {
  return Buffer.concat([
    fields(0x02014b50, 46, (entry) => {
      entry.writeUInt16LE(VERSION, 4);
      entry.writeUInt16LE(VERSION, 6);
      entry.writeUInt16LE(FLAGS, 8);
      entry.writeUInt16LE(DEFLATED, 10);
      entry.writeUInt16LE(NO_DATE, 14);
      entry.writeUInt32LE(crc, 16);
      entry.writeUInt32LE(packed, 20);
      entry.writeUInt32LE(size, 24);
      entry.writeUInt16LE(name.length, 28);
      entry.writeUInt32LE(offset, 42);
    }),
    name,
  ]);
}

async function* deflate(text: TextPart['text'], counted: { crc: number; size: number }): AsyncGenerator<Uint8Array> {
  const stream = createDeflateRaw({ level: LEVEL });
  const feed = async (): Promise<void> => {
    for await (const piece of text) {
      const bytes = Buffer.from(piece, 'utf8');
      counted.crc = crc32(bytes, counted.crc);
      counted.size += bytes.length;
      if (!stream.write(bytes)) await once(stream, 'drain');
    }
    stream.end();
  };
  const fed = feed().catch((error: unknown) => void stream.destroy(error instanceof Error ? error : new Error(String(error))));
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  await fed;
}

/** Writes a zip file while its parts are made: no part is held whole. Parts of up to 4 GB. */
export async function* zipText(parts: Iterable<TextPart>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let at = 0;
  const sent = (bytes: Uint8Array): Uint8Array => {
    at += bytes.length;
    return bytes;
  };
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const offset = at;
    const counted = { crc: 0, size: 0 };
    yield sent(localHeader(name));
    const start = at;
    for await (const chunk of deflate(part.text, counted)) yield sent(chunk);
    const entry: Written = { name, ...counted, packed: at - start, offset };
    written.push(entry);
    yield sent(descriptor(entry));
  }
  const start = at;
  for (const entry of written) yield sent(directoryEntry(entry));
  yield fields(0x06054b50, 22, (end) => {
    end.writeUInt16LE(written.length, 8);
    end.writeUInt16LE(written.length, 10);
    end.writeUInt32LE(at - start, 12);
    end.writeUInt32LE(start, 16);
  });
}
