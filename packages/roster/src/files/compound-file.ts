import { RosterRefusal } from '../refusal.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const ENTRY = 128;
const FAT_IN_HEADER = 109;
const NO_MORE = 0xfffffffa;

/** True for the container of Office 97 to 2003: .xls, .doc, .ppt, and workbooks under a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function readName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}

/** The names of the streams and storages in a compound file, from its directory. */
export function readStreamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < HEADER * 2) throw new RosterRefusal('truncated');
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new RosterRefusal('damaged');
  const size = 2 ** shift;
  const fatSectors: number[] = [];
  for (let i = 0; i < FAT_IN_HEADER; i += 1) {
    const sector = view.getUint32(76 + i * 4, true);
    if (sector < NO_MORE) fatSectors.push(sector);
  }
  const next = (sector: number): number => {
    const fat = fatSectors[Math.floor(sector / (size / 4))];
    const at = fat === undefined ? view.byteLength : (fat + 1) * size + (sector % (size / 4)) * 4;
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : NO_MORE;
  };
  const names = new Set<string>();
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); sector < NO_MORE && !seen.has(sector); sector = next(sector)) {
    seen.add(sector);
    const start = (sector + 1) * size;
    if (start + size > view.byteLength) throw new RosterRefusal('truncated');
    for (let at = start; at < start + size; at += ENTRY) if (view.getUint8(at + 66) !== 0) names.add(readName(view, at));
  }
  return names;
}
