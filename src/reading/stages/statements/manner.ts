import type { Manner, Span } from '../../../domain/index.ts';
import { type Quotation, quotationsIn } from '../../../text/quotations.ts';

/** Shares of the content's words inside quotation marks from which a statement is direct, and below which it is indirect. */
const DIRECT = 0.9;
const INDIRECT = 0.1;
const WORD = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu;

export function tellManner(text: string, content: readonly Span[], quotations: readonly Quotation[]): Manner {
  let words = 0;
  let quoted = 0;
  for (const run of content) {
    const near = quotationsIn(quotations, run);
    for (const found of text.slice(run.start, run.end).matchAll(WORD)) {
      words++;
      const at = run.start + found.index;
      if (near.some((quotation) => quotation.whole.start <= at && at < quotation.whole.end)) quoted++;
    }
  }
  if (words === 0 || quoted / words < INDIRECT) return 'indirect';
  return quoted / words >= DIRECT ? 'direct' : 'mixed';
}

/** The parts of the content in quotation marks, without the marks. */
export function quotedParts(content: readonly Span[], quotations: readonly Quotation[]): Span[] {
  return content.flatMap((run) =>
    quotationsIn(quotations, run)
      .map(({ inner }) => ({ start: Math.max(inner.start, run.start), end: Math.min(inner.end, run.end) }))
      .filter((part) => part.start < part.end),
  );
}
