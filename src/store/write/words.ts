import { codePointsToUnits } from '../../text/code-points.ts';

export type Pair = readonly [number, number];

/** The words at spans of a text, given in code points; runs are joined by an ellipsis. */
export type WordsAt = (...spans: readonly Pair[]) => string;

export function wordsOf(text: string): WordsAt {
  const unit = codePointsToUnits(text);
  return (...spans) => spans.map(([start, end]) => text.slice(unit(start), unit(end))).join(' … ');
}

/** From the first to the last of some spans; `[0, 0]` where there is none. */
export function reach(spans: readonly Pair[]): { span_start: number; span_end: number } {
  if (spans.length === 0) return { span_start: 0, span_end: 0 };
  return { span_start: Math.min(...spans.map(([start]) => start)), span_end: Math.max(...spans.map(([, end]) => end)) };
}

export function spanned([start, end]: Pair): { span_start: number; span_end: number } {
  return { span_start: start, span_end: end };
}
