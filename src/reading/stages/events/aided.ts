import { patientOf } from './clause.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/** What aid is to do for whoever gets it. */
const HELPS = /^(?:bolster|strengthen|support|help|assist|defend|protect|improve|enhance|enable|equip|rebuild|restore|stabili[sz]e)$/;

/**
 * The words for whom something is done, in its purpose: "opened the bridge to let food through to Peru", "gave $3 million in assistance to
 * help Peru". `owners`: the verb or noun that tells it, and its objects.
 */
export function aidedBy(tree: Tree, owners: readonly number[]): number[] {
  const [at] = owners;
  const amount = at !== undefined && tree.isVerb(at) ? patientOf(tree, at) : null;
  const amounts = amount === null || !/^(?:SYM|NUM|NOUN)$/.test(tree.upos(amount)) ? [] : [amount, ...tree.all(amount, 'nmod', 'nummod')];
  const clauses = [...new Set([...owners, ...amounts])].flatMap((word) => tree.all(word, 'advcl', 'acl'));
  const purposes = clauses.filter((clause) => tree.mark(clause) === 'to');
  const led = wordsBelow(tree, purposes).filter((word) => /^(?:to|into)$/.test(tree.preposition(word)));
  return [...led, ...helpedBy(tree, purposes)];
}

/** "to help Peru", "to help Peru recover", "to bolster Peru's defences". */
export function helpedBy(tree: Tree, clauses: readonly number[]): number[] {
  return clauses
    .filter((clause) => HELPS.test(tree.lemma(clause)))
    .flatMap((clause) => [...tree.all(clause, 'obj'), ...tree.all(clause, 'ccomp', 'xcomp').flatMap((inner) => tree.all(inner, 'nsubj'))]);
}
