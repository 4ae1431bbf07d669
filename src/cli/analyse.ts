import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Article } from '../domain/index.ts';
import { decodeText, type Format } from '../ingest/index.ts';
import { readConllu } from '../language/given-tokens.ts';
import type { Task } from '../work/index.ts';
import { articleJobs } from './articles.ts';
import { takeWhole, usualWorkers } from './options.ts';
import { type Job, runTasks } from './run-tasks.ts';

const EXAMPLES = `
Examples:
  chancery analyse article.txt
  chancery analyse articles.jsonl --input jsonl > articles.conllu
  chancery analyse treebank.conllu --input conllu      keeps the given tokens and sentences
`;

interface Options {
  readonly input?: Format | 'conllu';
  readonly workers: number;
  readonly quiet?: boolean;
}

export function analyseCommand(): Command {
  return new Command('analyse')
    .description('The language layer alone: words, lemmas, syntax, names and attribution tags, as CoNLL-U.')
    .argument('<inputs...>', "files, folders, globs, or '-' for standard input")
    .addOption(new Option('-f, --format <format>', 'what to write').choices(['conllu']).default('conllu'))
    .addOption(new Option('-i, --input <format>', 'what the inputs are').choices(['text', 'html', 'jsonl', 'conllu']))
    .option('-w, --workers <number>', 'threads, one model each', takeWhole, usualWorkers())
    .option('-q, --quiet', 'no progress on standard error')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(inputs: string[], options: Options): Promise<void> {
  const { input, workers, quiet = false } = options;
  const task = (article: Article): Task => ({ kind: 'analyse', article });
  const jobs = input === 'conllu' ? conlluJobs(inputs) : articleJobs(inputs, input ? { input } : {}, task);
  await runTasks(jobs, { workers, quiet });
}

async function* conlluJobs(paths: readonly string[]): AsyncGenerator<Job> {
  for (const path of paths) {
    const where = path === '-' ? 'standard input' : path;
    try {
      const decoded = decodeText(path === '-' ? await readAll(process.stdin) : await readFile(path), where);
      if ('code' in decoded) yield { problem: decoded };
      else
        for (const given of readConllu(decoded.text, where))
          yield 'code' in given ? { problem: given } : { where: given.cut.article.id, task: { kind: 'analyse-given', given } };
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      yield { problem: { code: missing ? 'not-found' : 'unreadable', where, detail: (error as Error).message } };
    }
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
