import type { Span } from './span.ts';

/** Why an event was coded as it is. */
export interface Explanation {
  /** Id of the event. */
  readonly event: string;
  /** The words that told it. */
  readonly trigger: readonly Span[];
  /** The pattern of the lexicon that they fit, as the lexicon writes it; null where a rule without a frame made it. */
  readonly pattern: string | null;
  /** How type and code came about, in words. */
  readonly why: readonly string[];
  /** What else the words fit. `score`: 0–1, of the share of the words that the chosen pattern asks for. */
  readonly alternatives: readonly { readonly frame: string; readonly pattern: string; readonly score: number }[];
}
