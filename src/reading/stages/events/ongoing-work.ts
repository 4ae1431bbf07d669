import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/**
 * The noun for the work that goes on, where an act is told as what it is work at; null elsewhere. Its owner does it.
 *
 * Reads: "Kenya's ongoing efforts to supply Peru" → efforts
 * Leaves: "ongoing efforts to end the war": they have not ended it.
 */
export function ongoingWork(tree: Tree, { at, form, pattern }: Match): number | null {
  const noun = form === 'verb' && tree.fullRelation(at) === 'acl' && tree.mark(at) === 'to' ? tree.head(at) : -1;
  if (noun < 0 || !/^(?:AID|SUPPORT|COOPERATE|MOBILIZE)$/.test(pattern.frame.type) || !/^(?:effort|work)$/.test(tree.lemma(noun)))
    return null;
  return tree.all(noun, 'amod').some((word) => /^(?:ongoing|continu(?:ed|ing)|current|tireless)$/.test(tree.low(word))) ? noun : null;
}
