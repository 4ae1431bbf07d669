import { extname } from 'node:path';

/** Formats of one article, or of articles line by line. */
export type ArticleFormat = 'text' | 'html' | 'jsonl' | 'ninjs' | 'newsml' | 'csv' | 'pdf';
/** Formats that hold further files. */
export type ContainerFormat = 'zip' | 'tar' | 'gzip' | 'warc' | 'mbox';
export type Format = ArticleFormat | ContainerFormat;

export const FORMATS: readonly Format[] = ['text', 'html', 'jsonl', 'ninjs', 'newsml', 'csv', 'pdf', 'zip', 'tar', 'gzip', 'warc', 'mbox'];

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.ninjs': 'ninjs',
  '.newsml': 'newsml',
  '.csv': 'csv',
  '.pdf': 'pdf',
  '.zip': 'zip',
  '.tar': 'tar',
  '.tgz': 'gzip',
  '.gz': 'gzip',
  '.warc': 'warc',
  '.mbox': 'mbox',
};

const CONTAINERS: readonly Format[] = ['zip', 'tar', 'gzip', 'warc', 'mbox'];

export function isContainer(format: Format): format is ContainerFormat {
  return CONTAINERS.includes(format);
}

/** Files that a folder is searched for. */
export function isKnownFile(name: string): boolean {
  return extname(name).toLowerCase() in BY_EXTENSION;
}

/** What the first bytes alone give away; text formats have no such marks. */
export function detectSignature(head: Uint8Array): Format | null {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (begins(0x1f, 0x8b)) return 'gzip';
  const latin = Buffer.from(head.subarray(0, 512)).toString('latin1');
  if (latin.startsWith('%PDF-')) return 'pdf';
  if (latin.startsWith('WARC/1.')) return 'warc';
  if (latin.slice(257, 262) === 'ustar') return 'tar';
  return /^From \S+.*\r?\n[\w-]+:/.test(latin) ? 'mbox' : null;
}

/**
 * The format of a file by its extension; where that says nothing, by its first characters. A page saved under `.txt` is
 * still a page: a doctype or `<html>` at the very start is no article.
 */
export function detectFormat(name: string, head: string): Format {
  const named = BY_EXTENSION[extname(name).toLowerCase()];
  if (named && named !== 'text') return named;
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/i.test(head.replace(/<!--[\s\S]*?-->/g, ''))) return 'html';
  if (named) return named;
  if (/<newsItem[\s>]/.test(head)) return 'newsml';
  if (looksLikeMarkup(head)) return 'html';
  if (/^\s*\{[\s\S]*"(?:body_text|body_html|body_xhtml)"\s*:/.test(head)) return 'ninjs';
  return looksLikeRows(head) ? 'jsonl' : 'text';
}

/** A fragment of a page: it begins with an element and holds paragraphs or a body. */
function looksLikeMarkup(head: string): boolean {
  return /^\s*<[a-z][^<>]*>/i.test(head) && /<(?:body|head|div|p|article|section)[\s>]/i.test(head);
}

function looksLikeRows(head: string): boolean {
  const first = head.trimStart().split('\n', 1)[0] ?? '';
  if (/^\{\s*"(?:id|text|date|title|publisher|url|language)"\s*:/.test(first)) return true;
  if (!first.startsWith('{')) return false;
  try {
    return 'text' in (JSON.parse(first) as object);
  } catch {
    return false;
  }
}
