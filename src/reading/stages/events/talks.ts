import { speechVerbs } from '../../../tables/index.ts';
import type { Tree } from './tree.ts';

const TALK = /^(?:agree|discuss|commit|pledge|reaffirm|affirm)$/;

/** "They agreed": is a word the subject of what those who talk do? */
export function talks(tree: Tree, word: number): boolean {
  const verb = tree.head(word);
  const lemma = verb < 0 ? '' : tree.lemma(verb);
  return tree.relation(word) === 'nsubj' && (TALK.test(lemma) || speechVerbs().clause.has(lemma));
}
