import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import type { Problem } from '../../domain/problem.ts';
import { isKnownFile } from '../format.ts';
import type { Source } from '../sources.ts';

/** The files of a tar archive, in its order, as they stream by: each must be read, or is passed over, before the next. */
export async function* openTar(source: Source): AsyncGenerator<Source | Problem> {
  const unpacked = extract();
  const bytes = Readable.from(source.open());
  bytes.on('error', (error) => unpacked.destroy(error));
  bytes.pipe(unpacked);
  let files = 0;
  for await (const entry of unpacked) {
    const { name, size = null, type } = entry.header;
    if (type === 'file' && isKnownFile(name)) {
      files++;
      yield { where: `${source.where}!${name}`, name, size, open: () => entry as AsyncIterable<Uint8Array> };
    }
    entry.resume();
  }
  if (files === 0) yield { code: 'no-text', where: source.where, detail: 'the archive holds no file of a kind that is read' };
}
