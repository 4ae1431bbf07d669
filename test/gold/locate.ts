import type { Span } from '../../src/domain/index.ts';

/** The `nth` occurrence (from 1) of `words` in `text` that starts and ends at the edge of a word. Throws when there is none. */
export function locateWords(text: string, words: string, nth: number): Span {
  const found = findAll(text, words, 0)[nth - 1];
  if (!found) throw new Error(nth === 1 ? `not in the article: "${words}"` : `"${words}" is not in the article ${nth} times`);
  return found;
}

/**
 * Spans of content written as `run // run`, each run whole or as `head … tail`. Runs stand in the order of the text. The first
 * must be the only one of its words, or `nth` (from 1) says which.
 */
export function locateRuns(text: string, content: string, nth: number | null): Span[] {
  const spans: Span[] = [];
  for (const run of content.split(' // ')) {
    const after = spans.at(-1)?.end ?? 0;
    const found = findRun(text, run, after);
    if (spans.length === 0 && nth === null && found.length > 1)
      throw new Error(`"${run}" is in the article ${found.length} times; put #1, #2 … after the closing mark of the content`);
    const span = found[spans.length === 0 ? (nth ?? 1) - 1 : 0];
    if (!span) throw new Error(`not in the article${after > 0 ? ' after the run before it' : ''}: "${run}"`);
    spans.push(span);
  }
  return spans;
}

function findRun(text: string, run: string, from: number): Span[] {
  const whole = findAll(text, run, from);
  if (whole.length > 0 || !run.includes('…')) return whole;
  const [head = '', tail = '', ...more] = run.split('…').map((part) => part.trim());
  if (!head || !tail || more.length > 0) throw new Error(`write one … between two parts: "${run}"`);
  return findAll(text, head, from).flatMap(({ start, end }) => {
    const close = findAll(text, tail, end)[0];
    return close ? [{ start, end: close.end }] : [];
  });
}

function findAll(text: string, words: string, from: number): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!insideWord(text, start) && !insideWord(text, end)) spans.push({ start, end });
  }
  return spans;
}

const LETTER = /[\p{L}\p{N}]/u;

function insideWord(text: string, offset: number): boolean {
  return LETTER.test(text[offset - 1] ?? '') && LETTER.test(text[offset] ?? '');
}
