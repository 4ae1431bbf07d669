import type { Analysis, Place } from '../../../domain/index.ts';
import { tokensIn } from '../../../language/align.ts';
import { findNamed } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';
import type { Mentions } from '../statements/mentions.ts';

/** Where a stop is made. Words are token indices. */
export interface Stop {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly cities: readonly string[];
  /** The words that name it. */
  readonly words: readonly number[];
}

const NAMES = /^(?:flat|appos|compound|list|conj|nmod|nmod:unmarked|obl:unmarked)$/;

/** Which countries and cities phrases name as places to go to. */
export class Ground {
  readonly #tree: Tree;
  readonly #mentions: Mentions;
  readonly #home: string | null;
  readonly #at: readonly (Place | null)[];

  constructor(tree: Tree, analysis: Analysis, mentions: Mentions, places: readonly Place[], home: string | null) {
    this.#tree = tree;
    this.#mentions = mentions;
    this.#home = home;
    const at: (Place | null)[] = analysis.tokens.map(() => null);
    const spans = analysis.tokens.map(({ span }) => span);
    for (const place of places) at.fill(place, ...tokensIn(spans, place.span));
    this.#at = at;
  }

  /**
   * The stops that a phrase names: "Poland and Latvia", "Lima, Peru; and Quito, Ecuador". A city and its country are one stop, and so
   * are cities of one country.
   */
  stops(head: number): Stop[] {
    const found = new Map<string, { cities: string[]; words: number[] }>();
    for (const word of this.#namesFrom(head)) {
      const named = this.#named(word);
      if (!named) continue;
      const stop = found.get(named.country) ?? { cities: [], words: [] };
      stop.words.push(word);
      if (named.city !== null && !stop.cities.includes(named.city)) stop.cities.push(named.city);
      found.set(named.country, stop);
    }
    return [...found].map(([country, { cities, words }]) => ({ country, cities, words }));
  }

  /** Words of a phrase that may name places: the head, what is joined to it, and the country after a city. */
  #namesFrom(head: number, depth = 0): number[] {
    const tree = this.#tree;
    const inner = (tree.children[head] ?? []).filter((child) => {
      const relation = tree.fullRelation(child);
      if (relation === 'nmod') return /^(?:in|of|)$/.test(tree.preposition(child));
      // "the Peruvian pavilion" need not be in Peru.
      if (relation === 'compound' && tree.upos(head) === 'NOUN') return false;
      return NAMES.test(relation);
    });
    if (depth > 3) return [head];
    return [head, ...inner.flatMap((child) => this.#namesFrom(child, depth + 1))];
  }

  #named(word: number): { country: string; city: string | null } | null {
    const place = this.#at[word];
    if (place) return place.country === null ? null : { country: place.country, city: cityOf(place) };
    const mention = this.#mentions.at(word);
    const actor = mention?.actor;
    if (actor?.kind === 'state' && actor.country !== null && mention?.mention.form !== 'nominal' && this.#isName(word)) {
      const words = this.#tree.low(word);
      const seat = mention?.mention.form === 'metonym' && findNamed(words)?.kind === 'capital';
      return { country: actor.country, city: seat ? (this.#tree.tokens[word]?.text ?? null) : null };
    }
    // "her first visit to the country": taken up from before.
    if (actor?.kind === 'state' && actor.country !== null && /^(?:country|nation|republic|kingdom)$/.test(this.#tree.lemma(word)))
      return { country: actor.country, city: null };
    const own = /^(?:country|capital)$/.test(this.#tree.lemma(word)) && this.#isOurs(word);
    return own && this.#home !== null ? { country: this.#home, city: null } : null;
  }

  #isName(word: number): boolean {
    return this.#tree.upos(word) === 'PROPN' || /^\p{Lu}/u.test(this.#tree.tokens[word]?.text ?? '');
  }

  #isOurs(word: number): boolean {
    return (this.#tree.children[word] ?? []).some((child) => this.#tree.low(child) === 'our');
  }
}

/** A town by its name; null for a country, a region or a house of government. */
function cityOf({ name, by }: Place): string | null {
  return by === 'places/town' || by === 'places/city' || by === 'places/beside' ? name : null;
}
