import { Command } from 'commander';
import { moveRecord } from '../store/index.ts';
import { explainFault, openToWrite, withRecord } from './open-record.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  createdb talks && chancery move talks.db postgres://user@host/talks
  chancery move postgres://user@host/talks copy.db

A line on standard output for each table, once it is found to be the same on both sides: its name, its rows, a hash over them. Stopped,
the same command goes on where it was. The record that is moved from stays as it is.
`;
/** Milliseconds between two words of progress. */
const PAUSE = 5_000;

export function moveCommand(): Command {
  return new Command('move')
    .description('Copy a record whole, from a file to a PostgreSQL database or back, and verify the copy.')
    .argument('<from>', 'a record: a SQLite file, or postgres://…')
    .argument('<to>', 'where to: a new file, or an empty database')
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(from: string, to: string, { quiet = false }: { readonly quiet?: boolean }): Promise<void> {
  await withRecord(from, async (source) => {
    const target = await openToWrite(to, true);
    try {
      for await (const { table, rows, hash } of moveRecord(source, target, progress(quiet))) await writeOut(`${table}\t${rows}\t${hash}\n`);
    } catch (error) {
      throw explainFault(target, error);
    } finally {
      await target.close();
    }
  });
}

function progress(quiet: boolean): (table: string, rows: number) => void {
  let said = Date.now();
  return (table, rows) => {
    if (quiet || Date.now() - said < PAUSE) return;
    said = Date.now();
    process.stderr.write(rows === 0 ? `verifying ${table}\n` : `${table}: ${rows.toLocaleString('en')} copied\n`);
  };
}
