import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';

/** What came of one input: an article, or why there is none. `where`: the file, with the line for JSONL. */
export type Outcome =
  | { readonly ok: true; readonly article: Article; readonly where: string }
  | { readonly ok: false; readonly problem: Problem };

export function succeed(article: Article, where: string): Outcome {
  return { ok: true, article, where };
}

export function fail(problem: Problem): Outcome {
  return { ok: false, problem };
}
