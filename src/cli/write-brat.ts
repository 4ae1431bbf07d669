import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bratFiles } from '../api/index.ts';
import type { Judged } from '../record/index.ts';
import type { Record } from '../store/index.ts';

/** Each document as a `.txt` with its `.ann` in a folder. */
export async function writeBratFolder(record: Record, path: string, asOf?: string, judged?: Judged): Promise<void> {
  await mkdir(path, { recursive: true });
  for await (const { name, text, annotations } of bratFiles(record, asOf, judged)) {
    await writeFile(join(path, `${name}.txt`), text);
    await writeFile(join(path, `${name}.ann`), annotations);
  }
}
