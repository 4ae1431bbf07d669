import { Command, Option } from 'commander';
import type { Article } from '../domain/index.ts';
import type { Format } from '../ingest/index.ts';
import type { Task } from '../work/index.ts';
import { articleJobs } from './articles.ts';
import { takeDate, takeWhole } from './options.ts';
import { actorsOption, readActorsOf } from './own-actors.ts';
import { runTasks } from './run-tasks.ts';

const WIDTH = 100;

const EXAMPLES = `
Examples:
  chancery read article.txt                 shows the events with their ids
  chancery explain e1 article.txt
`;

interface Options {
  readonly input?: Format;
  readonly date?: string;
  readonly actors?: readonly string[];
  readonly width?: number;
  readonly color?: boolean;
}

export function explainCommand(): Command {
  return new Command('explain')
    .description('Why an event was coded so: the rule or frame, the words, and what else they fit.')
    .argument('<event>', 'id of an event, as `chancery read` shows it')
    .argument('<input>', "file with the article, or '-' for standard input")
    .addOption(new Option('-i, --input <format>', 'what the input is').choices(['text', 'html', 'jsonl']))
    .option('-d, --date <YYYY-MM-DD>', 'publication date where the input has none', takeDate)
    .addOption(actorsOption())
    .option('--width <columns>', 'columns of a line', takeWhole)
    .option('--color', 'colour even when the output is no terminal')
    .option('--no-color', 'no colour')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(event: string, input: string, options: Options): Promise<void> {
  const colour = options.color ?? (process.stdout.isTTY && !process.env.NO_COLOR);
  const width = options.width ?? (process.stdout.isTTY ? Math.min(process.stdout.columns || WIDTH, 120) : WIDTH);
  const task = (article: Article): Task => ({ kind: 'explain', article, event, width, colour });
  await runTasks(articleJobs([input], options, task), { workers: 1, quiet: true, own: readActorsOf(options) });
}
