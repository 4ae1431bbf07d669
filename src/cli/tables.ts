import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type ImportedRows, mergeRows, readExport, writeOffices } from '../tables/imports/index.ts';
import { nameOfCode, stateByDemonym, stateByName } from '../tables/index.ts';

const EXAMPLES = `
Examples:
  chancery tables import holders.csv --out my-offices
  chancery tables import factbook.csv wikidata.csv officials.tsv --out my-offices
`;

/** Exit status when some rows or files could not be taken. */
const SOME_FAILED = 3;

export function tablesCommand(): Command {
  const command = new Command('tables').description('Work on the tables of who holds which office.').addHelpText('after', EXAMPLES);
  command
    .command('import')
    .description(
      'Read exports of office holders (CIA World Factbook, Wikidata, or iso3/role/title/person/… columns) into YAML, a file a state.',
    )
    .argument('<files...>', 'CSV or TSV files with a header')
    .requiredOption('-o, --out <folder>', 'where the YAML goes')
    .addHelpText('after', EXAMPLES)
    .action(importTables);
  return command;
}

function importTables(files: string[], { out }: { out: string }): void {
  const rows = files.flatMap((file) => {
    const { rows, problems } = readFile(file);
    for (const { line, what } of problems) console.error(`${file}:${line}: ${what}`);
    if (problems.length > 0) process.exitCode = SOME_FAILED;
    return rows;
  });
  mkdirSync(out, { recursive: true });
  const tables = mergeRows(rows);
  for (const table of tables) writeFileSync(join(out, `${fileName(table.of)}.yaml`), writeOffices(table));
  console.error(`${rows.length} rows, ${tables.length} files in ${out}`);
}

function readFile(file: string): ImportedRows {
  try {
    return readExport(readFileSync(file, 'utf8'), (name) => (stateByName(name) ?? stateByDemonym(name))?.iso3 ?? null);
  } catch (error) {
    return { rows: [], problems: [{ line: 1, what: error instanceof Error ? error.message : String(error) }] };
  }
}

/** "South Korea" for KOR: `south-korea`. */
function fileName(code: string): string {
  return (nameOfCode(code) ?? code)
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
