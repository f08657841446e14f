import { SHOWN } from '@tongxing/policy';
import { benefits, headBenefits, services } from '@tongxing/services';

/** Texts of plain ASCII as bytes, one after the other: an answer is put together by copying some ninety of them, which is faster than joining strings. */
interface Pieces {
  readonly bytes: Uint8Array;
  readonly ends: Uint16Array;
}

function piecesOf(texts: readonly string[]): Pieces {
  let end = 0;
  return { bytes: Buffer.from(texts.join(''), 'latin1'), ends: Uint16Array.from(texts, (text) => (end += text.length)) };
}

const placeOf: ReadonlyMap<string, number> = new Map(benefits.map((benefit, index) => [benefit.id, index]));
const heads = services.map((service) => headBenefits(service).map(({ id }) => placeOf.get(id) ?? 0));

const rows = piecesOf(services.map((service) => `${service.number},`));
const each = piecesOf(benefits.map(({ id }) => `${JSON.stringify(id)},`));
/** What stands before the list of each answer, of the services first. */
const openings = piecesOf(
  ['{"services":{', ']},"benefits":{'].flatMap((opening) => SHOWN.map((shown, index) => `${index === 0 ? opening : '],'}"${shown}":[`)),
);
const CLOSE = ']}}';

const answer = Buffer.alloc(rows.bytes.length + each.bytes.length + openings.bytes.length);
const rowsShown = new Uint8Array(services.length);

function copy({ bytes, ends }: Pieces, piece: number, at: number): number {
  const end = ends[piece] as number;
  let to = at;
  for (let from = piece === 0 ? 0 : (ends[piece - 1] as number); from < end; from += 1) {
    answer[to] = bytes[from] as number;
    to += 1;
  }
  return to;
}

/** Writes the five lists of what shows each answer. Every part has a comma behind it, the last one's is taken back. */
function writeLists(parts: Pieces, shown: Uint8Array, firstOpening: number, start: number): number {
  let at = start;
  for (let wanted = 0; wanted < SHOWN.length; wanted += 1) {
    const from = copy(openings, firstOpening + wanted, at);
    at = from;
    for (let i = 0; i < shown.length; i += 1) if (shown[i] === wanted) at = copy(parts, i, at);
    if (at > from) at -= 1;
  }
  return at;
}

function bestOf(of: readonly number[], shown: Uint8Array): number {
  let best = shown[of[0] as number] as number;
  for (let i = 1; i < of.length; i += 1) best = Math.min(best, shown[of[i] as number] as number);
  return best;
}

/** The answer for one child without reasons (`ChildVerdicts`) as JSON, from what each benefit shows (an index of `SHOWN`). */
export function writeVerdicts(shown: Uint8Array): string {
  for (let i = 0; i < heads.length; i += 1) rowsShown[i] = bestOf(heads[i] as readonly number[], shown);
  const end = writeLists(each, shown, SHOWN.length, writeLists(rows, rowsShown, 0, 0));
  return answer.toString('latin1', 0, end) + CLOSE;
}
