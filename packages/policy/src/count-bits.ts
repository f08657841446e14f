import { LANES } from './pack-bits.ts';

const GROUP = 16;

/** The bits set in a word. */
export function popcount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}

/** Adds to `counts` the bits of every column of `rows` rows; a row holds four words of each column side by side. */
export function countColumns(words: Int32Array, rows: number, columns: number, counts: Float64Array): void {
  for (let column = 0; column < columns; column += 1) counts[column] = (counts[column] ?? 0) + countColumn(words, column * LANES, rows, columns * LANES);
}

/**
 * Sixteen words at a time are added bit by bit with carries (Harley and Seal), so that only every sixteenth word is counted.
 */
function countColumn(words: Int32Array, first: number, rows: number, step: number): number {
  let ones = 0;
  let twos = 0;
  let fours = 0;
  let eights = 0;
  let total = 0;
  let row = 0;
  let at = first;
  for (; row + LANES <= rows; row += LANES) {
    let carry8 = 0;
    for (let half = 0; half < 2; half += 1) {
      let carry4 = 0;
      for (let quarter = 0; quarter < 2; quarter += 1) {
        const a = words[at] as number;
        const b = words[at + 1] as number;
        const c = words[at + 2] as number;
        const d = words[at + 3] as number;
        at += step;
        const half1 = ones ^ a;
        const twoA = (ones & a) | (half1 & b);
        ones = half1 ^ b;
        const half2 = ones ^ c;
        const twoB = (ones & c) | (half2 & d);
        ones = half2 ^ d;
        const half3 = twos ^ twoA;
        const four = (twos & twoA) | (half3 & twoB);
        twos = half3 ^ twoB;
        if (quarter === 0) carry4 = four;
        else {
          const half4 = fours ^ carry4;
          const eight = (fours & carry4) | (half4 & four);
          fours = half4 ^ four;
          if (half === 0) carry8 = eight;
          else {
            const half5 = eights ^ carry8;
            const sixteen = (eights & carry8) | (half5 & eight);
            eights = half5 ^ eight;
            total += popcount(sixteen) * GROUP;
          }
        }
      }
    }
  }
  for (; row < rows; row += 1, at += step) for (let lane = 0; lane < LANES; lane += 1) total += popcount(words[at + lane] as number);
  return total + popcount(ones) + 2 * popcount(twos) + 4 * popcount(fours) + 8 * popcount(eights);
}
