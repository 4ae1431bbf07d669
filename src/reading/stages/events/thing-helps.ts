import { isSetting } from '../../../tables/index.ts';
import { agentOf } from './clause.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

const HELPS = /^(?:help|aid|assist|feed|sponsor)$/;

/**
 * "Praise from Kenya helps Peru": what is good for somebody is no aid; money, arms and programmes are.
 *
 * Leaves: "Praise from Kenya helps Peru."
 */
export function isHelpOfThing(tree: Tree, parties: Parties, { at, form, pattern, objects }: Match): boolean {
  if (pattern.frame.id !== 'aid/give' || form !== 'verb' || objects.length > 0 || !HELPS.test(tree.lemma(at))) return false;
  const agent = agentOf(tree, at);
  if (agent === null || tree.upos(agent) !== 'NOUN' || parties.isSomebody(agent)) return false;
  return !tree.withConjuncts(agent).some((word) => isSetting('given', tree.lemma(word)));
}
