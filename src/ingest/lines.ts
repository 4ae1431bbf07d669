import type { Bytes } from './bytes.ts';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without the line feed; null when the line is longer than the limit. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** The lines of a stream, one at a time; a line over `limit` bytes is passed over without being kept. */
export async function* splitLines(source: Bytes, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
