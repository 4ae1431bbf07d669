import type { Readable } from 'node:stream';

/** The bytes of a stream, so many at a time, in the pieces they arrive in. They are taken from the stream as they come: whoever writes does not wait for whoever takes. */
export class BytesInTurn {
  readonly #pieces: Uint8Array[] = [];
  #isOver = false;
  #wake: () => void = () => {};

  constructor(stream: Readable) {
    stream.on('data', (piece: Uint8Array) => {
      this.#pieces.push(piece);
      this.#wake();
    });
    // What breaks is told of by its end.
    stream.on('error', () => {});
    stream.once('close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  async *take(bytes: number): AsyncGenerator<Uint8Array> {
    for (let wanted = bytes; wanted > 0; ) {
      const first = await this.#first();
      const piece = first.subarray(0, wanted);
      if (piece.length < first.length) this.#pieces.unshift(first.subarray(piece.length));
      wanted -= piece.length;
      yield piece;
    }
  }

  async #first(): Promise<Uint8Array> {
    for (;;) {
      const first = this.#pieces.shift();
      if (first) return first;
      if (this.#isOver) throw new Error('the stream ended before all was there');
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
