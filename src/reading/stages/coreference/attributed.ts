import type { Analysis, Span } from '../../../domain/index.ts';

/** Paragraphs that say whom a text is given out by, in a line before it: "The following is attributable to Spokesperson Lee:". */
export function attributedTo({ article, paragraphs }: Analysis): Span[] {
  return paragraphs.filter(({ start, end }) => ATTRIBUTED.test(article.text.slice(start, Math.min(end, start + 300))));
}

const ATTRIBUTED = /^.{0,80}\b(?:is|are|was) attributable to\b[^.]{0,120}:?\s*$/isu;
