import { agentOf, patientOf } from './clause.ts';
import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/** Is it another sense of the verb, in which it tells no act of its frame? */
export function hasOtherSense(tree: Tree, match: Match): boolean {
  return match.form === 'verb' && [isAssuredFact, isSubpoena, isGreeting, isTakenUp, isUndone, isOutburst].some((is) => is(tree, match));
}

/** "assured Ek that it had closed the border": what is or was is told, and not promised; what is told stands for itself. */
function isAssuredFact(tree: Tree, { at }: Match): boolean {
  if (!/^(?:assure|guarantee|promise)$/.test(tree.lemma(at))) return false;
  const clauses = tree.all(at, 'ccomp').filter((clause) => clause > at && tree.mark(clause) !== 'to');
  return clauses.length > 0 && clauses.every((clause) => tree.isVerb(clause) && !isToCome(tree, clause));
}

function isToCome(tree: Tree, clause: number): boolean {
  if (tree.all(clause, 'aux').some((aux) => /^(?:will|would|shall|should|'ll|'d|can|could|may|must|wo|ca|might)$/.test(tree.low(aux))))
    return true;
  return /^(?:going|intend|plan|remain|continue|stand|want)/.test(tree.low(clause));
}

/** "was summoned to appear in court". */
function isSubpoena(tree: Tree, { at }: Match): boolean {
  if (tree.lemma(at) !== 'summon') return false;
  const beside = [...tree.all(at, 'xcomp', 'advcl', 'obl'), ...tree.all(at, 'xcomp', 'advcl').flatMap((clause) => tree.all(clause, 'obl'))];
  return beside.some((word) => /^(?:testify|court|judge|prosecutor|tribunal|magistrate|parliament|subpoena)$/.test(tree.lemma(word)));
}

/** "was welcomed with military honours": received by nobody who is named, and not praised. */
function isGreeting(tree: Tree, { at, pattern }: Match): boolean {
  if (tree.lemma(at) !== 'welcome' || pattern.frame.id !== 'support/praise' || agentOf(tree, at) !== null) return false;
  return tree.all(at, 'obl').some((word) => /^(?:with|at|in|on|upon)$/.test(tree.preposition(word)));
}

/** "take the issue up with Peru": it is raised; "took issue with Peru" blames it. */
function isTakenUp(tree: Tree, { at, objects }: Match): boolean {
  const issue = tree.lemma(at) === 'take' ? objects.find((word) => tree.lemma(word) === 'issue') : undefined;
  if (issue === undefined) return false;
  const up = tree.all(at, 'compound', 'advmod').some((word) => tree.low(word) === 'up');
  return up || tree.low(issue) === 'issues' || tree.all(issue, 'det', 'nmod').some((word) => word < issue);
}

/** "de-occupied its territories": won back. */
function isUndone(tree: Tree, { at, pattern }: Match): boolean {
  if (pattern.frame.type !== 'COERCE' && pattern.frame.type !== 'ASSAULT') return false;
  const before = /^[-‐‑–]$/.test(tree.low(at - 1)) ? at - 2 : at - 1;
  return tree.low(before) === 'de';
}

/** "The scandal blew up in Lima": nothing was blown up by anybody. */
function isOutburst(tree: Tree, { at, pattern }: Match): boolean {
  return pattern.frame.id === 'assault/bomb' && tree.lemma(at) === 'blow' && patientOf(tree, at) === null;
}
