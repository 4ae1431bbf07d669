import { extname } from 'node:path';

export type Format = 'text' | 'html' | 'jsonl';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** Files that a folder is searched for. */
export function isKnownFile(name: string): boolean {
  return extname(name).toLowerCase() in BY_EXTENSION;
}

/**
 * The format of a file by its extension; where that says nothing, by its first characters. A page saved under `.txt` is
 * still a page: a doctype or `<html>` at the very start is no article.
 */
export function detectFormat(name: string, head: string): Format {
  const named = BY_EXTENSION[extname(name).toLowerCase()];
  if (named === 'html' || named === 'jsonl') return named;
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html[\s>])/i.test(head.replace(/<!--[\s\S]*?-->/g, ''))) return 'html';
  if (named) return named;
  if (looksLikeMarkup(head)) return 'html';
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
