import { type Chunks, joinSmall, writeFileOf } from '../api/index.ts';
import { writeOut } from './write-out.ts';

/** Writes to a file, or to standard output where none is named. A file that is there is overwritten. */
export async function writeChunks(chunks: Chunks, path?: string): Promise<void> {
  if (path !== undefined) return writeFileOf(chunks, path);
  for await (const chunk of joinSmall(chunks)) await writeOut(chunk);
}
