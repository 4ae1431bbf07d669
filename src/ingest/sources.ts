import { createReadStream } from 'node:fs';
import { glob, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Bytes } from './bytes.ts';
import { type Format, isKnownFile } from './format.ts';
import type { Details } from './identity.ts';

/** A file or standard input, not yet opened. */
export interface Source {
  /** As a person would name it in a message. */
  readonly where: string;
  /** File name, for its extension; empty for standard input. */
  readonly name: string;
  /** In bytes; null where it is not known beforehand. */
  readonly size: number | null;
  /** Where it lies on disk, when it does. */
  readonly path?: string;
  /** What the archive that holds it says of it: address, date. */
  readonly details?: Details;
  /** Its format where the archive tells. */
  readonly format?: Format;
  open(): Bytes;
}

/** The files that an argument stands for: `-`, a file, a folder with what is below it (sorted), or a glob (sorted). */
export async function* findSources(path: string, stdin: Bytes | undefined): AsyncGenerator<Source | Problem> {
  if (path === '-') {
    yield stdin
      ? { where: 'standard input', name: '', size: null, open: () => stdin }
      : missing('standard input', 'nothing is connected to it');
    return;
  }
  const found = await statPath(path);
  if (found === null && /[*?[\]{}]/.test(path)) yield* findMatches(path);
  else if (found === null) yield missing(path);
  else if ('code' in found) yield found;
  else if (found.isDirectory()) yield* findBelow(path);
  else yield fileSource(path, found.isFile() ? found.size : null);
}

async function* findMatches(pattern: string): AsyncGenerator<Source | Problem> {
  const paths: string[] = [];
  for await (const path of glob(pattern)) paths.push(path);
  let files = 0;
  for (const path of paths.sort()) {
    const found = await statPath(path);
    if (found === null || 'code' in found || found.isDirectory()) continue;
    files++;
    yield fileSource(path, found.size);
  }
  if (files === 0) yield missing(pattern, 'no file matches');
}

async function* findBelow(folder: string): AsyncGenerator<Source | Problem> {
  let files = 0;
  for await (const path of walk(folder)) {
    files++;
    if (typeof path !== 'string') yield path;
    else {
      const found = await statPath(path);
      if (found === null) yield missing(path);
      else yield 'code' in found ? found : fileSource(path, found.size);
    }
  }
  if (files === 0)
    yield {
      code: 'no-text',
      where: folder,
      detail: 'no file of a kind that is read (.txt, .md, .html, .jsonl, .csv, .pdf, .zip, .warc …) in this folder',
    };
}

/** Hidden files are left out, and linked folders, which may lead in a circle. */
async function* walk(folder: string): AsyncGenerator<string | Problem> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => describeFault(error, folder));
  if ('code' in entries) {
    yield entries;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (isKnownFile(entry.name)) yield path;
  }
}

/** Null where there is nothing of that name. */
async function statPath(path: string) {
  return stat(path).catch((error: unknown) => {
    const problem = describeFault(error, path);
    return problem.code === 'not-found' ? null : problem;
  });
}

function fileSource(path: string, size: number | null): Source {
  return { where: path, name: path, path, size, open: () => createReadStream(path, { highWaterMark: 1 << 20 }) };
}

function missing(where: string, detail = 'check the spelling'): Problem {
  return { code: 'not-found', where, detail };
}

/** What the system refused, as a Problem; any other error is a bug and is thrown on. */
export function describeFault(error: unknown, where: string): Problem {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return missing(where);
  return { code: 'unreadable', where, detail: code === 'EACCES' ? 'no permission' : error.message };
}
