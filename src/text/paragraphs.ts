import type { Span } from '../domain/span.ts';

/**
 * Paragraphs of a text: blocks between line breaks, trimmed. A single line break inside running prose (text wrapped at a
 * fixed width, as in e-mail) does not end a paragraph: the line before must be long and the next must go on in lower case.
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  let previous: Span | null = null;
  for (const line of lines(text)) {
    if (open && previous && continues(text, previous, line)) open = { start: open.start, end: line.end };
    else {
      if (open) paragraphs.push(open);
      open = line;
    }
    previous = line;
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v\u0085]/g;

function* lines(text: string): Generator<Span> {
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    const line = trim(text, start, found.index);
    if (line) yield line;
    start = found.index + found[0].length;
  }
  const last = trim(text, start, text.length);
  if (last) yield last;
}

export function trim(text: string, start: number, end: number): Span | null {
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

const BLANK = /[\s\u200b\ufeff\u00ad]/u;

/** Shortest line, in characters, that can be taken for one wrapped by width. */
const WRAPPED = 50;

function continues(text: string, line: Span, next: Span): boolean {
  const between = text.slice(line.end, next.start).match(BREAK)?.length ?? 0;
  return (
    between === 1 &&
    line.end - line.start >= WRAPPED &&
    line.end - line.start <= 100 &&
    /^[\p{Ll}(]/u.test(text.slice(next.start, next.start + 2)) &&
    !/[.!?:]["”’']?$/u.test(text.slice(line.end - 2, line.end))
  );
}
