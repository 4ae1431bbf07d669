/** Checks the tables of data/ and writes them as one pack: node scripts/pack-tables.ts [--check]. With --check it writes nothing and fails when the pack is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DATA, PACK, packTables } from '../src/tables/pack.ts';
import { readTables } from '../src/tables/read-tables.ts';
import { TableError } from '../src/tables/yaml-table.ts';

try {
  const tables = readTables(DATA);
  const wanted = packTables(tables);
  if (!process.argv.includes('--check')) {
    writeFileSync(PACK, wanted);
    const { states, organisations, sources, offices } = tables;
    console.log(
      `${states.length} states, ${organisations.length} organisations, ${sources.length} sources, ${offices.length} tables of offices`,
    );
  } else if (readFileSync(PACK, 'utf8') !== wanted) {
    console.error('data/tables.pack is out of date: run npm run generate');
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof TableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
