import type { Actor, TokenRange } from '../../../domain/index.ts';
import { ethnicWords, stateByCode } from '../../../tables/index.ts';
import type { Mentions } from '../statements/mentions.ts';
import { partyHeads } from './companions.ts';
import { isCompounded } from './compounded.ts';
import type { Countries } from './countries.ts';
import { contentHeads } from './match.ts';
import { isNobodys, modifiersOf, OF_PEOPLE, OF_THINGS } from './owner-words.ts';
import { namesPeople, sectorAt } from './people-at.ts';
import type { PersonLists } from './person-lists.ts';
import { severalAt } from './several.ts';
import { talks } from './talks.ts';
import { titledPerson } from './titled-person.ts';
import type { Tree } from './tree.ts';
import { OTHERS, type Voice } from './voice.ts';

/** How far from a thing its owner is looked for: "the end of curbs on the press of Peru". */
const DEPTH = 3;
/** How far back the noun that "the delegation" takes up is looked for, in tokens. */
const FAR = 300;
/** Whom the asker takes: of the owners of a thing the first that fits is given. */
export type Fits = (id: string) => boolean;
const anybody: Fits = () => true;

/** Who noun phrases stand for. People and states that no other stage made actors of become some here when an event needs them. */
export class Parties {
  readonly added: Actor[] = [];
  /** Who met or talked in the meeting told of last: theirs is what "was agreed". */
  scene: readonly string[] = [];
  /** Words of people's titles. */
  readonly titles: ReadonlySet<number>;
  readonly #tree: Tree;
  readonly #mentions: Mentions;
  readonly #countries: Countries;
  readonly #actors: readonly Actor[];
  readonly #lists: PersonLists;
  readonly #voice: Voice;
  readonly #groups = new Map<string, Actor>();
  readonly #states: Map<string, Actor>;

  constructor(
    tree: Tree,
    mentions: Mentions,
    countries: Countries,
    actors: readonly Actor[],
    lists: PersonLists,
    voice: Voice,
    titles: ReadonlySet<number>,
  ) {
    this.titles = titles;
    this.#tree = tree;
    this.#mentions = mentions;
    this.#countries = countries;
    this.#actors = actors;
    this.#lists = lists;
    this.#voice = voice;
    this.#states = new Map(actors.flatMap((actor) => (actor.kind === 'state' && actor.country ? [[actor.country, actor] as const] : [])));
  }

  /** The state that a single word names. */
  stateAt(word: number): string | null {
    const actor = this.#mentions.at(word)?.actor;
    if (actor) return actor.kind === 'state' ? actor.id : null;
    const iso3 = this.#countries.at(word);
    return iso3 === null ? null : this.state(iso3, word);
  }

