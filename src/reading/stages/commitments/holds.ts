import type { Scene } from './scene.ts';

const NEGATION = /^(?:not|n't|never|no|neither|nor|without)$/;
const CONDITION = /^(?:if|unless|whether|in case|provided)$/;
/** What a verb expresses of what is no commitment. */
const FEELINGS = /^(?:concern|fear|alarm|doubt|regret|worry|outrage|condemnation)$/;
/** Steps up the tree in which a word that takes the deed back is looked for. */
const STEPS = 4;

/** Is what a word says so: not denied, not conditional, not merely asked for, hoped for or praised? What stands beside praise is so. */
export function holds({ tree, words }: Scene, at: number): boolean {
  let node = at;
  let beside = false;
  for (let step = 0; step < STEPS && node >= 0; step++) {
    const children = tree.children[node] ?? [];
    if (step < 2 && children.some((child) => NEGATION.test(tree.low(child)))) return false;
    if (CONDITION.test(tree.mark(node))) return false;
    if (step > 0 && !beside && words.asking.has(tree.lemma(node))) return false;
    // "expressed concern that …"
    if (step > 1 && tree.all(node, 'obj').some((object) => FEELINGS.test(tree.lemma(object)))) return false;
    if (
      step === 0 &&
      tree.isVerb(node) &&
      children.some((child) => /^(?:can|could|may|might|must|should|would|need)$/.test(tree.low(child)) && tree.relation(child) === 'aux')
    )
      return false;
    if (/^(?:root|parataxis)$/.test(tree.relation(node))) return true;
    beside = tree.relation(node) === 'conj';
    node = tree.head(node);
  }
  return true;
}
