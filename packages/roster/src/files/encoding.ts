import { isUtf8 } from 'node:buffer';

/** How text is written in bytes, how many bytes stand before it, and whether some of them could not be understood. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  readonly skip: number;
  readonly doubtful: boolean;
}

const SAMPLE = 64 * 1024;

/** A file cut short may end inside a character: up to three bytes of UTF-8 are then left over. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}

function decodes(bytes: Uint8Array, name: string): boolean {
  const decoder = new TextDecoder(name, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += SAMPLE) decoder.decode(bytes.subarray(at, at + SAMPLE), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countReplaced(bytes: Uint8Array, name: string): number {
  return new TextDecoder(name).decode(bytes.subarray(0, SAMPLE)).split('\uFFFD').length;
}

/** UTF-16 without its mark: every separator, digit and line end has a zero byte on one side. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < length / 50 || Math.min(even, odd) > Math.max(even, odd) / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Finds the encoding of text by its content; `undefined` where the bytes are not text. */
export function findEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', skip: 3, doubtful: !isUtf8(withoutTail(bytes)) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', skip: 2, doubtful: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', skip: 2, doubtful: false };
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    const name = guessUtf16(bytes);
    return name === undefined ? undefined : { name, skip: 0, doubtful: false };
  }
  if (isUtf8(withoutTail(bytes))) return { name: 'utf-8', skip: 0, doubtful: false };
  if (decodes(bytes, 'gb18030')) return { name: 'gb18030', skip: 0, doubtful: false };
  const name = countReplaced(bytes, 'utf-8') < countReplaced(bytes, 'gb18030') ? 'utf-8' : 'gb18030';
  // Mostly control characters or broken characters: a picture or a program rather than text.
  const text = new TextDecoder(name).decode(bytes.subarray(0, SAMPLE));
  const odd = text.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return odd > text.length / 20 ? undefined : { name, skip: 0, doubtful: true };
}
