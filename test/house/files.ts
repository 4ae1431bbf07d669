import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HOUSE = fileURLToPath(new URL('../../', import.meta.url));

/** Files under a folder of the house that end so, as paths from the house; none where there is no such folder. */
export function filesUnder(folder: string, ending: string): string[] {
  return list(folder)
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(HOUSE.length))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(HOUSE, path), 'utf8');
}

function list(folder: string) {
  try {
    return readdirSync(join(HOUSE, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
