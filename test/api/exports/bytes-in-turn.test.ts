import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BytesInTurn } from '../../../src/api/exports/bytes-in-turn.ts';

async function taken(bytes: BytesInTurn, count: number): Promise<Buffer> {
  return buffer(bytes.take(count));
}

test('bytes are had so many at a time, wherever the pieces of the stream end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ minLength: 1, maxLength: 9 })), fc.array(fc.nat(20)), async (pieces, counts) => {
      const all = Buffer.concat(pieces);
      const bytes = new BytesInTurn(Readable.from(pieces));
      let at = 0;
      for (const count of counts.filter((_, n) => counts.slice(0, n + 1).reduce((sum, one) => sum + one, 0) <= all.length)) {
        expect(await taken(bytes, count)).toEqual(all.subarray(at, at + count));
        at += count;
      }
    }),
  );
});

test('a stream that ends too early is an error', async () => {
  const bytes = new BytesInTurn(Readable.from([Buffer.from('abc')]));
  expect(await taken(bytes, 2)).toEqual(Buffer.from('ab'));
  await expect(taken(bytes, 2)).rejects.toThrow('the stream ended before all was there');
});
