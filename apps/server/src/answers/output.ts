const FIRST_BYTES = 512 * 1024;

/** Bytes of an answer as they are put together: what was written once in it is copied, not written again. One is used for all answers, one after another. */
export class Output {
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  length = 0;

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

  /** Writes again what stands between two places. */
  again(from: number, to: number): void {
    if (this.length + to - from > this.#buffer.length) this.#grow(to - from);
    this.#buffer.copyWithin(this.length, from, to);
    this.length += to - from;
  }

  /** What was written, as bytes of its own. */
  take(): Buffer {
    return Buffer.from(this.#buffer.subarray(0, this.length));
  }

  #grow(by: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.length + by));
    this.#buffer.copy(larger, 0, 0, this.length);
    this.#buffer = larger;
  }
}
