import type { Article } from '../domain/index.ts';
import type { EventLayout } from '../export/index.ts';
import type { GivenDocument } from '../language/index.ts';

import type { Timed } from './stopwatch.ts';

export type ReadingFormat = 'text' | 'json' | 'conllu' | 'brat' | 'webanno' | EventLayout;

/** One article to read, or to analyse only, and how to write the answer down. */
export type Task =
  | { readonly kind: 'read'; readonly article: Article; readonly format: ReadingFormat; readonly width: number; readonly colour: boolean }
  | { readonly kind: 'analyse'; readonly article: Article }
  | { readonly kind: 'explain'; readonly article: Article; readonly event: string; readonly width: number; readonly colour: boolean }
  | { readonly kind: 'analyse-given'; readonly given: GivenDocument }
  /** What each sentence means, for comparing; `packMeanings` writes it down. */
  | { readonly kind: 'meanings'; readonly article: Article };

export interface Done {
  readonly output: string;
  /** Tokens read. */
  readonly words: number;
  /** How long the parts of the reading took, where a collector of traces is told. */
  readonly times?: readonly Timed[];
}
