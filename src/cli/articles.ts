import type { Article } from '../domain/index.ts';
import { type Columns, type Format, readInputs } from '../ingest/index.ts';
import { refuseArticle, type Task } from '../work/index.ts';
import type { Job } from './run-tasks.ts';

/** Articles of the given paths as jobs; what cannot be read, is too long or is not in English becomes a Problem. */
export async function* articleJobs(
  paths: readonly string[],
  options: { readonly input?: Format; readonly date?: string; readonly columns?: Columns },
  toTask: (article: Article) => Task,
): AsyncGenerator<Job> {
  for await (const input of readInputs(paths, { ...options, stdin: process.stdin })) {
    if (!input.ok) yield { problem: input.problem };
    else yield jobFor(input.article, input.where, toTask);
  }
}

function jobFor(article: Article, where: string, toTask: (article: Article) => Task): Job {
  const problem = refuseArticle(article, where, '; split it');
  return problem ? { problem } : { where, task: toTask(article) };
}
