import { stateByDemonym } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';

const STEPS = 5;

/** A verb's subject, its own or that of the verb it is joined or subordinate to; for "which agreed" what "which" stands for. */
export function subjectOf(tree: Tree, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const own = tree.first(at, 'nsubj');
    if (own !== null) return /^(?:who|which|that)$/.test(tree.low(own)) && /^acl/.test(tree.relation(at)) ? tree.head(at) : own;
    if (!/^(?:conj|xcomp|advcl|parataxis)$/.test(tree.relation(at))) return null;
    at = tree.head(at);
  }
  return null;
}

/** Whose a noun is: "its commitment", "the commitment of Japan", "U.S. support"; else the subject of the verb over it. */
export function ownerOf(tree: Tree, noun: number): number | null {
  const own = (tree.children[noun] ?? []).find(
    (child) =>
      tree.fullRelation(child) === 'nmod:poss' ||
      (tree.relation(child) === 'nmod' && /^(?:of|by|among|from)$/.test(tree.preposition(child))),
  );
  if (own !== undefined && !/^(?:their|its|his|her)$/.test(tree.low(own)))
    return isShared(tree, noun, own) ? (verbOver(tree, noun) ?? own) : own;
  const doer = own === undefined ? null : verbOver(tree, noun);
  if (own !== undefined) return doer ?? own;
  const name = (tree.children[noun] ?? []).find(
    (child) => (tree.relation(child) === 'compound' && tree.upos(child) === 'PROPN') || isDemonyms(tree, child),
  );
  if (name !== undefined) return name;
  // "support for Peru from Kenya", where a parser hangs it on Peru.
  const from = tree
    .all(noun, 'nmod')
    .filter((child) => tree.preposition(child) === 'for' && tree.lemma(noun) === 'support')
    .flatMap((child) => tree.all(child, 'nmod'))
    .find((child) => tree.preposition(child) === 'from' && tree.upos(child) === 'PROPN');
  if (from !== undefined) return from;
  return verbOver(tree, noun);
}

/** "the Kenyan and Peruvian commitment". */
function isDemonyms(tree: Tree, word: number): boolean {
  return tree.relation(word) === 'amod' && stateByDemonym(tree.low(word)) !== undefined;
}

/** "Kenya and Peru reaffirmed our shared commitment": the issuer's "our" of what the subjects share. */
function isShared(tree: Tree, noun: number, own: number): boolean {
  const shared = tree.all(noun, 'amod').some((child) => /^(?:shared|joint|mutual|common)$/.test(tree.low(child)));
  return shared && tree.low(own) === 'our' && tree.relation(noun) === 'obj';
}

/** The subject of the verb over a noun: "Kenya and Peru reaffirmed their commitment". */
function verbOver(tree: Tree, noun: number): number | null {
  let at = tree.head(noun);
  for (let step = 0; step < STEPS && at >= 0 && !tree.isVerb(at); step++) {
    // "said this is a sign of support": a clause of its own.
    if (tree.first(at, 'cop') !== null) return tree.first(at, 'nsubj');
    at = tree.head(at);
  }
  return at >= 0 ? subjectOf(tree, at) : null;
}
