import type { Article, Problem } from '../../domain/index.ts';
import { Allowance, isBlank, makeArticle, openPageReader, type PageReader, readInputs, replaceUnstorable } from '../../ingest/index.ts';
import { type FetcherOptions, faultOf, openFetcher, readFetched } from '../../ingest/web/index.ts';
import type { FoundArticle } from '../../store/index.ts';
import { refuseArticle } from '../limits.ts';
import { type GivenText, namePart, type Part, SUBMISSION_LIMITS } from './submission.ts';

/** The articles in what was handed in, and why others are none, in order. */
export async function* findArticles(parts: readonly Part[], fetching: FetcherOptions): AsyncGenerator<FoundArticle> {
  const pages = openPageReader();
  const allowance = new Allowance(SUBMISSION_LIMITS.unpacked);
  let found = 0;
  let full: string | null = null;
  try {
    for (const part of parts) {
      if (full !== null) {
        yield { problem: { code: 'too-large', where: namePart(part), detail: `not opened, because before it ${full}` } };
        continue;
      }
      for await (const one of open(part, { pages, allowance, fetching })) {
        if (++found > SUBMISSION_LIMITS.articles) {
          full = `there were more than ${SUBMISSION_LIMITS.articles.toLocaleString('en')} articles; \`chancery add\` takes more`;
          yield { problem: { code: 'too-large', where: namePart(part), detail: full } };
          break;
        }
        yield one;
        if (allowance.isSpent) {
          full = `there was more than ${SUBMISSION_LIMITS.unpacked / 1_000_000} MB unpacked`;
          break;
        }
      }
    }
  } finally {
    await pages.close();
  }
}

interface Tools {
  readonly pages: PageReader;
  readonly allowance: Allowance;
  readonly fetching: FetcherOptions;
}

async function* open(part: Part, tools: Tools): AsyncGenerator<FoundArticle> {
  if (part.kind === 'text') yield look(readText(part.article), 'the text');
  else if (part.kind === 'address') yield look(await fetchArticle(part.address, tools), part.address);
  else yield* openFile(part, tools.allowance);
}

async function* openFile({ path, name, date }: Part & { kind: 'file' }, allowance: Allowance): AsyncGenerator<FoundArticle> {
  const rename = (where: string) => (where.startsWith(path) ? name + where.slice(path.length) : where);
  for await (const input of readInputs([path], { allowance, ...(date === undefined ? {} : { date }) }))
    yield input.ok ? look(input.article, rename(input.where)) : { problem: { ...input.problem, where: rename(input.problem.where) } };
}

function readText(given: GivenText): Article | Problem {
  const text = replaceUnstorable(given.text);
  if (isBlank(text)) return { code: 'empty', where: 'the text' };
  return makeArticle(text, given);
}

async function fetchArticle(address: string, { pages, fetching }: Tools): Promise<Article | Problem> {
  const fetcher = openFetcher(fetching);
  try {
    const answer = await fetcher.fetch(address);
    if ('code' in answer) return answer;
    return faultOf(answer, address) ?? (await readFetched(answer, { url: answer.url }, pages));
  } finally {
    await fetcher.close();
  }
}

/** Whatever is not to be read is a Problem at its place. */
function look(read: Article | Problem, place: string): FoundArticle {
  if ('code' in read) return { problem: { ...read, where: place } };
  const problem = refuseArticle(read, place, '; split it');
  return problem ? { problem } : { place, article: read };
}
