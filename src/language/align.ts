import { firstIndex, type Span, type TokenRange } from '../domain/index.ts';

/** Index of the first token that ends after `position`; `tokens.length` when there is none. Tokens are in text order. */
function firstTokenAfter(tokens: readonly Span[], position: number): number {
  return firstIndex(tokens.length, (i) => (tokens[i] as Span).end <= position);
}

/** The tokens `[from, to)` that a span touches. */
export function tokensIn(tokens: readonly Span[], span: Span): [number, number] {
  const from = firstTokenAfter(tokens, span.start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Span).start < span.end) to++;
  return [from, to];
}

/** 1 for each of `tokens` tokens that a range covers, else 0. */
export function coverTokens(tokens: number, ranges: readonly TokenRange[]): Uint8Array {
  const covered = new Uint8Array(tokens);
  for (const { from, to } of ranges) covered.fill(1, from, to);
  return covered;
}
