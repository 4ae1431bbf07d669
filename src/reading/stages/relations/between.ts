import type { Actor, Event } from '../../../domain/index.ts';
import { agentOf } from '../events/clause.ts';
import type { Countries } from '../events/countries.ts';
import type { Tree } from '../events/tree.ts';
import type { Mentions } from '../statements/mentions.ts';

/** What tells between whom a relation is. */
export interface Sides {
  readonly tree: Tree;
  readonly countries: Countries;
  readonly mentions: Mentions;
  /** The country of whoever says the words at a token, else of the text's issuer. */
  readonly speaking: (word: number) => string | null;
  /** The two countries whose meeting or call the text tells of last before a word, or else first. */
  readonly sceneAt: (word: number) => readonly string[];
}

/** Steps up the tree to the verb whose subject is one side. */
const CLIMB = 5;

/**
 * The countries that a relation is between: those that its phrase names; where it names one, also the clause's subject or whoever speaks;
 * of "our two countries" and "their partnership" the two whose meeting the text tells of. Empty where that is not clear.
 */
export function between(sides: Sides, head: number): { countries: string[]; sure: boolean } {
  const { tree } = sides;
  const scene = sides.sceneAt(head);
  const named = namedAt(sides, head);
  if (named.length >= 2) return { countries: named.sort(), sure: true };
  const one = named[0];
  if (one !== undefined) {
    const other = subjectOf(sides, head) ?? sides.speaking(head) ?? scene.find((country) => country !== one) ?? null;
    return other === null || other === one ? { countries: [], sure: false } : { countries: [one, other].sort(), sure: false };
  }
  const pair = makersOf(sides, head);
  if (pair.length === 2) return { countries: pair.sort(), sure: false };
  const owned = (tree.children[head] ?? []).some((child) => /^(?:our|their|two|both|bilateral)$/.test(tree.low(child)));
  const both = tree.all(head, 'nmod').some((child) => tree.preposition(child) === 'between');
  if (!owned && !both) return { countries: [], sure: false };
  const others = scene.length === 2 ? scene : inSentence(sides, head);
  return { countries: others.length === 2 ? [...others].sort() : [], sure: false };
}

const MAKES =
  /^(?:establish|form|build|forge|launch|enjoy|have|elevate|upgrade|raise|lift|advance|deepen|strengthen|develop|consolidate|celebrate)$/;

/** "Kenya and Peru established a strategic partnership", "upgraded their ties to one": the two that a clause is about. */
function makersOf({ tree, countries }: Sides, head: number): string[] {
  let at = head;
  for (let step = 0; step < CLIMB; step++) {
    at = tree.head(at);
    if (at < 0) return [];
    if (!tree.isVerb(at)) continue;
    const subject = MAKES.test(tree.lemma(at)) ? agentOf(tree, at) : null;
    if (subject === null) continue;
    return [...new Set(tree.withConjuncts(subject).flatMap((word) => countries.at(word) ?? []))];
  }
  return [];
}

/** Countries that the sentence names before. */
function inSentence({ tree, countries }: Sides, head: number): string[] {
  const found = new Set<string>();
  for (let at = head; at >= 0 && tree.tokens[at]?.sentence === tree.tokens[head]?.sentence; at--) {
    const country = countries.at(at);
    if (country !== null) found.add(country);
  }
  return [...found];
}

function namedAt({ tree, countries, mentions }: Sides, head: number): string[] {
  const { from, to } = tree.range(head, (child) => {
    const relation = tree.fullRelation(child);
    if (relation === 'nmod' && child > head) return !/^(?:between|with|of)$/.test(tree.preposition(child));
    return /^(?:acl|appos|parataxis|nsubj|cop|advcl|obl|case|conj|mark)/.test(relation);
  });
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const country = countries.at(at) ?? organisation(mentions.at(at)?.actor);
    if (country !== null) found.add(country);
  }
  return [...found];
}

function organisation(actor: Actor | undefined): string | null {
  return actor?.kind === 'organization' && /^(?:EEC|EUR|EU|ASEAN|AU)$/.test(actor.country ?? '') ? actor.country : null;
}

function subjectOf({ tree, mentions, countries }: Sides, head: number): string | null {
  let at = head;
  for (let step = 0; step < CLIMB; step++) {
    at = tree.head(at);
    if (at < 0) return null;
    if (!tree.isVerb(at)) continue;
    const subject = agentOf(tree, at);
    const country = subject === null || subject === head ? null : (mentions.at(subject)?.actor.country ?? countries.at(subject));
    if (country) return country;
  }
  return null;
}

/** The meetings and calls between just two countries, in text order. */
export function scenesOf(events: readonly Event[], actors: readonly Actor[]): { countries: string[]; start: number }[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return events.flatMap(({ type, actor, recipient, status, span }) => {
    if (type !== 'CONSULT' || status === 'denied' || status === 'hypothetical') return [];
    const all = new Set([...actor, ...recipient].flatMap((id) => byId.get(id)?.country ?? []));
    return all.size === 2 ? [{ countries: [...all], start: span.start }] : [];
  });
}
