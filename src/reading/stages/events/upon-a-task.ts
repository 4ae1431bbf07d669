import { isSetting } from '../../../tables/index.ts';
import type { Tree } from './tree.ts';

const MARKS = /^(?:in|at|toward|towards)$/;
/** Verbs that "in" and a gerund go with themselves, whatever noun stands between. */
const OWN = /^(?:succeed|take|participate|engage|join|lie|consist|result)$/;
/** Steps up from the word before the gerund: "the role of the State of Peru in ending". */
const STEPS = 4;

/**
 * "its role in ending the war", "Peru's efforts at freeing them": a gerund upon a noun for work, a share or skill in something does
 * not tell that it is done.
 *
 * Reads: "Kenya praised Peru's role in ending the war with Japan." → no ceasefire
 * Leaves: "Kenya succeeded in ending the war with Japan."
 */
export function isUponTask(tree: Tree, gerund: number): boolean {
  if (!tree.low(gerund).endsWith('ing')) return false;
  const mark = tree.all(gerund, 'mark', 'case').find((child) => child < gerund && MARKS.test(tree.low(child)));
  if (mark === undefined) return false;
  const head = tree.head(gerund);
  if (isTask(tree, head)) return !(tree.relation(head) === 'obj' && OWN.test(tree.lemma(tree.head(head))));
  if (!tree.isVerb(head) || OWN.test(tree.lemma(head))) return false;
  // A parser may hang it by the verb over the noun.
  let at = mark - 1;
  for (let step = 0; step < STEPS && at > head; step++) {
    if (isTask(tree, at)) return true;
    at = tree.head(at);
  }
  return false;
}

function isTask(tree: Tree, word: number): boolean {
  return word >= 0 && tree.upos(word) === 'NOUN' && isSetting('tasks', tree.lemma(word));
}
