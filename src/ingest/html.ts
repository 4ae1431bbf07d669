import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { isBlank } from './characters.ts';
import { decodeText } from './decoding.ts';
import { type Details, makeArticle } from './identity.ts';
import type { PageReader } from './page-reader.ts';

/**
 * The article of a page's bytes; `given`: what is known of it from elsewhere, for what the page itself does not tell. `charset`:
 * the encoding that the server declared.
 */
export async function readHtml(
  bytes: Buffer,
  where: string,
  given: Details,
  pages: PageReader,
  charset: string | null = null,
): Promise<Article | Problem> {
  const decoded = decodeText(bytes, where, charset ?? findCharset(bytes));
  if ('code' in decoded) return decoded;
  const page = await pages.read(decoded.text);
  if ('fault' in page) return { code: 'html', where, detail: page.fault };
  if (isBlank(page.text)) return { code: 'no-text', where, detail: 'the page holds no paragraphs' };
  const { text, ...facts } = page;
  return makeArticle(text, {
    ...given,
    title: facts.title ?? given.title ?? null,
    date: facts.date ?? given.date ?? null,
    publisher: facts.publisher ?? given.publisher ?? null,
    url: given.url ?? facts.url,
    language: facts.language ?? given.language ?? null,
  });
}

/** The encoding that a page declares, within its first 1,024 bytes as the HTML standard asks. */
function findCharset(bytes: Buffer): string | null {
  return /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024))?.[1] ?? null;
}
