import { Command } from 'commander';
import { checkRecord } from '../store/index.ts';
import { readerVersion } from '../work/index.ts';
import { checkQueue, type QueueAddress } from '../work/nats/index.ts';
import { recordOption, withRecord } from './open-record.ts';
import { queueOption, withQueue } from './queue-option.ts';

/** Exit status when something is wrong with the record. */
const WRONG = 1;

const EXAMPLES = `
Examples:
  chancery check --record talks.db
  chancery check --record postgres://… --queue nats://localhost
`;

export function checkCommand(): Command {
  return new Command('check')
    .description(
      'Verify a record: texts, readings, queue, fetches, judgements and all that is counted; that NATS has what it is said to have.',
    )
    .addOption(recordOption())
    .addOption(queueOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

interface Options {
  readonly record: string;
  readonly queue?: QueueAddress | null;
}

async function run({ record: path, queue: address }: Options): Promise<void> {
  await withRecord(path, async (record) => {
    let wrong = 0;
    const tell = async (lines: AsyncGenerator<string>) => {
      for await (const line of lines) {
        wrong++;
        console.log(line);
      }
    };
    await tell(checkRecord(record, readerVersion()));
    await withQueue(address, async (queue) => queue && tell(checkQueue(record, queue)));
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
