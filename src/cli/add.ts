import { Command, Option } from 'commander';
import { type Article, describeProblem, type Problem } from '../domain/index.ts';
import { type Columns, FORMATS, type Format } from '../ingest/index.ts';
import { type Added, addDocument, findSame, type MadeReading, RecordFault } from '../store/index.ts';
import { inOrder, ReadingPool, readerVersion } from '../work/index.ts';
import { articleJobs } from './articles.ts';
import { explainFault, openToWrite, recordOption } from './open-record.ts';
import { takeColumns, takeDate, takeWhole, usualWorkers } from './options.ts';
import { actorsOption, readActorsOf } from './own-actors.ts';
import { Progress } from './progress.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery add examples                                   into ./chancery.db, which is made when it is not there
  chancery add articles.jsonl --record talks.db
  chancery add wires --actors my-offices.yaml --record talks.db
  chancery add wires --record postgres://user@host/talks  a database that is there; its tables are made
  curl -s https://example.org/page | chancery add - --input html

A line on standard output for each document, once it is safely stored: added, version or same, its number, its id.
`;

interface Options {
  readonly record: string;
  readonly input?: Format;
  readonly date?: string;
  readonly columns?: Columns;
  readonly actors?: readonly string[];
  readonly workers: number;
  readonly quiet?: boolean;
}

/** An article that is read, or that the record has already. */
type Read = { readonly article: Article; readonly where: string } & ({ readonly made: MadeReading } | { readonly same: Added });

export function addCommand(): Command {
  return new Command('add')
    .description('Read articles into a record: one SQLite file, or a PostgreSQL database.')
    .argument('<inputs...>', "files, folders, globs, or '-' for standard input")
    .addOption(recordOption())
    .addOption(new Option('-i, --input <format>', 'what the inputs are; without it, told by name and content').choices(FORMATS))
    .option('-d, --date <YYYY-MM-DD>', 'publication date where the input has none', takeDate)
    .option('-c, --columns <field=column,...>', 'columns of CSV input: text=body,date=published', takeColumns)
    .addOption(actorsOption())
    .option('-w, --workers <number>', 'threads, one model each', takeWhole, usualWorkers())
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(inputs: string[], options: Options): Promise<void> {
  const own = readActorsOf(options);
  const record = await openToWrite(options.record, true);
  const pool = new ReadingPool(options.workers, own);
  const progress = new Progress(options.quiet ?? false);
  const reader = readerVersion(own);
  let failed = 0;
  const fail = (problem: Problem) => {
    failed++;
    progress.clear();
    process.stderr.write(`chancery: ${describeProblem(problem)}\n`);
  };
  const read = async (job: { where: string; article: Article } | { problem: Problem }): Promise<Read | { problem: Problem }> => {
    if ('problem' in job) return job;
    const same = await findSame(record, job.article);
    if (same) return { ...job, same };
    try {
      const { output, words } = await pool.run({ kind: 'read', article: job.article, format: 'json', width: 100, colour: false });
      return { ...job, made: { json: output.trimEnd(), words, reader } };
    } catch (error) {
      return { problem: bug(job.where, error) };
    }
  };
  const store = async (read: Read): Promise<Added | { problem: Problem }> => {
    if ('same' in read) return read.same;
    try {
      return await addDocument(record, read.article, read.made);
    } catch (error) {
      if (error instanceof RecordFault) throw error;
      return { problem: bug(read.where, error) };
    }
  };
  try {
    for await (const result of inOrder(articles(inputs, options), options.workers * 3, read)) {
      if ('problem' in result) fail(result.problem);
      else {
        const added = await store(result);
        if ('problem' in added) {
          fail(added.problem);
          continue;
        }
        await writeOut(`${added.outcome}\t${added.document}\t${result.article.id}\n`);
        progress.add('made' in result ? result.made.words : 0);
      }
    }
  } catch (error) {
    throw explainFault(record, error);
  } finally {
    await pool.close();
    await record.close();
  }
  progress.finish(failed);
  if (failed > 0) process.exitCode = SOME_FAILED;
}

function bug(where: string, error: unknown): Problem {
  return { code: 'unreadable', where, detail: `a bug in the reader: ${error instanceof Error ? error.message : error}` };
}

async function* articles(
  inputs: readonly string[],
  options: Options,
): AsyncGenerator<{ where: string; article: Article } | { problem: Problem }> {
  for await (const job of articleJobs(inputs, options, (article) => ({ kind: 'analyse', article }))) {
    if ('problem' in job) yield job;
    else if (job.task.kind === 'analyse') yield { where: job.where, article: job.task.article };
  }
}
