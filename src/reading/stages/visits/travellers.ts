import type { Actor } from '../../../domain/index.ts';
import { surfaceSubject } from '../events/clause.ts';
import type { PersonLists } from '../events/person-lists.ts';
import { isFarther, namedAfter } from '../events/titled-person.ts';
import type { Tree } from '../events/tree.ts';
import type { Mentions } from '../statements/mentions.ts';

const BESIDE = /^(?:flat|appos|list|nmod:desc|nmod:appos|dep)$/;

/** Which persons words stand for: those who travel, those who receive them. */
export class Travellers {
  readonly #tree: Tree;
  readonly #mentions: Mentions;
  readonly #byId: ReadonlyMap<string, Actor>;
  readonly #lists: PersonLists | null;

  constructor(tree: Tree, mentions: Mentions, actors: readonly Actor[], lists: PersonLists | null = null) {
    this.#lists = lists;
    this.#tree = tree;
    this.#mentions = mentions;
    this.#byId = new Map(actors.map((actor) => [actor.id, actor]));
  }

  actor(id: string): Actor | undefined {
    return this.#byId.get(id);
  }

  /** Persons that a phrase and what is joined to it stand for, a list that a parser took apart made whole; of a group its members. */
  of(head: number): Actor[] {
    const found = this.#tree.withConjuncts(head).flatMap((word) => this.#persons(this.#single(word)));
    const [first] = found;
    const listed = first ? (this.#lists?.after(first.id, head) ?? []).flatMap((id) => this.#byId.get(id) ?? []) : [];
    return [...new Set([...found, ...listed])];
  }

  /** Who a phrase stands for, persons or not. */
  anyOf(head: number): Actor[] {
    const found = this.#tree.withConjuncts(head).flatMap((word) => {
      const actor = this.#single(word);
      const persons = this.#persons(actor);
      return persons.length > 0 ? persons : actor ? [actor] : [];
    });
    return [...new Set(found)];
  }

  /** The persons who do what a verb tells: its subject, its own or shared. */
  doing(verb: number): Actor[] {
    const subject = this.subject(verb);
    const found = subject === null ? [] : this.of(subject);
    if (found.length > 0) return found;
    // "Bureau of Trade Assistant Secretary Ann Lee left": a parser may make two subjects of a long title.
    const others = this.#tree.all(verb, 'nsubj').filter((word) => word !== subject);
    return others.map((word) => this.of(word)).find((persons) => persons.length > 0) ?? [];
  }

  /** The subject; a title that a parser takes for an adjunct ("Under Secretary Lee will meet") counts. */
  subject(verb: number): number | null {
    const own = surfaceSubject(this.#tree, verb);
    if (own !== null) return own;
    const tree = this.#tree;
    return tree.all(verb, 'obl').find((child) => child < verb && /^(?:under|vice|deputy)$/.test(tree.preposition(child))) ?? null;
  }

  #persons(actor: Actor | null): Actor[] {
    if (actor === null) return [];
    if (actor.kind === 'person') return [actor];
    return actor.members.flatMap((id) => this.#byId.get(id) ?? []).filter(({ kind }) => kind === 'person');
  }

  #single(head: number): Actor | null {
    return this.#mentions.at(head)?.actor ?? this.#beside(head) ?? this.#after(head);
  }

  #beside(head: number, depth = 0): Actor | null {
    const tree = this.#tree;
    const after = namedAfter(tree, this.#mentions, head);
    for (const child of tree.children[head] ?? []) {
      if (!BESIDE.test(tree.fullRelation(child)) || isFarther(tree, child, after)) continue;
      const actor = this.#mentions.at(child)?.actor;
      if (actor?.kind === 'person') return actor;
      const deeper = depth < 2 ? this.#beside(child, depth + 1) : null;
      if (deeper) return deeper;
    }
    return null;
  }

  /** "Prime Minister of the Republic of Peru Ann Lee"; "the envoy to President Lee" is another. */
  #after(head: number): Actor | null {
    const named = namedAfter(this.#tree, this.#mentions, head);
    for (let at = head + 1; named && at < named.at; at++) if (this.#tree.tokens[at]?.text === 'to') return null;
    return named?.actor ?? null;
  }
}
