import type { Actor, TokenRange } from '../../../domain/index.ts';
import { isCompounded } from '../events/compounded.ts';
import type { Scene } from './scene.ts';

/** Who binds himself: the actor a word means, or for "we" and "our state" the speaker of the statement it is said in. */
export function actorOf(scene: Scene, word: number | null): Actor | null {
  if (word === null) return null;
  const { tree, mentions, actors } = scene;
  const found = mentions.at(word)?.actor;
  if (found) return found;
  const own =
    /^(?:i|we|our|us|my)$/.test(tree.low(word)) || (tree.children[word] ?? []).some((child) => /^(?:our|my)$/.test(tree.low(child)));
  const speaker = own ? scene.statementAt(word)?.speaker : null;
  return actors.find(({ id }) => id === speaker) ?? null;
}

/** Those joined to a subject: "Kenya and Peru agreed". */
export function joinedTo(scene: Scene, word: number | null): Actor[] {
  return word === null ? [] : scene.tree.all(word, 'conj').flatMap((child) => actorOf(scene, child) ?? []);
}

/** The members of a group, or the one. */
export function membersOf(actor: Actor): readonly string[] {
  return actor.members.length > 0 ? actor.members : [actor.id];
}

/** The first actor of another country named in a stretch, as state, person or organisation; "EU" of "EU-brokered" is none. */
export function counterpart(scene: Scene, { from, to }: TokenRange, own: Actor): Actor | null {
  for (let at = from; at < to; at++) {
    const actor = isCompounded(scene.tree, at) ? undefined : scene.mentions.at(at)?.actor;
    if (actor && actor.id !== own.id && actor.country !== null && actor.country !== own.country) return actor;
  }
  return null;
}
