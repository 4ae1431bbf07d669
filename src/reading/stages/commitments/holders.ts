import { isSomebody } from './binding-adjectives.ts';
import type { Scene } from './scene.ts';

/** What is ready as a tool or a troop is ready, and binds nobody. */
const TOOLS =
  /^(?:troop|force|unit|crew|soldier|personnel|army|navy|fleet|brigade|battalion|squadron|weapon|missile|equipment|system|structure|infrastructure|facility|network|hospital|market|plant)$/;

/**
 * Is a noun of willingness somebody's own will? Its holder is a state, a person, a government or a side; the readiness of
 * troops and systems, and what is checked or raised, is a condition.
 *
 * Leaves: "The drill checked the readiness of the crews to fire."
 */
export function isOwnWill(scene: Scene, noun: number): boolean {
  const { tree, words } = scene;
  if (tree.all(noun, 'amod', 'compound').some((child) => words.martial.has(tree.lemma(child)))) return false;
  if (measured(scene, noun)) return false;
  const holders = (tree.children[noun] ?? []).filter(
    (child) => tree.fullRelation(child) === 'nmod:poss' || (tree.relation(child) === 'nmod' && tree.preposition(child) === 'of'),
  );
  return holders.every((holder) => tree.upos(holder) === 'PRON' || canWill(scene, holder));
}

function canWill(scene: Scene, holder: number): boolean {
  const { tree, mentions } = scene;
  const holders = tree.withConjuncts(holder);
  if (holders.some((word) => TOOLS.test(tree.lemma(word)))) return false;
  const actor = mentions.at(holder)?.actor;
  return actor ? actor.kind === 'person' || !actor.sectors.includes('MIL') : holders.some((word) => isSomebody(scene, word));
}

/** "check the readiness", "to improve its skill and readiness", "an inspection of the readiness". */
function measured({ tree, words }: Scene, noun: number): boolean {
  const first = tree.relation(noun) === 'conj' ? tree.head(noun) : noun;
  return /^(?:obj|nmod|conj)$|^nsubj:pass$/.test(tree.fullRelation(first)) && words.readying.has(tree.lemma(tree.head(first)));
}
