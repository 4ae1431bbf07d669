import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { type Bytes, collectBytes, inUtf8, peekBytes } from './bytes.ts';
import { readIsoDate } from './calendar.ts';
import { decodeText } from './decoding.ts';
import { detectFormat, type Format } from './format.ts';
import { readHtml } from './html.ts';
import { makeArticle } from './identity.ts';
import { readJsonl } from './jsonl.ts';
import { describeSize, LARGEST_PAGE, LARGEST_TEXT } from './limits.ts';
import { fail, type Outcome, succeed } from './outcome.ts';
import { openPageReader, type PageReader } from './page-reader.ts';
import { describeFault, findSources, type Source } from './sources.ts';

export interface InputOptions {
  /** The format of every input; without it, by extension and content. */
  readonly input?: Format;
  /** Publication date, `YYYY-MM-DD`, where the input has none. */
  readonly date?: string;
  /** What `-` reads. */
  readonly stdin?: Bytes;
}

/**
 * Articles of files, folders, globs and standard input (`-`), in order, one at a time. What cannot be read is a Problem in
 * its place, and the rest goes on; only a bad `date` option ends it at once.
 */
export async function* readInputs(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<Outcome> {
  const date = options.date === undefined ? null : readIsoDate(options.date);
  if (options.date !== undefined && date === null) {
    yield fail({ code: 'date', where: '--date', detail: options.date });
    return;
  }
  const pages = openPageReader();
  try {
    for (const path of paths) {
      for await (const source of findSources(path, options.stdin)) {
        if ('code' in source) yield fail(source);
        else yield* readSource(source, options.input ?? null, date, pages);
      }
    }
  } finally {
    await pages.close();
  }
}

/** Bytes from which the format is told. */
const HEAD = 65_536;

async function* readSource(source: Source, format: Format | null, date: string | null, pages: PageReader): AsyncGenerator<Outcome> {
  let close = async () => {};
  try {
    const peeked = await peekBytes(source.open(), HEAD);
    close = peeked.close;
    const found = format ?? detectFormat(source.name, decodeHead(peeked.head));
    if (found === 'jsonl') yield* readJsonl(inUtf8(peeked.all, peeked.head), source.where, date);
    else {
      const article = await readWhole({ ...source, open: () => peeked.all }, found, date, pages);
      yield 'code' in article ? fail(article) : succeed(article, source.where);
    }
  } catch (error) {
    yield fail(describeFault(error, source.where));
  } finally {
    await close();
  }
}

async function readWhole(source: Source, format: 'text' | 'html', date: string | null, pages: PageReader): Promise<Article | Problem> {
  const limit = format === 'html' ? LARGEST_PAGE : LARGEST_TEXT;
  const bytes = (source.size ?? 0) > limit ? null : await collectBytes(source.open(), limit);
  if (bytes === null) return { code: 'too-large', where: source.where, detail: `the limit is ${describeSize(limit)}` };
  if (format === 'html') return readHtml(bytes, source.where, date, pages);
  const decoded = decodeText(bytes, source.where);
  return 'code' in decoded ? decoded : makeArticle(decoded.text, { date });
}

function decodeHead(head: Buffer): string {
  const decoded = decodeText(head, '');
  return 'code' in decoded ? '' : decoded.text;
}
