import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { collectBytes, limitBytes, TooMuch } from '../bytes.ts';

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
  if (!unpack) return collect(body, limit);
  const unpacker = unpack();
  const source = Readable.from(limitBytes(body, limit));
  source.on('error', (error) => unpacker.destroy(error));
  try {
    return await collect(source.pipe(unpacker), limit);
  } finally {
    source.destroy();
    unpacker.destroy();
    body.destroy();
  }
}

async function collect(source: Readable, limit: number): Promise<Buffer> {
  const bytes = await collectBytes(source, limit);
  if (bytes === null) throw new TooMuch(limit);
  return bytes;
}
