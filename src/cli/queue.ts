import { Command } from 'commander';
import { type DeadLetter, deadLetters, replayJobs } from '../store/index.ts';
import { type QueueAddress, QueueTender } from '../work/nats/index.ts';
import { explainFault, openToWrite, recordOption, withRecord } from './open-record.ts';
import { takeWhole } from './options.ts';
import { queueOption, withQueue } from './queue-option.ts';
import { type RowFormat, rowFormatOption, writeRows } from './rows.ts';

const EXAMPLES = `
Examples:
  chancery queue --record talks.db              articles that were set aside, each with its Problem
  chancery queue replay --record talks.db       all of them into the queue again
  chancery queue replay 17 23 --record talks.db
`;

export function queueCommand(): Command {
  return new Command('queue')
    .description('Articles that were set aside because reading them crashed, hung or failed again and again.')
    .addOption(recordOption())
    .addOption(rowFormatOption())
    .addHelpText('after', EXAMPLES)
    .action(show)
    .addCommand(
      new Command('replay')
        .description('Put articles that were set aside into the queue again.')
        .argument('[jobs...]', 'their numbers; all of them where none is given', (value, before: number[] = []) => [
          ...before,
          takeWhole(value),
        ])
        .addOption(recordOption())
        .addOption(queueOption())
        .action(replay),
    );
}

function show({ record: path, format }: { readonly record: string; readonly format: RowFormat }): Promise<void> {
  return withRecord(path, (record) => writeRows(deadLetters(record), format, tellLetter));
}

function tellLetter({ id, place, code, problem, tries, set_aside_at }: DeadLetter): string {
  return `${id}  ${place}\n    ${code}: ${problem}; ${tries} tries, set aside ${set_aside_at}\n`;
}

async function replay(jobs: number[] | undefined, _: unknown, command: Command): Promise<void> {
  const options = command.optsWithGlobals<{ record: string; queue?: QueueAddress | null }>();
  const record = await openToWrite(options.record);
  try {
    console.log(`${await replayJobs(record, jobs ?? [])} in the queue again`);
    await withQueue(options.queue, async (queue) => {
      if (!queue) return;
      const tender = new QueueTender(record, queue);
      await tender.begin();
      await tender.send();
    });
  } catch (error) {
    throw explainFault(record, error);
  } finally {
    await record.close();
  }
}
