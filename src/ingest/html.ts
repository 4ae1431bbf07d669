import type { Article } from '../domain/article.ts';
import type { Problem } from '../domain/problem.ts';
import { isBlank } from './characters.ts';
import { decodeText } from './decoding.ts';
import { makeArticle } from './identity.ts';
import type { PageReader } from './page-reader.ts';

/** The article of a page's bytes; `date` where the page has none. */
export async function readHtml(bytes: Buffer, where: string, date: string | null, pages: PageReader): Promise<Article | Problem> {
  const decoded = decodeText(bytes, where, findCharset(bytes));
  if ('code' in decoded) return decoded;
  const page = await pages.read(decoded.text);
  if ('fault' in page) return { code: 'html', where, detail: page.fault };
  if (isBlank(page.text)) return { code: 'no-text', where, detail: 'the page holds no paragraphs' };
  const { text, ...facts } = page;
  return makeArticle(text, { ...facts, date: facts.date ?? date });
}

/** The encoding that a page declares, within its first 1,024 bytes as the HTML standard asks. */
function findCharset(bytes: Buffer): string | null {
  return /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024))?.[1] ?? null;
}
