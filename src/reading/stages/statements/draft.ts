import type { Analysis, Span, TokenRange } from '../../../domain/index.ts';
import { isMark } from '../../../text/quotations.ts';

/** A statement whose speaker is not looked up yet; runs in token indices. */
export interface Draft {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Uncalibrated, 0–1. */
  readonly confidence: number;
  readonly by: string;
  /** The draft this one is told in. */
  readonly within: Draft | null;
  /** Said word for word though without quotation marks, as in a transcript. */
  readonly spoken?: true;
}

export function spanOf(analysis: Analysis, range: TokenRange): Span {
  return { start: analysis.tokens[range.from]?.span.start ?? 0, end: analysis.tokens[range.to - 1]?.span.end ?? 0 };
}

/** Does any of what is said stand in quotation marks? */
export function isQuoted({ tokens }: Analysis, { content }: Draft): boolean {
  return content.some(({ from, to }) => tokens.slice(from, to).some(({ text }) => isMark(text)));
}

export function firstToken(draft: Draft): number {
  return Math.min(...[...draft.source, ...draft.cue, ...draft.content].map((range) => range.from));
}
