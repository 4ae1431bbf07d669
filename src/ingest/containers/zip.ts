import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import type { Problem } from '../../domain/problem.ts';
import { collectBytes, limitBytes } from '../bytes.ts';
import { isKnownFile } from '../format.ts';
import { describeSize, LARGEST_HELD, LARGEST_TEXT } from '../limits.ts';
import type { Source } from '../sources.ts';

/** The files of a ZIP archive. One on disk is read in place; one that comes through a stream must fit in memory. */
export async function* openZip(source: Source): AsyncGenerator<Source | Problem> {
  const zip = await openFile(source);
  if ('code' in zip) {
    yield zip;
    return;
  }
  let files = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/') || !isKnownFile(entry.fileName)) continue;
      files++;
      yield {
        where: `${source.where}!${entry.fileName}`,
        name: entry.fileName,
        size: entry.uncompressedSize,
        open: () => limitBytes(bytesOf(zip, entry), LARGEST_TEXT),
      };
    }
    if (files === 0) yield { code: 'no-text', where: source.where, detail: 'the archive holds no file of a kind that is read' };
  } finally {
    zip.close();
  }
}

async function openFile(source: Source): Promise<ZipFile | Problem> {
  const settings = { lazyEntries: true, autoClose: false } as const;
  const finish = (resolve: (zip: ZipFile) => void, reject: (error: Error) => void) => (error: Error | null, zip?: ZipFile) =>
    zip ? resolve(zip) : reject(error as Error);
  if (source.path !== undefined) {
    const { path } = source;
    return new Promise((resolve, reject) => open(path, settings, finish(resolve, reject)));
  }
  const held = await collectBytes(source.open(), LARGEST_HELD);
  if (held === null)
    return {
      code: 'too-large',
      where: source.where,
      detail: `the limit is ${describeSize(LARGEST_HELD)} for one that is not a file on disk`,
    };
  return new Promise((resolve, reject) => fromBuffer(held, settings, finish(resolve, reject)));
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (settled: () => void) => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        settled();
      };
      zip.once('entry', (found: Entry) => settle(() => resolve(found)));
      zip.once('end', () => settle(() => resolve(null)));
      zip.once('error', (error: Error) => settle(() => reject(error)));
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) =>
    zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened as AsyncIterable<Uint8Array>) : reject(error as Error))),
  );
  yield* stream;
}
