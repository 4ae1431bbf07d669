import type { Article } from '../../domain/article.ts';
import type { Problem } from '../../domain/problem.ts';
import { decodeText } from '../decoding.ts';
import { readHtml } from '../html.ts';
import { type Details, makeArticle } from '../identity.ts';
import type { PageReader } from '../page-reader.ts';
import { readPdf } from '../pdf.ts';
import type { Answer } from './fetcher.ts';

/** The article of a fetched page or PDF; `given`: what the feed says of it. */
export async function readFetched({ body, headers, url }: Answer, given: Details, pages: PageReader): Promise<Article | Problem> {
  const type = headers['content-type'] ?? '';
  if (body.length === 0) return { code: 'empty', where: url };
  if (body.subarray(0, 5).toString('latin1') === '%PDF-') return readPdf(body, url, given);
  if (/^(?:image|audio|video|font)\//i.test(type)) return { code: 'binary', where: url, detail: type };
  if (!/^text\/plain/i.test(type)) return readHtml(body, url, given, pages, charsetOf(headers));
  const decoded = decodeText(body, url, charsetOf(headers));
  return 'code' in decoded ? decoded : makeArticle(decoded.text, given);
}

/** What is wrong with an answer of a status that brings nothing. */
export function faultOf({ status }: Answer, where: string): Problem | null {
  if (status === 200 || status === 304) return null;
  const gone = status === 404 || status === 410;
  return gone
    ? { code: 'not-found', where, detail: `the server answers ${status}` }
    : { code: 'fetch', where, detail: `the server answers ${status}` };
}

/** The text of a fetched feed. */
export function decodeFetched({ body, headers, url }: Answer): string | Problem {
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(body.toString('latin1', 0, 200))?.[1];
  const decoded = decodeText(body, url, charsetOf(headers) ?? declared ?? null);
  return 'code' in decoded ? decoded : decoded.text;
}

function charsetOf(headers: Answer['headers']): string | null {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;
}
