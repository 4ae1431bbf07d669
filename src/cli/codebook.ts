import { Command } from 'commander';
import type { ReadingJson } from '../export/index.ts';
import { allFrames, checkPack } from '../tables/index.ts';
import { type ExampleOutcome, judgeExample } from './frame-example.ts';
import { usualWorkers } from './options.ts';
import { type Job, runTasks } from './run-tasks.ts';

const EXAMPLES = `
Examples:
  chancery codebook test          reads every example of data/lexicon/frames and says which come out as written
`;

export function codebookCommand(): Command {
  return new Command('codebook')
    .description('The event types and the lexicon that tells them.')
    .addHelpText('after', EXAMPLES)
    .addCommand(new Command('test').description('Checks the tables and reads the examples of every frame.').action(test));
}

/** Exit status 2 when a table is wrong, 1 when an example does not come out as written. */
async function test(): Promise<void> {
  const problems = checkPack();
  if (problems.length > 0) {
    for (const problem of problems) process.stderr.write(`chancery: ${problem}\n`);
    process.exitCode = 2;
    return;
  }
  const examples = allFrames().flatMap((frame) => frame.examples.map((example) => ({ frame: frame.id, example })));
  const outcomes: ExampleOutcome[] = [];
  async function* jobs(): AsyncGenerator<Job> {
    for (const [at, { example }] of examples.entries()) {
      const text = example.split(' ⇒ ')[0] as string;
      const article = { id: String(at), text, title: null, date: null, publisher: null, url: null, language: 'en' };
      yield { where: String(at), task: { kind: 'read', article, format: 'json', width: 80, colour: false } };
    }
  }
  await runTasks(jobs(), { workers: usualWorkers(), quiet: true }, (output, where) => {
    const { frame, example } = examples[Number(where)] as { frame: string; example: string };
    outcomes.push(judgeExample(frame, example, JSON.parse(output) as ReadingJson));
  });
  const wrong = outcomes.filter(({ right }) => !right);
  for (const { frame, example, got } of wrong) process.stdout.write(`${frame}: ${example}\n    reads: ${got}\n`);
  process.stdout.write(`${outcomes.length - wrong.length} of ${outcomes.length} examples come out as written\n`);
  if (wrong.length > 0) process.exitCode = 1;
}
