/** A stretch of a text that a person holds to be a record's; null where the person rejects the record. */
export type HeldSpan = readonly [start: number, end: number] | null;

export interface SpanAgreement {
  /** Spans that the one keeps, and the other. */
  readonly one: number;
  readonly other: number;
  /** F1 of the one's spans against the other's, alike to the character; null where neither keeps any. It is the same either way. */
  readonly exact: number | null;
  /** The same counted in characters, so that half a span is half right. */
  readonly characters: number | null;
}

/** Over records that both have judged: each pair has the one's span and the other's. */
export function compareSpans(pairs: readonly (readonly [HeldSpan, HeldSpan])[]): SpanAgreement {
  const kept = (side: 0 | 1) => pairs.flatMap((pair) => (pair[side] === null ? [] : [pair[side]]));
  const [one, other] = [kept(0), kept(1)];
  const both = pairs.flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));
  const same = both.filter(([a, b]) => a[0] === b[0] && a[1] === b[1]).length;
  const shared = sum(both.map(([a, b]) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))));
  const length = (spans: readonly (readonly [number, number])[]) => sum(spans.map(([start, end]) => end - start));
  return {
    one: one.length,
    other: other.length,
    exact: f1(same, one.length + other.length),
    characters: f1(shared, length(one) + length(other)),
  };
}

function f1(matched: number, all: number): number | null {
  return all === 0 ? null : (2 * matched) / all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
