import { Command } from 'commander';
import { describeProblem } from '../domain/index.ts';
import { type MadeReading, type Outdated, outdatedDocuments, type Record, replaceReading } from '../store/index.ts';
import type { OwnActors } from '../tables/index.ts';
import { inOrder, ReadingPool, readerVersion } from '../work/index.ts';
import { changeRecord, recordOption } from './open-record.ts';
import { takeWhole, usualWorkers } from './options.ts';
import { actorsOption, readActorsOf } from './own-actors.ts';
import { Progress } from './progress.ts';
import { SOME_FAILED } from './run-tasks.ts';
import { writeOut } from './write-out.ts';

const EXAMPLES = `
Examples:
  chancery reread --record talks.db         after a new version of the program, its model or its tables
  chancery reread --actors my-offices.yaml  with your own offices laid over the built-in ones
  chancery reread --all                     those that this reader has read, too

A line on standard output for each document, once its new reading is safely stored: reread, its number, its id. Stopped, the same
command goes on where it was. People's judgements stay; the readings before are kept as replaced.
`;

interface Options {
  readonly record: string;
  readonly all?: boolean;
  readonly actors?: readonly string[];
  readonly workers: number;
  readonly quiet?: boolean;
}

export function rereadCommand(): Command {
  return new Command('reread')
    .description('Read the documents of a record anew, with this program, model and tables.')
    .addOption(recordOption())
    .option('--all', 'documents that this reader has read already, too')
    .addOption(actorsOption())
    .option('-w, --workers <number>', 'threads, one model each', takeWhole, usualWorkers())
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => {
      const own = readActorsOf(options);
      return changeRecord(options.record, (record) => reread(record, options, own));
    });
}

async function reread(record: Record, { all = false, workers, quiet = false }: Options, own: OwnActors | null): Promise<void> {
  const pool = new ReadingPool(workers, own);
  const progress = new Progress(quiet);
  const reader = readerVersion(own);
  let failed = 0;
  const read = async (outdated: Outdated): Promise<Outdated & ({ made: MadeReading } | { failure: string })> => {
    try {
      const { output, words } = await pool.run({ kind: 'read', article: outdated.article, format: 'json', width: 100, colour: false });
      return { ...outdated, made: { json: output.trimEnd(), words, reader } };
    } catch (error) {
      return { ...outdated, failure: `a bug in the reader: ${error instanceof Error ? error.message : error}` };
    }
  };
  try {
    for await (const result of inOrder(outdatedDocuments(record, reader, all), workers * 3, read)) {
      if ('failure' in result) {
        failed++;
        progress.clear();
        process.stderr.write(`chancery: ${describeProblem({ code: 'unreadable', where: result.article.id, detail: result.failure })}\n`);
      } else if (await replaceReading(record, result.document, result.made)) {
        await writeOut(`reread\t${result.document}\t${result.article.id}\n`);
        progress.add(result.made.words);
      }
    }
  } finally {
    await pool.close();
  }
  progress.finish(failed);
  if (failed > 0) process.exitCode = SOME_FAILED;
}
