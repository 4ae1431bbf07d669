import type { RelationKind, TokenRange } from '../../../domain/index.ts';
import { relationWords } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';

/** A noun phrase that names a relation; words are token indices. */
export interface Named {
  readonly head: number;
  readonly range: TokenRange;
  readonly kind: RelationKind;
  readonly designated: boolean;
}

/** Nouns that stand for one relation in the plural. */
const PLURAL = /^(?:relation|tie|bond)s?$/;

/** Adjectives that tell which or whose and not what kind of relation. */
const LOOSE =
  /^(?:bilateral|mutual|our|their|its|his|this|that|such|other|new|recent|diplomatic|current|future|two|both|overall|respective|same|growing)$/;

/**
 * Nouns for a relation with the words that name it: "comprehensive strategic partnership of coordination for a new era", "special
 * relationship". A bare "partnership" is no name.
 *
 * Reads: "Kenya and Peru praised the special relationship between Kenya and Peru." → KEN-PER: special relationship (relationship), praised
 * Reads: "Kenya and Peru upgraded their ties to a strategic partnership." → KEN-PER: strategic partnership (partnership)
 * Reads: "The Kenya-Peru comprehensive strategic partnership of coordination has continuously deepened." → KEN-PER: comprehensive strategic partnership of coordination (partnership), has continuously deepened
 * Leaves: "Kenya praised the partnership between Kenya and Peru."
 * Leaves: "Kenya praised the transatlantic alliance."
 */
export function nameAt(tree: Tree, head: number, isCountry: (word: number) => boolean): Named | null {
  const { kinds, designating, goingOn, wide } = relationWords();
  const kind = kinds.get(tree.lemma(head));
  if (!kind || !/^(?:NOUN|PROPN)$/.test(tree.upos(head)) || (/s$/.test(tree.low(head)) && !PLURAL.test(tree.lemma(head)))) return null;
  const before = (tree.children[head] ?? [])
    .filter((child) => child < head && /^(?:amod|compound|nmod|nummod|conj)$/.test(tree.relation(child)))
    .filter((child) => !isOwner(tree, child, isCountry));
  const telling = before.filter((child) => !LOOSE.test(tree.low(child)) && tree.upos(child) !== 'NUM');
  const after = tree
    .all(head, 'nmod')
    .filter((child) => child > head && /^(?:of|for|without)$/.test(tree.preposition(child)) && goingOn.has(tree.lemma(child)));
  const outer = Math.min(head, ...telling.map((child) => firstWord(tree, child, isCountry)));
  // "no limits friendship": the "no" belongs to the name.
  const first = /^limits?$/.test(tree.low(outer)) && tree.low(outer - 1) === 'no' ? outer - 1 : outer;
  const words = Array.from({ length: head - first + 1 }, (_, at) => first + at);
  const designated = after.length > 0 || words.some((word) => designating.has(tree.lemma(word)) || designating.has(tree.low(word)));
  if ((telling.length === 0 && after.length === 0) || words.some((word) => wide.has(tree.low(word)))) return null;
  if (!designated && /^(?:relation|tie|bond)$/.test(tree.lemma(head))) return null;
  const inner = (child: number): boolean =>
    /^(?:acl|conj|appos|punct|cc)/.test(tree.relation(child)) || /^(?:between|with|among)$/.test(tree.preposition(child));
  // "comprehensive partnership and strategic cooperation" is one name.
  const joined = tree.all(head, 'conj').filter((child) => goingOn.has(tree.lemma(child)) && tree.first(child, 'amod') !== null);
  const to = Math.max(head + 1, ...after.map((child) => tree.range(child, inner).to), ...joined.map((child) => child + 1));
  return { head, range: { from: first, to }, kind, designated };
}

/** "Kenya-Peru", "Kenyan", "our" tell between whom. */
function isOwner(tree: Tree, word: number, isCountry: (word: number) => boolean): boolean {
  return tree.fullRelation(word) === 'nmod:poss' || isCountry(word) || tree.all(word, 'conj', 'compound', 'amod').some(isCountry);
}

function firstWord(tree: Tree, word: number, isCountry: (word: number) => boolean): number {
  let { from } = tree.range(word, (child) => child > word || isCountry(child));
  while (from < word && /^(?:PUNCT|DET|CCONJ|PRON)$/.test(tree.upos(from)) && tree.low(from + 1) !== '-') from++;
  return from;
}
