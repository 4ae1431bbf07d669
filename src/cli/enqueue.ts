import { Command, Option } from 'commander';
import { describeProblem, type Problem } from '../domain/index.ts';
import { type Columns, FORMATS, type Format } from '../ingest/index.ts';
import { enqueue, type NewJob, PRIORITY, type Record } from '../store/index.ts';
import { readerVersion } from '../work/index.ts';
import { type NatsQueue, type QueueAddress, QueueTender } from '../work/nats/index.ts';
import { articleJobs } from './articles.ts';
import { explainFault, openToWrite, recordOption } from './open-record.ts';
import { takeColumns, takeDate } from './options.ts';
import { queueOption, withQueue } from './queue-option.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery enqueue archive.warc.gz --record talks.db      then, in as many places as you like: chancery work --record talks.db
  chancery enqueue 'wires/*.jsonl' --live                 before what waits from archives
  chancery enqueue wires --record postgres://… --queue nats://localhost   NATS hands them to workers

A line on standard output for each article once it is safely in the queue: queued or known, its job, its id.
`;
/** Articles that are put into the queue in one transaction. */
const BATCH = 100;

interface Options {
  readonly record: string;
  readonly input?: Format;
  readonly date?: string;
  readonly columns?: Columns;
  readonly live?: boolean;
  readonly queue?: QueueAddress | null;
}

export function enqueueCommand(): Command {
  return new Command('enqueue')
    .description('Put articles into the queue of a record, for `chancery work` to read.')
    .argument('<inputs...>', "files, folders, globs, or '-' for standard input")
    .addOption(recordOption())
    .addOption(new Option('-i, --input <format>', 'what the inputs are; without it, told by name and content').choices(FORMATS))
    .option('-d, --date <YYYY-MM-DD>', 'publication date where the input has none', takeDate)
    .option('-c, --columns <field=column,...>', 'columns of CSV input: text=body,date=published', takeColumns)
    .option('--live', 'to be read before what waits from archives')
    .addOption(queueOption())
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(inputs: string[], options: Options): Promise<void> {
  const record = await openToWrite(options.record, true);
  try {
    await withQueue(options.queue, (queue) => putAll(record, queue, inputs, options));
  } catch (error) {
    throw explainFault(record, error);
  } finally {
    await record.close();
  }
}

async function putAll(record: Record, queue: NatsQueue | null, inputs: string[], options: Options): Promise<void> {
  const tender = queue && new QueueTender(record, queue);
  await tender?.begin();
  let unsent: string | null = null;
  const reader = readerVersion();
  const priority = options.live ? PRIORITY.live : PRIORITY.archive;
  let batch: NewJob[] = [];
  const flush = async () => {
    const jobs = batch;
    batch = [];
    const ids = await record.write(async (db) => {
      const ids: (number | null)[] = [];
      for (const job of jobs) ids.push(await enqueue(db, job, reader, record.now()));
      return ids;
    });
    const lines = jobs.map(({ article }, at) => `${ids[at] == null ? 'known\t' : `queued\t${ids[at]}`}\t${article.id}\n`);
    if (lines.length > 0) await writeOut(lines.join(''));
    if (tender) unsent = await tender.send();
  };
  for await (const job of articleJobs(inputs, options, (article) => ({ kind: 'analyse', article }))) {
    if ('problem' in job) tell(job.problem);
    else if (job.task.kind === 'analyse') batch.push({ article: job.task.article, place: job.where, priority });
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  if (unsent !== null)
    process.stderr.write(`chancery: some of them wait in the record to be sent by a worker, for now they could not be (${unsent})\n`);
}

function tell(problem: Problem): void {
  process.stderr.write(`chancery: ${describeProblem(problem)}\n`);
  process.exitCode = SOME_FAILED;
}
