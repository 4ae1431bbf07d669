import { describeProblem, type Problem } from '../domain/index.ts';
import type { OwnActors } from '../tables/index.ts';
import { type Done, inOrder, ReadingPool, type Task } from '../work/index.ts';
import { Progress } from './progress.ts';
import { writeOut } from './write-out.ts';

/** One thing to do, or why it cannot be done. */
export type Job = { readonly where: string; readonly task: Task } | { readonly problem: Problem };

type Result = { readonly where: string; readonly done: Done } | { readonly problem: Problem };

/** Exit status when some inputs failed. */
export const SOME_FAILED = 3;

/**
 * Does the jobs on `workers` threads and writes what comes of them in their order. Problems go to standard error and set exit
 * status 3; the rest goes on.
 */
export async function runTasks(
  jobs: AsyncIterable<Job>,
  options: { readonly workers: number; readonly quiet: boolean; readonly own?: OwnActors | null },
  write: (output: string, where: string) => Promise<void> | void = writeOut,
): Promise<void> {
  const pool = new ReadingPool(options.workers, options.own);
  const progress = new Progress(options.quiet);
  let failed = 0;
  const work = async (job: Job): Promise<Result> => {
    if ('problem' in job) return job;
    try {
      return { where: job.where, done: await pool.run(job.task) };
    } catch (error) {
      return {
        problem: { code: 'unreadable', where: job.where, detail: `a bug in the reader: ${error instanceof Error ? error.message : error}` },
      };
    }
  };
  try {
    for await (const result of inOrder(jobs, options.workers * 3, work)) {
      if ('problem' in result) {
        failed++;
        progress.clear();
        process.stderr.write(`chancery: ${describeProblem(result.problem)}\n`);
      } else {
        await write(result.done.output, result.where);
        progress.add(result.done.words);
      }
    }
  } finally {
    await pool.close();
  }
  progress.finish(failed);
  if (failed > 0) process.exitCode = SOME_FAILED;
}
