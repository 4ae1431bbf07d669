import { findByteOrder } from './utf-16.ts';

export type Bytes = AsyncIterable<Uint8Array>;

export interface Peeked {
  readonly head: Buffer;
  /** The whole stream, the head included; to be read once. */
  readonly all: Bytes;
  /** Gives the stream back when it was not read to its end. */
  close(): Promise<void>;
}

/** Looks at the first bytes of a stream, at least `count` unless it ends before. */
export async function peekBytes(source: Bytes, count: number): Promise<Peeked> {
  const rest = source[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(chunks);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  const close = async () => {
    await rest.return?.();
  };
  return { head, all: all(), close };
}

/** Bytes that there is room for to begin with. */
const FIRST = 65_536;

/**
 * All bytes, or null when there are more than `limit`; nothing beyond the limit is kept. In one piece that grows where it is: they may come in
 * millions of pieces of a byte each, which would cost a hundred times as much.
 */
export async function collectBytes(source: Bytes, limit: number): Promise<Buffer | null> {
  const room = new ArrayBuffer(Math.min(FIRST, limit), { maxByteLength: limit });
  const whole = new Uint8Array(room);
  let length = 0;
  for await (const chunk of source) {
    const end = length + chunk.length;
    if (end > limit) return null;
    if (end > room.byteLength) room.resize(Math.min(limit, 2 * end));
    whole.set(chunk, length);
    length = end;
  }
  // Few take a buffer that may still grow.
  return Buffer.from(whole.subarray(0, length));
}

/** The stream in UTF-8 when its first bytes say that it is UTF-16; else as it is. */
export function inUtf8(source: Bytes, head: Uint8Array): Bytes {
  const order = findByteOrder(head);
  return order === null ? source : transcode(source, new TextDecoder(order));
}

async function* transcode(source: Bytes, decoder: TextDecoder): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/** The stream, ended with an error once it gives more than `limit` bytes. */
export async function* limitBytes(source: Bytes, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > limit) throw new TooMuch(limit);
    yield chunk;
  }
}

/** More bytes than a file of its kind may have. */
export class TooMuch extends Error {
  readonly limit: number;

  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.limit = limit;
  }
}
