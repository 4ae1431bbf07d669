import { firstIndex, type Span } from '../domain/index.ts';

/** Astral characters take two UTF-16 units and one code point; these two functions are the only place that knows. */

/** A function from UTF-16 offsets of `text` to code-point offsets, O(log n) a call. */
export function unitsToCodePoints(text: string): (offset: number) => number {
  const astral = astralOffsets(text);
  return (offset) => offset - firstIndex(astral.length, (i) => (astral[i] as number) < offset);
}

/** A function from code-point offsets of `text` to UTF-16 offsets, O(log n) a call. */
export function codePointsToUnits(text: string): (offset: number) => number {
  const inCodePoints = astralOffsets(text).map((offset, before) => offset - before);
  return (offset) => offset + firstIndex(inCodePoints.length, (i) => (inCodePoints[i] as number) < offset);
}

export function toCodePoints(convert: (offset: number) => number, span: Span): [number, number] {
  return [convert(span.start), convert(span.end)];
}

function astralOffsets(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (found) => found.index);
}
