/**
 * A half-open stretch of a text, `[start, end)`. Inside the program it counts UTF-16 units, as JavaScript strings do;
 * at every edge (JSON, CSV, CoNLL-U) it counts Unicode code points. `text/code-points.ts` is the one place that converts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
