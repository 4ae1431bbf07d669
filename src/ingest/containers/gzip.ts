import { createGunzip } from 'node:zlib';
import type { Problem } from '../../domain/problem.ts';
import { limitBytes } from '../bytes.ts';
import { LARGEST_UNPACKED } from '../limits.ts';
import type { Source } from '../sources.ts';

/** The one file in a gzip file. Nothing is unpacked ahead of what is asked for, so a bomb costs no memory. */
export async function* openGzip(source: Source): AsyncGenerator<Source | Problem> {
  const name = source.name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
  yield { ...source, name, size: null, open: () => limitBytes(inflate(source), LARGEST_UNPACKED) };
}

async function* inflate(source: Source): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = feed(source, gunzip);
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array;
    await feeding;
  } finally {
    gunzip.destroy();
  }
}

async function feed(source: Source, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of source.open()) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await new Promise<void>((resolve) => gunzip.once('drain', resolve).once('close', resolve));
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error as Error);
  }
}
