import { Command, Option } from 'commander';
import type { Article } from '../domain/index.ts';
import { headerOf } from '../export/index.ts';
import { type Columns, type Format, FORMATS as INPUTS } from '../ingest/index.ts';
import type { ReadingFormat, Task } from '../work/index.ts';
import { articleJobs } from './articles.ts';
import { openFolder } from './folder.ts';
import { takeColumns, takeDate, takeWhole, usualWorkers } from './options.ts';
import { actorsOption, readActorsOf } from './own-actors.ts';
import { runTasks } from './run-tasks.ts';
import { writeOut } from './write-out.ts';

const FORMATS: readonly ReadingFormat[] = ['text', 'json', 'conllu', 'brat', 'webanno', 'gdelt', 'icews', 'polecat', 'phoenix', 'petrarch'];
/** Columns of a reading for people, where the terminal does not say. */
const WIDTH = 100;

const EXAMPLES = `
Examples:
  chancery read article.txt
  chancery read examples --format json > readings.jsonl
  chancery read 'wires/**/*.txt' --date 2023-04-17
  chancery read articles.jsonl --format brat --out annotated
  chancery read wires --format polecat > events.tsv
  chancery read releases.csv --columns text=body,date=published
  chancery read crawl.warc.gz press.mbox readouts.zip
  chancery read wires --actors my-offices.yaml --actors Phoenix.Countries.actors.txt
  curl -s https://example.org/page | chancery read - --input html
`;

interface Options {
  readonly format: ReadingFormat;
  readonly input?: Format;
  readonly date?: string;
  readonly columns?: Columns;
  readonly actors?: readonly string[];
  readonly workers: number;
  readonly width?: number;
  readonly color?: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
}

export function readCommand(): Command {
  return new Command('read')
    .description('Read articles: who said what, when, on whose word.')
    .argument('<inputs...>', "files, archives, folders, globs, or '-' for standard input")
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS).default('text'))
    .addOption(new Option('-i, --input <format>', 'what the inputs are; without it, told by name and content').choices(INPUTS))
    .option('-c, --columns <field=column,...>', 'columns of CSV input: text=body,date=published', takeColumns)
    .option('-d, --date <YYYY-MM-DD>', 'publication date where the input has none', takeDate)
    .addOption(actorsOption())
    .option('-o, --out <folder>', 'write a file for each article into this folder')
    .option('-w, --workers <number>', 'threads, one model each', takeWhole, usualWorkers())
    .option('--width <columns>', 'columns of the reading for people', takeWhole)
    .option('--color', 'colour even when the output is no terminal')
    .option('--no-color', 'no colour')
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(inputs: string[], options: Options): Promise<void> {
  const terminal = process.stdout.isTTY && options.out === undefined;
  const colour = options.color ?? (terminal && !process.env.NO_COLOR);
  const width = options.width ?? (terminal ? Math.min(process.stdout.columns || WIDTH, 120) : WIDTH);
  const task = (article: Article): Task => ({ kind: 'read', article, format: options.format, width, colour });
  const settings = { workers: options.workers, quiet: options.quiet ?? false, own: readActorsOf(options) };
  const jobs = articleJobs(inputs, options, task);
  const header = headerOf(options.format);
  if (options.out === undefined) {
    if (header !== '') await writeOut(header);
    await runTasks(jobs, settings);
  } else {
    await openFolder(options.out, options.format, jobs, (all, write) =>
      runTasks(all, settings, (output, where) => write(header + output, where)),
    );
  }
}
