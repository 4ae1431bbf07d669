import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** What somebody owes; all else that is expected of others is foretold. */
const DUTIES =
  /^(?:align|fulfill?|comply|honou?r|respect|implement|abide|adhere|withdraw|cease|refrain|uphold|cooperate|ensure|release|observe|apologi[sz]e|desist|deliver|live|stop|halt|reciprocate|investigate|protect|meet)$/;

/**
 * "expects Peru to honour the treaty": asked of Peru; "expects Peru to win" foretells it, and "is expected to" is said by nobody.
 *
 * Reads: "Kenya expects Peru to withdraw its troops from Haiti." → REQUEST KEN → PER
 * Leaves: "Kenya expects Peru to attack Haiti."
 */
export function expectedOf(tree: Tree, parties: Parties, match: Match): Match {
  const asked = match.others.find(({ frame }) => frame.id === 'request/expect');
  if (match.pattern.frame.id !== 'agree/plan' || !asked) return match;
  const others = match.others.filter((other) => other !== asked);
  const owed = tree
    .all(match.at, 'xcomp', 'ccomp')
    .some((clause) => tree.mark(clause) === 'to' && DUTIES.test(tree.lemma(clause)) && hasDoer(tree, parties, match.at, clause));
  const passive = tree.all(match.at, 'aux').some((aux) => tree.fullRelation(aux) === 'aux:pass');
  return owed && !passive ? { ...match, pattern: asked, others: [] } : { ...match, others };
}

function hasDoer(tree: Tree, parties: Parties, verb: number, clause: number): boolean {
  return [...tree.all(verb, 'obj', 'iobj'), ...tree.all(clause, 'nsubj')].some(
    (word) => word > verb && word < clause && (parties.isSomebody(word) || parties.named(word).length > 0),
  );
}
