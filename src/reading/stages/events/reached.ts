import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/** "Kenya and Peru reached an agreement": a deal is made, like one that is signed; "the agreements reached in May" are what was agreed to. */
export function dealMade(tree: Tree, match: Match): Match {
  if (match.pattern.frame.id !== 'agree/agree' || match.form !== 'verb' || tree.lemma(match.at) !== 'reach') return match;
  if (tree.relation(match.at) === 'acl') return match;
  const made = match.others.find(({ frame }) => frame.id === 'support/sign');
  return made ? { ...match, pattern: made, others: [match.pattern] } : match;
}
