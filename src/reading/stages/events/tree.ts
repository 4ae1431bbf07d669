import type { Analysis, Span, Token, TokenRange } from '../../../domain/index.ts';
import { dependentsOf, subtreeRange } from '../../../language/dependents.ts';
import { mendRelations } from './mended-relations.ts';

/** The trees of a document, with what the event rules ask of them again and again. Words are token indices. */
export class Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  readonly #mended: ReadonlyMap<number, string>;
  readonly #text: string;

  constructor(analysis: Analysis) {
    this.tokens = analysis.tokens;
    this.children = dependentsOf(analysis);
    this.#mended = mendRelations(analysis, this.children);
    this.#text = analysis.article.text;
  }

  lemma(at: number): string {
    const lemma = this.tokens[at]?.lemma.toLowerCase() ?? '';
    return this.upos(at) === 'NOUN' && lemma === this.low(at) ? singular(lemma) : lemma;
  }

  low(at: number): string {
    return this.tokens[at]?.text.toLowerCase().replaceAll('’', "'") ?? '';
  }

  /** A particle is "to", "not", "'s": a long one, "refused", is a verb that the tagger did not know; so is an adverb in -ed that heads a sentence. */
  upos(at: number): string {
    const token = this.tokens[at];
    const past = (token?.upos === 'PART' || (token?.upos === 'ADV' && token.head < 0)) && /^\p{L}{4,}ed$/u.test(token.text);
    return past || this.#isUntagged(at) ? 'VERB' : (token?.upos ?? '');
  }

  /** "The president postponed his trip": a noun in -ed that heads a sentence with a subject and an object. */
  #isUntagged(at: number): boolean {
    const token = this.tokens[at];
    if (token?.upos !== 'NOUN' || token.head >= 0 || !/^\p{L}{4,}ed$/u.test(token.text)) return false;
    const related = (this.children[at] ?? []).map((child) => this.tokens[child]?.relation);
    return related.includes('nsubj') && related.includes('obj');
  }

  head(at: number): number {
    return this.tokens[at]?.head ?? -1;
  }

  /** The universal relation, without its subtype. */
  relation(at: number): string {
    return this.fullRelation(at).split(':', 1)[0] as string;
  }

  /** The relation with its subtype. */
  fullRelation(at: number): string {
    return this.#mended.get(at) ?? this.tokens[at]?.relation ?? '';
  }

  /** The children in these universal relations, in order. */
  all(at: number, ...relations: readonly string[]): number[] {
    return (this.children[at] ?? []).filter((child) => relations.includes(this.relation(child)));
  }

  first(at: number, ...relations: readonly string[]): number | null {
    return (this.children[at] ?? []).find((child) => relations.includes(this.relation(child))) ?? null;
  }

  /** The word and what is joined to it: "Kenya and Peru"; not "Peru" of "Kenya, not Peru" nor of "not Peru but Kenya". */
  withConjuncts(at: number): number[] {
    const joined = this.all(at, 'conj');
    const instead = this.#isExcluded(at) && joined.some((word) => this.all(word, 'cc').some((link) => this.low(link) === 'but'));
    return [...(instead ? [] : [at]), ...joined.filter((word) => !this.#isExcluded(word)), ...this.#beside(at)];
  }

  /** Does a noun phrase have a "not", and no "not only"? */
  #isExcluded(at: number): boolean {
    const not = this.isNominal(at) ? (this.children[at] ?? []).find((child) => child < at && this.low(child) === 'not') : undefined;
    return not !== undefined && !/^(?:only|just|merely|simply|least)$/.test(this.low(not + 1));
  }

  /** "Lee and PM Ek agreed": a parser may take the second for a subject of its own. */
  #beside(at: number): number[] {
    if (this.relation(at) !== 'nsubj') return [];
    return this.all(this.head(at), 'nsubj').filter((other) => {
      const and = other > at ? this.first(other, 'cc') : null;
      return and !== null && and > at && and < other;
    });
  }

  /** The preposition before a phrase, in lower case; '' if none. "According to", "on behalf of" give their first word. */
  preposition(at: number): string {
    const own = this.first(at, 'case');
    if (own !== null) return this.low(own);
    if (/^(?:obl|nmod)$/.test(this.relation(at)) && this.fullRelation(at) !== 'nmod:poss') return this.#misplaced(at);
    return this.relation(at) === 'conj' ? this.preposition(this.head(at)) : '';
  }

  /** "met with Ukraine's minister Lee": a parser may hang what opens a phrase on the owner within it. */
  #misplaced(at: number): string {
    const { from } = this.range(at);
    return from < at && this.upos(from) === 'ADP' && this.relation(from) === 'case' && this.fullRelation(this.head(from)) === 'nmod:poss'
      ? this.low(from)
      : '';
  }

  /** The word that introduces a clause: "to", "that", "if". */
  mark(at: number): string {
    const mark = this.first(at, 'mark');
    return mark === null ? '' : this.low(mark);
  }

  isVerb(at: number): boolean {
    return this.upos(at) === 'VERB';
  }

  isNominal(at: number): boolean {
    return /^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/.test(this.upos(at));
  }

  range(at: number, skip?: (child: number) => boolean): TokenRange {
    return subtreeRange(this.children, at, skip);
  }

  span({ from, to }: TokenRange): Span {
    return { start: this.tokens[from]?.span.start ?? 0, end: this.tokens[to - 1]?.span.end ?? 0 };
  }

  words(range: TokenRange): string {
    const { start, end } = this.span(range);
    return this.#text.slice(start, end).replace(/\s+/g, ' ');
  }
}

/** The lemma table leaves some plurals as they are: "troops", "servicemen". */
function singular(word: string): string {
  if (/men$/.test(word) && word.length > 5) return word.replace(/men$/, 'man');
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^suian]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}
