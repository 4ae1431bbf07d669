import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The gold sets and scorers lie beside the project and are not part of it. */
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
export const GOLD = `${SHARED}gold/`;
export const SCORE = `${SHARED}score/`;
export const CHANCERY = fileURLToPath(new URL('../bin/chancery', import.meta.url));

export function hasGold(): boolean {
  return existsSync(GOLD) && existsSync(SCORE);
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
