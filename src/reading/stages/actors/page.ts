import type { Analysis, Name, Sentence, Token, TokenRange } from '../../../domain/index.ts';
import { coverTokens } from '../../../language/align.ts';
import { findTurns } from '../statements/speaker-turns.ts';

export interface Turn {
  readonly source: TokenRange;
  readonly content: TokenRange;
}

/** The tokens of an article with what this stage asks of them again and again. */
export class Page {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly persons: readonly TokenRange[];
  readonly names: readonly Name[];
  readonly #text: string;
  readonly #inPerson: Uint8Array;
  readonly #analysis: Analysis;
  #turns: readonly Turn[] | undefined;

  constructor(analysis: Analysis, names: readonly Name[], persons: readonly TokenRange[]) {
    this.tokens = analysis.tokens;
    this.sentences = analysis.sentences;
    this.names = names;
    this.persons = persons;
    this.#text = analysis.article.text;
    this.#analysis = analysis;
    this.#inPerson = coverTokens(analysis.tokens.length, persons);
  }

  /** The turns of a transcript: the speaker's name with its title, and all that is said in the turn. */
  get turns(): readonly Turn[] {
    this.#turns ??= findTurns(this.#analysis).flatMap(({ source: [source], content: [content] }) =>
      source && content ? [{ source, content }] : [],
    );
    return this.#turns;
  }

  /** The token's text with straight apostrophes; empty beyond either end. */
  word(index: number): string {
    return this.tokens[index]?.text.replaceAll('’', "'") ?? '';
  }

  lower(index: number): string {
    return this.word(index).toLowerCase();
  }

  /** The words of a range as printed, on one line. */
  words({ from, to }: TokenRange): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last ? this.#text.slice(first.span.start, last.span.end).replace(/\s+/g, ' ') : '';
  }

  inPerson(index: number): boolean {
    return this.#inPerson[index] === 1;
  }

  /** Index of a token's sentence; -1 beyond either end. */
  sentenceOf(index: number): number {
    return this.tokens[index]?.sentence ?? -1;
  }

  beginsSentence(index: number): boolean {
    return this.sentenceOf(index) !== this.sentenceOf(index - 1);
  }

  isCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.word(index));
  }

  /** Does the token follow the one before it without a space? */
  isGlued(index: number): boolean {
    return index > 0 && this.tokens[index]?.span.start === this.tokens[index - 1]?.span.end;
  }

  isPossessive(index: number): boolean {
    return /^(?:'s|'S|')$/.test(this.word(index));
  }
}
