import type { Reading, Span } from '../domain/index.ts';
import { wordsAt } from '../domain/index.ts';
import { toCodePoints, unitsToCodePoints } from '../text/code-points.ts';

/** How much text before and after a quotation is given, in code points, so that it can be found again in another copy. */
const CONTEXT = 32;

interface Resource {
  readonly source: string;
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

/** One stretch, or several that belong together. */
export type Target = Resource | { readonly type: 'Composite'; readonly items: readonly Resource[] };

/** The document as an IRI: the page's address, or a name made of its id. */
export function nameSource(reading: Reading): string {
  return reading.document.url ?? `urn:chancery:${encodeURIComponent(reading.document.id.toWellFormed())}`;
}

/** A function from spans to a W3C target. Positions count code points of `document.text`, which for a web page is the text taken out of it. */
export function targetWriter(reading: Reading): (runs: readonly Span[]) => Target | null {
  const { text } = reading.document;
  const source = nameSource(reading);
  const convert = unitsToCodePoints(text);
  const select = (span: Span): Resource => {
    const [start, end] = toCodePoints(convert, span);
    const prefix = Array.from(text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)).slice(-CONTEXT);
    const suffix = Array.from(text.slice(span.end, span.end + 2 * CONTEXT)).slice(0, CONTEXT);
    const quote = { exact: wordsAt(text, span), prefix: prefix.join(''), suffix: suffix.join('') };
    return {
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', ...quote },
      ],
    };
  };
  return (runs) => {
    const items = runs.map(select);
    const [only] = items;
    if (!only) return null;
    return items.length === 1 ? only : { type: 'Composite', items };
  };
}
