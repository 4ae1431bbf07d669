import { isSetting } from '../../../tables/index.ts';
import { linked } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** "talks between Kenya and Peru", "talks took place on Monday (in Oslo) between Kenya and Peru". */
export function betweenWhom(tree: Tree, noun: number): readonly number[] {
  const own = linked(tree, noun, 'between');
  const verb = tree.head(noun);
  if (own.length > 0 || tree.relation(noun) !== 'nsubj' || verb < 0 || !tree.isVerb(verb)) return own;
  if (!isSetting('happening', tree.lemma(verb)) && !isSetting('doing', tree.lemma(verb))) return own;
  const places = tree.all(verb, 'obl').filter((word) => tree.upos(word) === 'PROPN' || tree.lemma(word) === 'place');
  const objects = tree.all(verb, 'obj').filter((word) => tree.lemma(word) === 'place');
  return linked(tree, verb, 'between', [...places, ...objects]);
}

/** "the invasion of Peru in Kenya": of two states that stand beside it the first attacks the second. */
export function aimedAt(tree: Tree, parties: Parties, noun: number): readonly [string[], string[]] | null {
  const owners = tree.all(noun, 'nmod').filter((word) => tree.preposition(word) === 'of');
  const goals = [noun, ...owners]
    .flatMap((word) => tree.all(word, 'nmod'))
    .filter((word) => /^(?:in|on|against)$/.test(tree.preposition(word)));
  const [of, against] = [owners, goals].map((words) => words.flatMap((word) => parties.stateAt(word) ?? [])) as [string[], string[]];
  const owned = tree.all(noun, 'nmod').some((word) => tree.fullRelation(word) === 'nmod:poss');
  return of.length === 1 && against.length === 1 && of[0] !== against[0] && !owned ? [of, against] : null;
}
