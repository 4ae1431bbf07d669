import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** Universal POS tags (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'NORP' | 'FAC' | 'PRODUCT' | 'DATE' | 'MISC' | 'MONEY';

/** Token indices `[from, to)` of one document. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Index of the head in `Analysis.tokens`; -1 for the root of a sentence. */
  readonly head: number;
  /** Universal dependency with its subtype: `nsubj:pass`. */
  readonly relation: string;
  /** Index in `Analysis.sentences`. */
  readonly sentence: number;
}

export interface Sentence extends TokenRange {
  readonly span: Span;
  /** Index in `Analysis.paragraphs`. */
  readonly paragraph: number;
}

export interface Name extends TokenRange {
  readonly type: NameType;
  /** The model's own probability, 0–1, not yet calibrated. */
  readonly confidence: number;
}

/** Source, cue and content as PolNeAR marks them; each may come in several runs, content never in none. */
export interface Attribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** The model's own probability, 0–1, not yet calibrated. */
  readonly confidence: number;
}

/** What a noun or pronoun may take up again. Probabilities, 0–1, not calibrated; with those of farther candidates they sum to 1. */
export interface Reference {
  /** First token of the stretch that the model saw. */
  readonly since: number;
  /** That it takes up nothing said before it in the stretch that the model saw. */
  readonly none: number;
  /** Earlier tokens of the document, the likeliest first; a few at most. */
  readonly antecedents: readonly { readonly token: number; readonly probability: number }[];
}

/** What the language layer knows of an article; nothing in it depends on who the actors are. */
export interface Analysis {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly attributions: readonly Attribution[];
  /** For each token what it may refer back to; null for words that are no nouns or pronouns. */
  readonly references: readonly (Reference | null)[];
  /** For each token how likely it is, if it tells an event, that the event happened (UDS factuality). */
  readonly happened: readonly number[];
  /** For each token how likely it is, if it names a place, that it means a government or people there. */
  readonly figurative: readonly number[];
  /** For each sentence the probability of each of `eventTypes`, taking for granted that it tells one of them. */
  readonly eventScores: readonly (readonly number[])[];
  /** PLOVER's types as the model knows them, YIELD for both CONCEDE and RETREAT. */
  readonly eventTypes: readonly string[];
}
