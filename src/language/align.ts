import type { Span } from '../domain/span.ts';

/** Index of the first token that ends after `position`; `tokens.length` when there is none. Tokens are in text order. */
export function firstTokenAfter(tokens: readonly Span[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens `[from, to)` that a span touches. */
export function tokensIn(tokens: readonly Span[], span: Span): [number, number] {
  const from = firstTokenAfter(tokens, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Span).start < span.end) to++;
  return [from, to];
}