  /** The country of a capital, a house of government or a country that a phrase names as a place. */
  placeCountry(head: number): string | null {
    return (
      this.#countries.at(head) ??
      this.#tree
        .all(head, 'compound', 'appos', 'flat')
        .map((word) => this.#countries.at(word))
        .find((country) => country !== null) ??
      null
    );
  }

  /** Ids of the actors that a noun phrase and what is joined to it stand for; "Lee and his delegation" is Lee. */
  of(noun: number, depth = 0, fits: Fits = anybody): string[] {
    const found = partyHeads(this.#tree, noun).flatMap((head) => this.single(head, depth, fits));
    const [first] = found;
    const listed = first !== undefined && this.actor(first)?.kind === 'person' ? this.#lists.after(first, noun) : [];
    return unique([...found, ...listed.filter(fits)]);
  }

  /** Whom a noun phrase itself names, not whose the thing is. */
  readonly named = (noun: number): string[] => this.of(noun, DEPTH + 1);

  /** People of a country that the text tells of elsewhere than at their noun, or nowhere. */
  peopleOf(head: number, country: string | null): string | null {
    const sector = sectorAt(this.#tree, head);
    return sector ? this.#group(head, head, country, sector) : null;
  }

  /** Do these words name people, persons or bodies, whatever their country? */
  isSomebody(head: number): boolean {
    return this.#mentions.at(head) !== null || contentHeads(this.#tree, head).some((word) => namesPeople(this.#tree, word));
  }

  /** Does the text name nobody of another country? */
  isOfOne(country: string): boolean {
    return this.#actors.every((actor) => actor.country === null || actor.country === country);
  }

  /** The state of the only country that the text names beside these; empty where there are more or none. */
  onlyOther(countries: readonly string[]): string[] {
    const others = unique(this.#actors.flatMap(({ country }) => (country === null || countries.includes(country) ? [] : [country])));
    const state = others.length === 1 ? this.#states.get(others[0] as string) : undefined;
    return state ? [state.id] : [];
  }

  /** The state's own actor; where the text names it as a place only (`at`), or not at all (null), a new one. */
  state(iso3: string, at: number | null): string | null {
    let actor = this.#states.get(iso3);
    if (!actor) {
      const state = stateByCode(iso3);
      if (!state) return null;
      const made = { kind: 'state', name: state.names[0] as string, country: iso3, sectors: ['GOV'] } as const;
      actor = this.#add(made, at === null ? null : { from: at, to: at + 1 });
      this.#states.set(iso3, actor);
    }
    return actor.id;
  }

  single(head: number, depth = 0, fits: Fits = anybody): string[] {
    const tree = this.#tree;
    if (isCompounded(tree, head)) return [];
    const several = severalAt(this.#tree, head, (word) => this.stateAt(word) !== null);
    const members = several === null ? [] : (this.#mentions.at(head)?.actor.members ?? []);
    if (members.length > 1) return members.filter(fits);
    if (several) return this.of(several, depth + 1, fits);
    const named = this.#mentions.at(head)?.actor ?? titledPerson(this.#tree, this.#mentions, head);
    const homeless = named && named.country === null && named.kind === 'person' && sectorAt(tree, head);
    if (named && !homeless) return fits(named.id) ? [named.id] : [];
    if (tree.upos(head) === 'PRON') return depth > DEPTH ? [] : this.#pronoun(head, depth + 2).filter(fits);
    const own = this.#countries.at(head);
    if (own && ethnicWords().stateOf.has(tree.tokens[head]?.text ?? '')) return [this.#group(head, head, own, 'CVL')].filter(fits);
    if (own) return listed(this.state(own, head)).filter(fits);
    if (depth > DEPTH) return [];
    const inside = contentHeads(tree, head).filter((word) => word !== head && tree.relation(word) !== 'conj');
    const counted = inside.flatMap((word) => this.of(word, depth + 1, fits));
    if (counted.length > 0) return counted;
    const sector = sectorAt(tree, head);
    if (sector) {
      const people = this.#people(head, sector, depth);
      return (people.length === 0 && named ? [named.id] : people).filter(fits);
    }
    return this.owners(head, depth, fits);
  }

  /** Whose a thing is: its possessor, people or country before it, or whoever stands after "of", "by", "against" … */
  owners(head: number, depth = 0, fits: Fits = anybody, prepositions: readonly string[] = OF_THINGS): string[] {
    const noun = this.#tree.lemma(head);
    if (isNobodys(this.#tree, head) || (depth > 0 && /^(?:border|frontier|coast)$/.test(noun))) return [];
    for (const word of this.#modifiers(head, prepositions)) {
      const found = this.of(word, depth + 1, fits);
      if (found.length > 0) return found;
    }
    return [];
  }

  #people(head: number, sector: string, depth: number): string[] {
    for (const word of this.#modifiers(head, OF_PEOPLE)) {
      const iso3 = this.#mentions.at(word) ? null : this.#countries.at(word);
      const id = iso3 ? null : this.of(word, depth + 1)[0];
      const actor = id ? this.actor(id) : undefined;
      if (actor && !actor.country && actor.kind !== 'person') return [actor.id];
      // "the minister's leadership" is his own; "a delegation led by the minister" is he.
      if (actor?.kind === 'person' && (this.#tree.lemma(head) === 'leadership' || this.#tree.preposition(word) === 'by')) return [actor.id];
      const country = iso3 ?? actor?.country ?? null;
      if (country) return [this.#group(head, word, country, sector)];
    }
    const earlier = this.#definite(head) && depth === 0 ? this.#earlier(head, sector) : [];
    if (earlier.length > 0) return earlier;
    const renamed = this.#tree.first(head, 'appos');
    return renamed === null ? [] : this.of(renamed, depth + 1);
  }

  /** "The delegation" takes up the last one that was told of with its country. */
  #earlier(head: number, sector: string): string[] {
    const lemma = this.#tree.lemma(head);
    for (let at = head - 1; at >= Math.max(0, head - FAR); at--) {
      if (this.#tree.lemma(at) !== lemma || this.#tree.upos(at) !== 'NOUN') continue;
      const found = this.#people(at, sector, 1);
      if (found.length > 0) return found;
    }
    return [];
  }

  #definite(head: number): boolean {
    return this.#tree.all(head, 'det').some((child) => /^(?:the|this|that|these|those)$/.test(this.#tree.low(child)));
  }

  #modifiers(head: number, prepositions: readonly string[]): number[] {
    return modifiersOf(this.#tree, head, prepositions, (word) => this.#mentions.at(word) !== null || this.#countries.at(word) !== null);
  }

  /** "Iraq said it would …": without a mention, "it" and "they" are the subject of the clause around. */
  #pronoun(word: number, depth: number): string[] {
    const tree = this.#tree;
    if (/^(?:we|us|our|ours)$/.test(tree.low(word))) return this.#ours(word);
    if (!/^(?:it|they|its|their|them|itself|themselves)$/.test(tree.low(word))) return [];
    let at = tree.head(word);
    for (let step = 0; step < 4 && at >= 0; step++) {
      const subject = tree.isVerb(at) ? tree.first(at, 'nsubj') : null;
      const kind =
        subject !== null && subject < word && tree.upos(subject) !== 'PRON' && agreesInNumber(tree, word, subject)
          ? this.of(subject, depth)
          : [];
      const actor = kind[0] ? this.actor(kind[0]) : undefined;
      if (actor && actor.kind !== 'person') return kind;
      at = tree.head(at);
    }
    return tree.low(word) === 'they' && talks(tree, word) ? [...this.scene] : [];
  }

  /** "We", "our support", "our people": the country that speaks; "our partners" are others. */
  #ours(word: number): string[] {
    const owned = this.#tree.relation(word) === 'nmod' ? this.#tree.head(word) : -1;
    if (
      owned >= 0 &&
      (OTHERS.test(this.#tree.lemma(owned)) || OTHERS.test(this.#tree.low(owned)) || this.#tree.first(owned, 'nummod') !== null)
    )
      return [];
    const country = this.#voice.at(this.#tree.span({ from: word, to: word + 1 }));
    return country === null ? [] : listed(this.state(country, null));
  }

  /** Who is told what a word is part of: "you". */
  hearer(word: number): string[] {
    return listed(this.#voice.hearer(this.#tree.span({ from: word, to: word + 1 })));
  }

  actor(id: string): Actor | undefined {
    return this.#actors.find((actor) => actor.id === id) ?? this.added.find((actor) => actor.id === id);
  }

  /** Countries of actors and of their members. */
  countries(ids: readonly string[], seen: ReadonlySet<string> = new Set()): string[] {
    return unique(
      ids.flatMap((id) => {
        const actor = seen.has(id) ? undefined : this.actor(id);
        if (!actor) return [];
        return [...(actor.country ? [actor.country] : []), ...this.countries(actor.members, new Set([...seen, id]))];
      }),
    );
  }

  #group(head: number, word: number, country: string | null, sector: string): string {
    const range = { from: Math.min(head, word), to: Math.max(head, word, ...this.#tree.all(word, 'flat')) + 1 };
    const name = this.#tree.words(range);
    const key = `${country} ${name.toLowerCase()}`;
    let actor = this.#groups.get(key);
    if (!actor) {
      actor = this.#add({ kind: 'group', name, country, sectors: [sector] }, range);
      this.#groups.set(key, actor);
    }
    return actor.id;
  }

  #add(actor: Pick<Actor, 'kind' | 'name' | 'country' | 'sectors'>, range: TokenRange | null): Actor {
    const made: Actor = {
      id: `a${this.#actors.length + this.added.length + 1}`,
      ...actor,
      offices: [],
      members: [],
      mentions: range ? [{ span: this.#tree.span(range), form: actor.kind === 'state' ? 'name' : 'nominal' }] : [],
      confidence: 0.75,
      by: actor.kind === 'state' ? 'events/state-as-party' : 'events/people-as-party',
    };
    this.added.push(made);
    return made;
  }
}

/** "it" takes up no plural noun: "forces … it". */
function agreesInNumber(tree: Tree, pronoun: number, noun: number): boolean {
  const plural = tree.upos(noun) === 'NOUN' && /[^s]s$/.test(tree.low(noun)) && tree.low(noun) !== tree.lemma(noun);
  return !plural || !/^it/.test(tree.low(pronoun));
}

function listed(id: string | null): string[] {
  return id === null ? [] : [id];
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
