import { RosterRefusal } from '../refusal.ts';
import type { RosterLimits } from '../limits.ts';

/** One part of a zip file, as its directory at the end declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** The directory of a zip file by path, with `/` between folders. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const HEADER_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const COMMENT_MAX = 0xffff;
const IN_ZIP64 = 0xffffffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - COMMENT_MAX);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new RosterRefusal('truncated');
}

/** Reads sizes that did not fit into 32 bits; the order in the extra field follows which of them are missing. */
function readZip64(view: DataView, at: number, length: number, wanted: readonly number[]): number[] {
  let position = at;
  while (position + 4 <= at + length) {
    const size = view.getUint16(position + 2, true);
    if (view.getUint16(position, true) !== 1) {
      position += 4 + size;
      continue;
    }
    let next = position + 4;
    return wanted.map((value) => {
      if (value !== IN_ZIP64) return value;
      if (next + 8 > position + 4 + size) throw new RosterRefusal('damaged');
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [...wanted];
}

function isSafePath(name: string): boolean {
  return name !== '' && !name.startsWith('/') && !/^[A-Za-z]:/.test(name) && !name.includes('\0') && !name.split('/').includes('..');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RosterRefusal('damaged');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new RosterRefusal('damaged');
  const declared = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, headerOffset = 0] = readZip64(view, at + ENTRY_LENGTH + nameLength, extraLength, declared);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)).replaceAll('\\', '/');
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerOffset,
  };
  return { entry, next };
}

/**
 * Reads the directory of a zip file without unfolding anything, and refuses what no office program writes: too many parts, paths that
 * climb out, two parts of one name, a declared size beyond the limit.
 */
export function readZipDirectory(bytes: Uint8Array, limits: RosterLimits): ZipDirectory {
  const view = viewOf(bytes);
  if (view.byteLength < END_LENGTH) throw new RosterRefusal('truncated');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new RosterRefusal('tooManyEntries');
  const directory = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let declared = 0;
  for (let i = 0; i < count; i += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    if (!isSafePath(entry.name)) throw new RosterRefusal('unsafePath');
    if (directory.has(entry.name)) throw new RosterRefusal('damaged');
    directory.set(entry.name, entry);
    declared += entry.size;
    at = next;
  }
  if (declared > limits.inflatedBytes) throw new RosterRefusal('inflatesTooFar');
  return directory;
}

/** The packed bytes of a part. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const at = entry.headerOffset;
  if (at + HEADER_LENGTH > view.byteLength || view.getUint32(at, true) !== HEADER_SIGNATURE) throw new RosterRefusal('damaged');
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > view.byteLength) throw new RosterRefusal('truncated');
  return bytes.subarray(start, start + entry.packedSize);
}
