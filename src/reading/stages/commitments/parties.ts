import type { Actor } from '../../../domain/index.ts';
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
  return actors.find(({ id }) => id === speaker) ?? ownersOf(scene, word);
}

/** "its government", "Peru's side": whose it is. */
function ownersOf({ tree, mentions }: Scene, word: number): Actor | null {
  if (!/^(?:government|administration|cabinet|authority|authorities|side|country|state)$/.test(tree.lemma(word))) return null;
  const owner = (tree.children[word] ?? []).find((child) => tree.fullRelation(child) === 'nmod:poss');
  return owner === undefined ? null : (mentions.at(owner)?.actor ?? null);
}

/** Those joined to a subject: "Kenya and Peru agreed". */
export function joinedTo(scene: Scene, word: number | null): Actor[] {
  return word === null ? [] : scene.tree.withConjuncts(word).flatMap((other) => (other === word ? [] : (actorOf(scene, other) ?? [])));
}

/** "Kenya's and Peru's shared commitment": the other owners of a noun, which a parser may hang elsewhere. */
export function sharersOf(scene: Scene, noun: number, owner: number | null): Actor[] {
  const { tree, mentions } = scene;
  if (owner === null || tree.fullRelation(owner) !== 'nmod:poss' || tree.head(owner) !== noun) return [];
  const siblings = tree.all(noun, 'nmod').filter((child) => child !== owner && tree.fullRelation(child) === 'nmod:poss');
  const { from } = tree.range(owner);
  const before = tree.low(from - 1) === 'and' ? (mentions.at(from - 2) ?? mentions.at(from - 3)) : null;
  return [...siblings.flatMap((child) => mentions.at(child)?.actor ?? []), ...(before ? [before.actor] : [])];
}

/** The members of a group, or the one. */
export function membersOf(actor: Actor): readonly string[] {
  return actor.members.length > 0 ? actor.members : [actor.id];
}
