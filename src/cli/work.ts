import { Command } from 'commander';
import { Record } from '../store/index.ts';
import { readerVersion, workQueue } from '../work/index.ts';
import { onInterrupt } from './interrupt.ts';
import { explainFault, now, recordOption } from './open-record.ts';
import { takeDuration, takeWhole, usualWorkers } from './options.ts';
import { Progress } from './progress.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { tellWork } from './work-out.ts';

const EXAMPLES = `
Examples:
  chancery work --record talks.db                   reads what is and what comes into the queue, until Ctrl-C
  chancery work --once --workers 2                  until the queue is empty

Any number of these may run at once. Ctrl-C lets the articles under way be finished; again, it ends at once and nothing is lost.
`;

interface Options {
  readonly record: string;
  readonly workers: number;
  readonly lease: number;
  readonly once?: boolean;
  readonly quiet?: boolean;
}

export function workCommand(): Command {
  return new Command('work')
    .description('Read the articles that wait in the queue of a record.')
    .addOption(recordOption())
    .option('-w, --workers <number>', 'reading processes, one model each', takeWhole, usualWorkers())
    .option('--once', 'end when the queue is empty')
    .option('--lease <time>', 'when an article of a worker that is gone may be taken by another', takeDuration, 60_000)
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run({ record: path, workers, lease, once = false, quiet = false }: Options): Promise<void> {
  const record = await Record.open(path, { create: true, now });
  const progress = new Progress(quiet);
  const signal = onInterrupt(() => process.stderr.write('chancery: articles under way are finished first\n'));
  let dead = 0;
  try {
    await workQueue(record, { workers, lease, once, signal, reader: readerVersion() }, async (news) => {
      if (await tellWork(news, progress)) dead++;
    });
  } catch (error) {
    throw explainFault(record, error);
  } finally {
    await record.close();
  }
  progress.finish(dead);
  if (dead > 0) process.exitCode = SOME_FAILED;
}
