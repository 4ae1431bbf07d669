import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HOUSE = new URL('../../', import.meta.url);

/** What reads: the program's version, and the beginnings of the hashes of its model and of its tables. */
export function readerVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', HOUSE), 'utf8')) as { version: string };
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(new URL(file, HOUSE)))
      .digest('hex')
      .slice(0, 12);
  return `chancery ${version}, model ${hash('models/english/model.onnx')}, tables ${hash('data/tables.pack')}`;
}
