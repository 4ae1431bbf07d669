import { linked, type Match } from './match.ts';
import type { Tree } from './tree.ts';

/** "took a call from the president", "made a call to her": on the telephone, where "a call for help", "the call of Peru for help" ask. */
export function rungUp(tree: Tree, match: Match): Match {
  const verb = tree.head(match.at);
  if (match.form !== 'noun' || tree.lemma(match.at) !== 'call' || tree.relation(match.at) !== 'obj' || verb < 0) return match;
  // "received a farewell call from the envoy"
  if (/^consult\/(?:call|visit)$/.test(match.pattern.frame.id) || linked(tree, match.at, 'for').length > 0) return match;
  const other = RINGS.find(([verbs]) => verbs.test(tree.lemma(verb)))?.[1];
  if (other === undefined || linked(tree, verb, other, [match.at]).length === 0) return match;
  const rung = match.others.find(({ frame }) => frame.id === 'consult/call');
  return rung ? { ...match, pattern: rung, others: [] } : match;
}

const RINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:take|get|answer|field|receive)$/, 'from'],
  [/^(?:make|place)$/, 'to'],
];
