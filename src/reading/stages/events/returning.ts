import { isVisitWord } from '../../../tables/index.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/**
 * "returned from Peru", "came back from Lima", "is back from a visit to Peru": the words that name where from; none where somebody
 * returns from no place ("from retirement") or gives something back.
 */
export function leftBehind(tree: Tree, at: number): number[] {
  if (!returns(tree, at)) return [];
  // "returned to Nairobi from Peru": a parser may hang the one place by the other.
  const places = tree.all(at, 'obl').flatMap((word) => [word, ...(tree.preposition(word) === 'to' ? tree.all(word, 'nmod') : [])]);
  return places.flatMap((word) => {
    if (tree.preposition(word) !== 'from') return [];
    if (tree.upos(word) === 'PROPN') return [word];
    return isVisitWord('stays', tree.lemma(word))
      ? tree.all(word, 'nmod').filter((child) => /^(?:to|in)$/.test(tree.preposition(child)))
      : [];
  });
}

/** Somebody's coming home, "returned to their own country" or a person's return from a place: nothing that is done to others. */
export function isReturn(tree: Tree, parties: Parties, at: number, actor: readonly string[]): boolean {
  if (!returns(tree, at)) return false;
  const own = parties.countries(actor);
  const person = actor.length > 0 && actor.every((id) => parties.actor(id)?.kind === 'person');
  if (person && leftBehind(tree, at).length > 0) return true;
  return tree.all(at, 'obl').some((word) => {
    if (tree.preposition(word) !== 'to' || tree.upos(word) !== 'PROPN') return false;
    const there = parties.countries(parties.of(word));
    return there.length === 0 ? person : there.every((country) => own.includes(country));
  });
}

function returns(tree: Tree, at: number): boolean {
  const back = tree.all(at, 'advmod').some((child) => tree.low(child) === 'back');
  if (tree.low(at) === 'back') return tree.first(at, 'cop') !== null;
  if (!tree.isVerb(at) || tree.first(at, 'obj') !== null || tree.all(at, 'aux').some((aux) => tree.fullRelation(aux) === 'aux:pass'))
    return false;
  return tree.lemma(at) === 'return' || (back && /^(?:come|get|arrive|fly|travel|go|be)$/.test(tree.lemma(at)));
}
