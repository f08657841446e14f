import { presentChild, presentScreening, presentShort, type ChildScreening, type Screening } from '@tongxing/screening';
import type { RosterLine, RosterProgress } from '@tongxing/contracts';
import type { RosterJob } from './roster-job.ts';

const WORDS_APART_MS = 200;

/** One line of an answer in lines. */
export function lineOf(line: RosterLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** Says how far the work has come, a few times a second at most; the first word of each step at once. */
export function progressTeller(say: (line: string) => void): (progress: RosterProgress) => void {
  let [step, next] = ['', 0];
  return (progress) => {
    const now = performance.now();
    if (progress.step === step && now < next) return;
    [step, next] = [progress.step, now + WORDS_APART_MS];
    say(lineOf({ progress }));
  };
}

/** Children one by one, so that a large roster never stands in memory as one text. */
export function* screeningPieces(screening: Screening, { names, children, progress }: RosterJob): Generator<string> {
  const { reading, ...head } = presentScreening(screening, { names });
  if (progress) {
    yield `{"result":${JSON.stringify({ ...head, reading })}}\n`;
    if (children === 'short') for (const part of presentShort(screening.children, { names })) yield `${JSON.stringify(part)}\n`;
    if (children === 'full') for (const child of screening.children) yield `{"child":${JSON.stringify(presentChild(child, { names }))}}\n`;
    return;
  }
  yield `${JSON.stringify(head).slice(0, -1)},`;
  if (children !== 'none') {
    let before = '"children":[';
    for (const child of screening.children) {
      yield before + JSON.stringify(presentChild(child, { names }));
      before = ',';
    }
    yield before === ',' ? '],' : '"children":[],';
  }
  yield `"reading":${JSON.stringify(reading)}}`;
}

/** A file in lines: base64 of a whole number of its bytes each. */
export async function* fileLines(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  for await (const piece of pieces) yield lineOf({ piece: Buffer.from(piece).toString('base64') });
}

/** A screening that says how far its children were taken. */
export function watched(screening: Screening, tell: (rows: number) => void): Screening {
  function* children(): Generator<ChildScreening> {
    let rows = 0;
    for (const child of screening.children) {
      yield child;
      tell((rows += 1));
    }
  }
  return { ...screening, children: { [Symbol.iterator]: children } };
}
