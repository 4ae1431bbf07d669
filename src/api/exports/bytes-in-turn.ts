import type { Readable } from 'node:stream';

/** The bytes of a stream, so many at a time, in the pieces they arrive in. */
export class BytesInTurn {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #left: Uint8Array = new Uint8Array();

  constructor(stream: Readable) {
    this.#pieces = stream[Symbol.asyncIterator]();
  }

  async *take(bytes: number): AsyncGenerator<Uint8Array> {
    for (let wanted = bytes; wanted > 0; ) {
      if (this.#left.length === 0) {
        const { value, done } = await this.#pieces.next();
        if (done) throw new Error('the stream ended before all was there');
        this.#left = value;
      }
      const piece = this.#left.subarray(0, wanted);
      this.#left = this.#left.subarray(piece.length);
      wanted -= piece.length;
      yield piece;
    }
  }
}
