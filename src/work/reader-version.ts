import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OwnActors } from '../tables/index.ts';

const HOUSE = new URL('../../', import.meta.url);

/** What reads: the program's version, and the beginnings of the hashes of its model, its tables and of a user's own actors, if any. */
export function readerVersion(own: OwnActors | null = null): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', HOUSE), 'utf8')) as { version: string };
  const hash = (file: string) => shortHash(readFileSync(new URL(file, HOUSE)));
  const actors = own ? `, actors ${shortHash(JSON.stringify(own))}` : '';
  return `chancery ${version}, model ${hash('models/english/model.onnx')}, tables ${hash('data/tables.pack')}${actors}`;
}

function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
