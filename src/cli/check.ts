import { Command } from 'commander';
import { checkRecord } from '../store/index.ts';
import { recordOption, withRecord } from './open-record.ts';

/** Exit status when something is wrong with the record. */
const WRONG = 1;

export function checkCommand(): Command {
  return new Command('check')
    .description('Verify a record: hashes of the texts, quoted words at their spans, keys.')
    .addOption(recordOption())
    .addHelpText('after', '\nExamples:\n  chancery check --record talks.db\n')
    .action(run);
}

async function run({ record: path }: { readonly record: string }): Promise<void> {
  await withRecord(path, async (record) => {
    let wrong = 0;
    for await (const line of checkRecord(record)) {
      wrong++;
      console.log(line);
    }
    if (wrong > 0) process.exitCode = WRONG;
    else {
      const { documents } = await record.db
        .selectFrom('documents')
        .select(({ fn }) => fn.countAll<number>().as('documents'))
        .executeTakeFirstOrThrow();
      console.log(`${record.engine.where}: all is well with ${documents} documents`);
    }
  });
}
