import type { Analysis } from '../../../domain/index.ts';
import { findQuotations } from '../../../text/quotations.ts';
import type { Page } from './page.ts';

/** Transcripts name who speaks before each turn; "Begin Text:" stands before what a statement says. */
const TURN =
  /^\s*(?!(?:Begin|BEGIN|End|END) (?:T|t)(?:ext|EXT)\b)(?:THE [A-Z]+|Q|[A-Z][A-Z .’'-]{4,40}|(?:\p{Lu}[\p{L}.’'-]+ ){1,5}\p{Lu}[\p{L}.’'-]+):\s/mu;

/** Tokens that are one of `words` where the text itself speaks: outside quotation marks, and nowhere in a transcript. */
export function ownWords(page: Page, { article, paragraphs }: Analysis, words: RegExp): number[] {
  const found = page.tokens.flatMap((_, at) => (words.test(page.lower(at)) ? at : []));
  if (found.length === 0 || TURN.test(article.text)) return [];
  const quotations = findQuotations(article.text, paragraphs);
  return found.filter((token) => {
    const at = page.tokens[token]?.span.start ?? 0;
    return !quotations.some(({ whole }) => whole.start <= at && at < whole.end);
  });
}
