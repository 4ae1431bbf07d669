import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { readingFromJson, readingToBrat } from '../../export/index.ts';
import type { Judged } from '../../record/index.ts';
import { allReadings, type Record } from '../../store/index.ts';

/** Each document as a `.txt` with its `.ann`, in a folder, or in a ZIP archive where the path ends in `.zip`. */
export async function writeBrat(record: Record, path: string, asOf?: string, judged?: Judged): Promise<void> {
  if (/\.zip$/i.test(path)) return writeArchive(record, path, asOf, judged);
  await mkdir(path, { recursive: true });
  for await (const { name, text, annotations } of bratFiles(record, asOf, judged)) {
    await writeFile(join(path, `${name}.txt`), text);
    await writeFile(join(path, `${name}.ann`), annotations);
  }
}

async function writeArchive(record: Record, path: string, asOf?: string, judged?: Judged): Promise<void> {
  const archive = new yazl.ZipFile();
  const written = pipeline(archive.outputStream, createWriteStream(path));
  const filled = fillArchive(archive, bratFiles(record, asOf, judged));
  // A full disk ends the one while the other waits for it.
  await Promise.race([written, filled]);
  await written;
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

async function* bratFiles(record: Record, asOf?: string, judged?: Judged) {
  for await (const { number, reading } of allReadings(record, asOf, judged)) {
    const { id, text } = reading.document;
    yield { name: nameFile(number, id), text, annotations: readingToBrat(readingFromJson(reading)) };
  }
}

/** The document's number, and what of its id is safe in a file's name. */
function nameFile(number: number, id: string): string {
  const safe = id.startsWith('sha256:') ? '' : id.replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return `${String(number).padStart(6, '0')}${safe === '' ? '' : `-${safe.toWellFormed()}`}`;
}
