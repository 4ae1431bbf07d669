import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { limitBytes } from '../bytes.ts';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The bytes of a body, unpacked. Throws TooMuch as soon as more than `limit` bytes have come, as sent or as unpacked, so that an
 * endless body and one that unpacks to a million times its size cost no more than the limit.
 */
export async function collectBody(body: Readable, encoding: string | undefined, limit: number): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? '';
  const unpack = UNPACKERS[name];
  if (name !== '' && name !== 'identity' && !unpack) throw new Error(`it is packed as ${name}, which was not asked for`);
  const sent = limitBytes(body, limit);
  if (!unpack) return concat(sent, limit);
  const unpacker = unpack();
  const source = Readable.from(sent);
  source.on('error', (error) => unpacker.destroy(error));
  try {
    return await concat(limitBytes(source.pipe(unpacker), limit), limit);
  } finally {
    source.destroy();
    unpacker.destroy();
    body.destroy();
  }
}

/**
 * In one piece that grows where it is, for a body may come in millions of pieces of a byte each, which would cost a hundred times as much.
 * Of `limit` bytes no more is taken up than have come.
 */
async function concat(source: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const room = new ArrayBuffer(Math.min(FIRST, limit), { maxByteLength: limit });
  const whole = new Uint8Array(room);
  let length = 0;
  for await (const chunk of source) {
    if (length + chunk.length > room.byteLength) room.resize(Math.min(limit, 2 * (length + chunk.length)));
    whole.set(chunk, length);
    length += chunk.length;
  }
  // Few take a buffer that may still grow.
  return Buffer.from(whole.subarray(0, length));
}

/** Bytes that there is room for to begin with. */
const FIRST = 65_536;
