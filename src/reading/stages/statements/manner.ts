import type { Manner, Span } from '../../../domain/index.ts';
import { type Quotation, quotationsIn } from '../../../text/quotations.ts';

const WORD = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu;

/** A name in quotation marks ("Diia City") is a name and no quotation. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:of|and|the|for|\p{Lu}[\p{L}\p{M}'’-]*|\d+))*$/u;

/** Direct: no word stands outside quotation marks. Indirect: nothing but names stands inside. Mixed: all between. */
export function tellManner(text: string, content: readonly Span[], quotations: readonly Quotation[]): Manner {
  let outside = 0;
  let inside = 0;
  let marked = false;
  for (const run of content) {
    const near = quotationsIn(quotations, run);
    marked ||= near.length > 0;
    for (const found of text.slice(run.start, run.end).matchAll(WORD)) {
      const at = run.start + found.index;
      const quotation = near.find(({ whole }) => whole.start <= at && at < whole.end);
      if (!quotation) outside++;
      else if (!NAME.test(text.slice(quotation.inner.start, quotation.inner.end))) inside++;
    }
  }
  if (outside === 0) return marked ? 'direct' : 'indirect';
  return inside > 0 ? 'mixed' : 'indirect';
}

/** The parts of the content in quotation marks, without the marks. */
export function quotedParts(content: readonly Span[], quotations: readonly Quotation[]): Span[] {
  return content.flatMap((run) =>
    quotationsIn(quotations, run)
      .map(({ inner }) => ({ start: Math.max(inner.start, run.start), end: Math.min(inner.end, run.end) }))
      .filter((part) => part.start < part.end),
  );
}
