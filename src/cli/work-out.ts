import { describeProblem } from '../domain/index.ts';
import type { WorkNews } from '../work/index.ts';
import type { Progress } from './progress.ts';
import type { WorkLog } from './work-log.ts';
import { writeOut } from './write-out.ts';

/** Tells what came of jobs: a line on standard output for each document, as `add` does; problems on standard error. Answers whether it was set aside. */
export async function tellWork(news: WorkNews, progress: Progress, log: WorkLog | null): Promise<boolean> {
  log?.tell(news);
  if ('added' in news) {
    await writeOut(`${news.added.outcome}\t${news.added.document}\t${news.job.place}\n`);
    progress.add(news.words);
    return false;
  }
  if (log) return news.fate === 'dead';
  progress.clear();
  const fate = news.fate === 'dead' ? 'set aside; see `chancery queue`' : 'it will be tried again';
  process.stderr.write(`chancery: ${describeProblem(news.problem)}: ${fate}\n`);
  return news.fate === 'dead';
}
