import type { Analysis } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { findQuotations, mayOpen } from '../../../text/quotations.ts';

/**
 * Where the words end that are quoted right behind a colon, to the end of their paragraph and in those that go on with them; null where the
 * colon's words are not quoted, or more follows the quotation.
 *
 * Takes: "Ann Lee: “We will go.”" and a paragraph of something else
 * Not: "Ann Lee: “Never again” is what we say."
 */
export function quotedAfter(analysis: Analysis, colon: number): number | null {
  const { tokens, paragraphs, article } = analysis;
  const start = tokens[colon + 1]?.span.start;
  if (start === undefined || !mayOpen(tokens[colon + 1]?.text ?? '')) return null;
  const quotations = findQuotations(article.text, paragraphs);
  const first = quotations.findIndex(({ whole }) => whole.start === start);
  if (first < 0) return null;
  let last = first;
  while (!quotations[last]?.closed && quotations[last + 1]?.continues) last++;
  const end = quotations[last]?.whole.end ?? 0;
  if (!paragraphs.some((paragraph) => paragraph.end === end)) return null;
  const [, to] = tokensIn(
    tokens.map(({ span }) => span),
    { start, end },
  );
  return to;
}
