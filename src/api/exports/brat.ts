import { Readable } from 'node:stream';
import yazl from 'yazl';
import { readingFromJson, readingToBrat } from '../../export/index.ts';
import type { Judged } from '../../record/index.ts';
import { allReadings, type Record } from '../../store/index.ts';
import type { Chunks } from './chunks.ts';

/** Each document as what goes into a `.txt` and its `.ann`, with the name of both. */
export async function* bratFiles(record: Record, asOf?: string, judged?: Judged) {
  for await (const { number, reading } of allReadings(record, asOf, judged)) {
    const { id, text } = reading.document;
    yield { name: nameFile(number, id), text, annotations: readingToBrat(readingFromJson(reading)) };
  }
}

/** The same as a ZIP archive. */
export async function* bratArchive(record: Record, asOf?: string, judged?: Judged): Chunks {
  const archive = new yazl.ZipFile();
  const output = archive.outputStream as Readable;
  fillArchive(archive, bratFiles(record, asOf, judged)).catch((error) => output.destroy(error));
  yield* output;
}

async function fillArchive(archive: yazl.ZipFile, files: ReturnType<typeof bratFiles>): Promise<void> {
  for await (const { name, text, annotations } of files) {
    await addEntry(archive, `${name}.txt`, text);
    await addEntry(archive, `${name}.ann`, annotations);
  }
  archive.end();
}

/** Waits until the entry is read, so that memory does not grow with the record. */
function addEntry(archive: yazl.ZipFile, name: string, text: string): Promise<void> {
  return new Promise((resolve) => {
    archive.addReadStreamLazy(name, (give) => give(null, Readable.from([Buffer.from(text)]).on('close', resolve)));
  });
}

/** The document's number, and what of its id is safe in a file's name. */
function nameFile(number: number, id: string): string {
  const safe = id.startsWith('sha256:') ? '' : id.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return `${String(number).padStart(6, '0')}${safe === '' ? '' : `-${safe.toWellFormed()}`}`;
}
