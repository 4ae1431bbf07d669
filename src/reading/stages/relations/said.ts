import type { Span } from '../../../domain/index.ts';
import { relationWords } from '../../../tables/index.ts';
import type { Tree } from '../events/tree.ts';

/** What is said of a relation by the verb that it is subject or object of: "has continuously deepened", "will strengthen". */
export function saidOf(tree: Tree, head: number): Span | null {
  const verb = tree.head(head);
  const relation = tree.fullRelation(head);
  if (verb < 0 || !/^(?:nsubj|nsubj:pass|obj)$/.test(relation)) return null;
  if (!tree.isVerb(verb)) return relation === 'nsubj' && tree.first(verb, 'cop') !== null ? predicate(tree, verb) : null;
  if (!relationWords().becoming.has(tree.lemma(verb))) return null;
  const beside = (tree.children[verb] ?? []).filter(
    (child) => /^(?:aux|aux:pass|advmod)$/.test(tree.fullRelation(child)) && Math.abs(child - verb) <= 3,
  );
  const from = Math.min(verb, ...beside);
  const to = Math.max(verb, ...beside) + 1;
  return relation === 'nsubj' && tree.first(verb, 'obj') !== null ? predicate(tree, verb) : tree.span({ from, to });
}

/** "is at its best in history", "has entered a new stage": the predicate without its subject. */
function predicate(tree: Tree, at: number): Span {
  const skip = (child: number): boolean =>
    /^(?:nsubj|csubj|punct|parataxis|advcl|ccomp|conj|cc|mark|obl:tmod)/.test(tree.fullRelation(child));
  const { from, to } = tree.range(at, skip);
  return tree.span({ from, to });
}
