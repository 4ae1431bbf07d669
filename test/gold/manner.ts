import type { Manner, Span } from '../../src/domain/index.ts';

/**
 * Why a stated manner cannot be true of the content, or null. Direct: no word outside double quotation marks; indirect: no mark;
 * mixed: marks, and words outside them. A paragraph of a quotation that runs on opens with a mark of its own.
 */
export function describeMannerFault(manner: Manner, text: string, content: readonly Span[]): string | null {
  const runs = content.map((run) => text.slice(run.start, run.end));
  const quoted = runs.some((run) => /["“”]/.test(run)) || content.some((run) => insideQuotation(text, run.start));
  const outside = content.some((run) => wordsOutside(text, run));
  const real: Manner = quoted ? (outside ? 'mixed' : 'direct') : 'indirect';
  return real === manner ? null : `the manner is ${real} by its quotation marks, not ${manner}`;
}

function wordsOutside(text: string, run: Span): boolean {
  let quoted = insideQuotation(text, run.start);
  for (const character of text.slice(run.start, run.end)) {
    quoted = follow(quoted, character);
    if (!quoted && /[\p{L}\p{N}]/u.test(character)) return true;
  }
  return false;
}

/** Whether a quotation of the same paragraph is open at `offset`. */
function insideQuotation(text: string, offset: number): boolean {
  let quoted = false;
  for (const character of text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)) quoted = follow(quoted, character);
  return quoted;
}

function follow(quoted: boolean, character: string): boolean {
  if (character === '"') return !quoted;
  if (character === '“') return true;
  return quoted && character !== '”' && character !== '\n';
}
