import { Command } from 'commander';
import { backUp } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery backup talks-monday.db --record talks.db && chancery check --record talks-monday.db

To restore it, stop what writes and put the copy where the record was. A record in PostgreSQL is backed up with pg_dump.
`;

export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy a record into a new file as it is at one moment, while others go on reading and writing.')
    .argument('<file>', 'the new file')
    .addOption(recordOption())
    .addHelpText('after', EXAMPLES)
    .action((file: string, { record: path }: { readonly record: string }) =>
      withRecord(path, async (record) => {
        await backUp(record, file);
        await writeOut(`${path}: backed up to ${file}\n`);
      }),
    );
}
