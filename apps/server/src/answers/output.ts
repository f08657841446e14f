const FIRST_BYTES = 512 * 1024;

/** Bytes of an answer as they are put together: what was written once in it is copied, not written again. */
export class Output {
  #buffer: Buffer;
  length = 0;

  constructor(bytes = FIRST_BYTES) {
    this.#buffer = Buffer.allocUnsafeSlow(bytes);
  }

  /** Begins anew. */
  clear(): void {
    this.length = 0;
  }

  bytes(piece: Uint8Array): void {
    if (this.length + piece.length > this.#buffer.length) this.#grow(piece.length);
    this.#buffer.set(piece, this.length);
    this.length += piece.length;
  }

  text(text: string): void {
    const most = text.length * 3;
    if (this.length + most > this.#buffer.length) this.#grow(most);
    this.length += this.#buffer.write(text, this.length);
  }

  byte(byte: number): void {
    if (this.length === this.#buffer.length) this.#grow(1);
    this.#buffer[this.length] = byte;
    this.length += 1;
  }

  /** A text of plain ASCII. */
  ascii(text: string): void {
    if (this.length + text.length > this.#buffer.length) this.#grow(text.length);
    this.length += this.#buffer.write(text, this.length, 'latin1');
  }

  /** Writes again what stands between two places. */
  again(from: number, to: number): void {
    if (this.length + to - from > this.#buffer.length) this.#grow(to - from);
    this.#buffer.copyWithin(this.length, from, to);
    this.length += to - from;
  }

  /** What was written; good until the next is begun. */
  view(): Buffer {
    return this.#buffer.subarray(0, this.length);
  }

  /** How much memory it holds. */
  get size(): number {
    return this.#buffer.length;
  }

  #grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.length + by));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }
}

const MOST_KEPT = 16;
const MOST_BYTES = 4 * FIRST_BYTES;

/** Outputs that are used again when their answer was sent: fresh memory for each answer would cost as much as writing it. */
export class Outputs {
  readonly #free: Output[] = [];

  /** An empty one. */
  take(): Output {
    const output = this.#free.pop() ?? new Output();
    output.clear();
    return output;
  }

  /** Gives one back that nobody reads any more. */
  giveBack(output: Output): void {
    if (this.#free.length < MOST_KEPT && output.size <= MOST_BYTES) this.#free.push(output);
  }
}
