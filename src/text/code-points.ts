import type { Span } from '../domain/span.ts';

/** Astral characters take two UTF-16 units and one code point; these two functions are the only place that knows. */

/** A function from UTF-16 offsets of `text` to code-point offsets, O(log n) a call. */
export function unitsToCodePoints(text: string): (offset: number) => number {
  const astral = astralOffsets(text);
  return (offset) => offset - countBelow(astral, offset);
}

/** A function from code-point offsets of `text` to UTF-16 offsets, O(log n) a call. */
export function codePointsToUnits(text: string): (offset: number) => number {
  const inCodePoints = astralOffsets(text).map((offset, before) => offset - before);
  return (offset) => offset + countBelow(inCodePoints, offset);
}

export function toCodePoints(convert: (offset: number) => number, span: Span): [number, number] {
  return [convert(span.start), convert(span.end)];
}

function astralOffsets(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), (found) => found.index);
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
