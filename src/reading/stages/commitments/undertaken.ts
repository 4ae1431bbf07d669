import type { Scene } from './scene.ts';

const MODAL = /^(?:would|could|can|may|might|should|must|'d)$/;
/** Steps up the tree from the verb over an accord. */
const STEPS = 5;

/**
 * Is what happens to an accord told as a deed, not as a wish, a possibility or somebody's work for it? "reaching an accord would
 * help" and "the importance of signing it" make none; `going` tells that it is being carried out, which work for it does not undo.
 *
 * Leaves: "Reaching a deal on fishing would help Peru."
 */
export function isUndertaken({ tree, words }: Scene, verb: number, going: boolean): boolean {
  let node = verb;
  for (let step = 0; step < STEPS && node >= 0; step++) {
    const lemma = tree.lemma(node);
    if (step > 0 && (words.wished.has(lemma) || (!going && words.striven.has(lemma)))) return false;
    const inner = tree.all(node, 'case', 'mark', 'aux');
    if (inner.some((child) => MODAL.test(tree.low(child)) || /^towards?$/.test(tree.low(child)))) return false;
    if (tree.relation(node) === 'csubj') return false;
    const told = tree.first(node, 'nsubj') !== null && !/^(?:to|for)$/.test(tree.mark(node));
    if (told && (step === 0 || tree.isVerb(node))) return true;
    if (/^(?:root|parataxis)$/.test(tree.relation(node)) || tree.fullRelation(node) === 'acl:relcl') return true;
    node = tree.head(node);
  }
  return true;
}
