import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeOut } from '../write-out.ts';

/** What goes into a file, in pieces. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** Characters that go out in one write. */
const BATCH = 1 << 16;

/** Writes to a file, or to standard output where none is named. A file that is there is overwritten. */
export async function writeChunks(chunks: Chunks, path?: string): Promise<void> {
  if (path !== undefined) {
    await pipeline(Readable.from(joinSmall(chunks), { objectMode: true }), createWriteStream(path));
    return;
  }
  for await (const chunk of joinSmall(chunks)) await writeOut(chunk);
}

async function* joinSmall(chunks: Chunks): Chunks {
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
