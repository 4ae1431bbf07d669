import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What goes into a file, in pieces. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** Characters that go out in one write. */
const BATCH = 1 << 16;

/** A file that is there is overwritten. */
export async function writeFileOf(chunks: Chunks, path: string): Promise<void> {
  await pipeline(Readable.from(joinSmall(chunks), { objectMode: true }), createWriteStream(path));
}

/** The same in pieces that are worth a write each. */
export async function* joinSmall(chunks: Chunks): Chunks {
  let waiting = '';
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') waiting += chunk;
    if (waiting !== '' && (typeof chunk !== 'string' || waiting.length >= BATCH)) {
      yield waiting;
      waiting = '';
    }
    if (typeof chunk !== 'string' && chunk.length > 0) yield chunk;
  }
  if (waiting !== '') yield waiting;
}
