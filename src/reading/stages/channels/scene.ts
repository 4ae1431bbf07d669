import type { Actor, Analysis, TokenRange } from '../../../domain/index.ts';
import { dependentsOf } from '../../../language/dependents.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { Mentions } from '../statements/mentions.ts';

/** What the rules of this stage look at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly mentions: Mentions;
  readonly issuer: Issuer | null;
  readonly dependents: readonly (readonly number[])[];
  readonly lemma: (token: number) => string;
  /** In lower case; empty beyond either end. */
  readonly word: (token: number) => string;
  readonly sentenceOf: (token: number) => number;
  readonly actorAt: (token: number) => Actor | null;
}

export function setScene(analysis: Analysis, actors: readonly Actor[], issuer: Issuer | null): Scene {
  const mentions = new Mentions(analysis, actors);
  return {
    analysis,
    mentions,
    issuer,
    dependents: dependentsOf(analysis),
    lemma: (token) => analysis.tokens[token]?.lemma.toLowerCase() ?? '',
    word: (token) => analysis.tokens[token]?.text.toLowerCase() ?? '',
    sentenceOf: (token) => analysis.tokens[token]?.sentence ?? -1,
    actorAt: (token) => mentions.at(token)?.actor ?? null,
  };
}

/** A sentence's tokens; none for a sentence that there is not. */
export function sentenceRange({ analysis }: Scene, sentence: number): TokenRange {
  return analysis.sentences[sentence] ?? { from: 0, to: 0 };
}
