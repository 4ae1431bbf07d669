import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** What whoever calls on somebody comes to do himself, and does not ask of his host. */
const OWN_BUSINESS =
  /^(?:discuss|talk|speak|exchange|pay|convey|express|brief|inform|congratulate|thank|deliver|present|hand|bid|review|explore|confer|apprise|introduce|greet|felicitate|consult|explain|say)$/;

/**
 * "The ambassador called on the minister", "called on her to convey his thanks": a visit. With a thing that the host is to do, or of
 * somebody who is no person, it is an appeal.
 */
export function calledOn(tree: Tree, parties: Parties, match: Match): Match {
  if (match.pattern.frame.id !== 'consult/call-on') return match;
  const [appeal, ...others] = match.others;
  return !appeal || isVisit(tree, parties, match.at) ? match : { ...match, pattern: appeal, others };
}

function isVisit(tree: Tree, parties: Parties, verb: number): boolean {
  const beside = tree.all(verb, 'obl');
  const hosts = beside.filter((word) => tree.preposition(word) === 'on').flatMap((word) => parties.named(word));
  if (hosts.length === 0 || !hosts.every((id) => parties.actor(id)?.kind === 'person')) return false;
  if (beside.some((word) => tree.preposition(word) === 'for') || tree.all(verb, 'ccomp').length > 0) return false;
  return tree.all(verb, 'xcomp', 'advcl').every((clause) => tree.mark(clause) !== 'to' || OWN_BUSINESS.test(tree.lemma(clause)));
}
