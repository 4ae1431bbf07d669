import type { Sentence } from '../../../domain/index.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Tree } from './tree.ts';

/** Steps from a clause up to the main one. */
const STEPS = 4;

/** The predicate that a sentence turns on, where a subject says of whom it is told; after a dateline that a parser took for it, the clause beside. */
export function mainPredicate(tree: Tree, { from, to }: Sentence): number | null {
  for (let at = from; at < to; at++) {
    if (tree.head(at) >= 0) continue;
    if (isPredicate(tree, at)) return at;
    return tree.all(at, 'parataxis', 'appos', 'acl', 'list', 'dep').find((child) => tree.isVerb(child) && isPredicate(tree, child)) ?? null;
  }
  return null;
}

function isPredicate(tree: Tree, at: number): boolean {
  return tree.isVerb(at) || (tree.first(at, 'cop') !== null && tree.first(at, 'nsubj') !== null);
}

/** Is it told in the main line: by the main clause, one joined to it, or what somebody is said to say there? */
export function isInMainLine(tree: Tree, clause: number, main: number): boolean {
  let at = clause;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    if (at === main) return true;
    const head = tree.head(at);
    const said = tree.relation(at) === 'ccomp' && head >= 0 && speechVerbs().clause.has(tree.lemma(head));
    if (!said && !/^(?:conj|parataxis)$/.test(tree.relation(at))) return false;
    at = head;
  }
  return false;
}
