import { readFileSync } from 'node:fs';
import { DATA, PACK, packTables } from './pack.ts';
import { readTables } from './read-tables.ts';
import { TableError } from './yaml-table.ts';

/** What is wrong with the tables as edited, as `file:line: what`; also whether the pack still has to be made anew from them. */
export function checkPack(): readonly string[] {
  try {
    const wanted = packTables(readTables(DATA));
    return readFileSync(PACK, 'utf8') === wanted ? [] : ['data/tables.pack:1: older than the tables: run npm run generate'];
  } catch (error) {
    if (error instanceof TableError) return error.problems;
    throw error;
  }
}
