import { agentOf, surfaceSubject } from './clause.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Roles } from './roles.ts';
import type { Tree } from './tree.ts';

/** What a threat says will come. */
const PRICE =
  /^(?:consequence|retaliation|retaliate|price|response|respond|repercussion|punish|punishment|sanction|reprisal|revenge|avenge|ultimatum|countermeasure|cost|pay|answer)$/;
const OWN = /^(?:it|he|she|they|we|i)$/;

/** "the army would crush them", "action will be taken". */
const OURS = /^(?:army|military|navy|force|troop|government|country|nation|action|step|measure)$/;

/** "the border would be closed": by whoever warns of it, where nobody else is named. */
const MEASURES =
  /^(?:close|shut|block|seal|impose|sanction|ban|expel|deport|arrest|cut|suspend|stop|halt|end|cancel|withdraw|recall|freeze|seize|raise|deploy|punish|strike|destroy|attack|target|hit|crush)$/;

/** "if Peru attacks, war will follow". */
function isIfOthers(tree: Tree, parties: Parties, verb: number, own: readonly string[]): boolean {
  const conditions = tree.all(verb, 'advcl').filter((clause) => /^(?:if|unless)$/.test(tree.mark(clause)));
  return conditions.some((clause) => {
    const subject = agentOf(tree, clause);
    return subject !== null && parties.countries(parties.of(subject)).some((country) => !own.includes(country));
  });
}

/**
 * "warned that such a ban would be wrong", "warned that a war is near": a view of what is or will be, and no threat; a threat tells
 * what the own side will do, or what it will cost.
 *
 * Leaves: "Kenya warned Peru that the rule of law is in danger."
 */
export function isForesight(tree: Tree, parties: Parties, { at, pattern, objects }: Match, { actor }: Roles): boolean {
  if (pattern.frame.id !== 'threaten/threaten' || objects.length > 0 || tree.lemma(at) !== 'warn' || !tree.isVerb(at)) return false;
  if (pattern.parts.length > 0) return false;
  const clauses = tree
    .all(at, 'ccomp', 'parataxis', 'xcomp', 'advcl')
    .filter((clause) => clause > at && tree.first(clause, 'nsubj', 'expl') !== null);
  // A quotation or clause before the verb.
  const ahead = tree.all(at, 'ccomp').filter((clause) => clause < at);
  const over = tree.relation(at) === 'parataxis' ? [tree.head(at)] : [];
  const told = [...clauses, ...ahead, ...over];
  // "warned Peru not to cross the border"
  if (told.some((clause) => tree.all(clause, 'mark').some((mark) => tree.low(mark) === 'to'))) return false;
  if (told.length === 0) return false;
  return !told.some((clause) => isThreat(tree, parties, clause, actor));
}

function isThreat(tree: Tree, parties: Parties, clause: number, actor: readonly string[]): boolean {
  const { from, to } = tree.range(clause);
  for (let word = from; word < to; word++) if (PRICE.test(tree.lemma(word))) return true;
  return tree.withConjuncts(clause).some((verb) => {
    const subject = agentOf(tree, verb) ?? surfaceSubject(tree, verb);
    const ahead = tree.all(verb, 'aux').some((aux) => /^(?:will|would|shall|could|may|might|'ll|'d)$/.test(tree.low(aux)));
    if (!ahead || subject === null || !tree.isVerb(verb)) return false;
    if (OWN.test(tree.low(subject))) return true;
    if (
      MEASURES.test(tree.lemma(verb)) &&
      tree.all(verb, 'aux').some((aux) => tree.fullRelation(aux) === 'aux:pass') &&
      agentOf(tree, verb) === null
    )
      return true;
    const own = parties.countries(actor);
    const doers = parties.countries(parties.of(subject));
    return (
      doers.some((country) => own.includes(country)) ||
      (doers.length === 0 && OURS.test(tree.lemma(subject))) ||
      isIfOthers(tree, parties, verb, own)
    );
  });
}
