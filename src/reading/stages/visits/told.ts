import type { EventStatus } from '../../../domain/index.ts';
import { isVisitWord } from '../../../tables/index.ts';
import { modalityOf } from '../events/modality.ts';
import { isNegated } from '../events/negated.ts';
import { isRuledOut } from '../events/ruled-out.ts';
import { isPrepared } from '../events/told.ts';
import type { Tree } from '../events/tree.ts';

/** Steps up the tree to a word that tells what became of a journey. */
const CLIMB = 3;

/**
 * What is told of a journey by a verb or noun: by the words that it hangs by ("invited him to visit", "cancelled the trip"), by its own
 * helpers and adjectives, by the verb of its clause. Null where it is told as no journey of anybody.
 */
export function toldOf(tree: Tree, at: number): EventStatus | null {
  const around = toldAround(tree, at);
  if (around !== null) return around;
  return tree.isVerb(at) || isOnVisit(tree, at) ? toldByVerb(tree, at) : toldOfNoun(tree, at);
}

function toldAround(tree: Tree, from: number): EventStatus | null {
  let at = from;
  for (let step = 0; step < CLIMB; step++) {
    const head = tree.head(at);
    if (head < 0) return null;
    const lemma = tree.lemma(head);
    const relation = tree.relation(at);
    // "skipped Lima and flew to Oslo": only what is joined as a noun is skipped too.
    const asObject = relation === 'obj' || (relation === 'conj' && tree.isNominal(at)) || tree.fullRelation(at) === 'nsubj:pass';
    if (asObject && (isVisitWord('cancelled', lemma) || isCalledOff(tree, head))) return 'denied';
    if (isPrepared(tree, at)) return 'planned';
    const expected = tree.fullRelation(at) === 'nsubj:pass' || (relation === 'nmod' && tree.upos(head) === 'NOUN');
    if (expected && isVisitWord('planned', lemma)) return isOffTheTable(tree, at, head) ? 'denied' : 'planned';
    if (/^(?:xcomp|ccomp|csubj|acl|advcl)$/.test(relation)) {
      if (lemma === 'be' && tree.mark(at) === 'to') return 'planned';
      if (isVisitWord('cancelled', lemma)) return 'denied';
      if (isVisitWord('offered', lemma)) return 'offered';
      if (isVisitWord('requested', lemma)) return 'requested';
      if (isVisitWord('planned', lemma)) return modalityOf(tree, head).status === 'denied' ? 'denied' : 'planned';
      if (isVisitWord('possible', lemma)) return 'hypothetical';
    }
    if (relation === 'obl' && lemma === 'look' && (tree.children[head] ?? []).some((child) => tree.low(child) === 'forward'))
      return 'planned';
    if (/^(?:obl|obj)$/.test(relation) && /^(?:await|wait|anticipate)$/.test(lemma)) return 'planned';
    if (relation === 'nmod' && isVisitWord('possible', lemma)) return 'hypothetical';
    if (relation === 'obl' && isVisitWord('offered', lemma)) return 'offered';
    if (!/^(?:conj|xcomp|obj)$/.test(relation) && tree.fullRelation(at) !== 'nsubj:pass') return null;
    at = head;
  }
  return null;
}

/** "There are no plans for a visit", "No visit is planned", "A visit is not planned". */
function isOffTheTable(tree: Tree, visit: number, plan: number): boolean {
  return tree.isVerb(plan) ? isNegated(tree, plan) || isNegated(tree, visit) : isRuledOut(tree, plan);
}

function isCalledOff(tree: Tree, verb: number): boolean {
  return tree.lemma(verb) === 'call' && (tree.children[verb] ?? []).some((child) => tree.low(child) === 'off');
}

/** "is on a visit": the noun is the predicate. */
function isOnVisit(tree: Tree, at: number): boolean {
  return tree.first(at, 'cop') !== null;
}

/** "was to fly to Peru", "is due to leave for Peru": a parser may take "due" for an adverb or a preposition. */
function isDue(tree: Tree, verb: number): boolean {
  const kids = tree.children[verb] ?? [];
  const due = kids.find((child) => child < verb && /^(?:due|set|scheduled|slated)$/.test(tree.low(child)));
  if (due !== undefined && (tree.mark(verb) === 'to' || tree.first(due, 'fixed') !== null)) return true;
  return tree.mark(verb) === 'to' && tree.all(verb, 'aux').some((aux) => tree.lemma(aux) === 'be');
}

function toldByVerb(tree: Tree, at: number): EventStatus | null {
  if (tree.isVerb(at) && isDue(tree, at)) return 'planned';
  const { status } = modalityOf(tree, at);
  if (isOnVisit(tree, at) && status === 'happened' && tree.all(at, 'cop').some((cop) => /^(?:is|are|'s|am)$/.test(tree.low(cop))))
    return 'ongoing';
  // A purpose ("left to visit Peru") is meant to happen; nothing more is known.
  return status ?? 'planned';
}

function toldOfNoun(tree: Tree, at: number): EventStatus | null {
  const beside = tree.all(at, 'amod', 'compound', 'det').flatMap((child) => [tree.lemma(child), tree.low(child)]);
  if (beside.some((lemma) => isVisitWord('unsure', lemma))) return 'hypothetical';
  if (beside.some((lemma) => isVisitWord('upcoming', lemma))) return 'planned';
  if (beside.some((lemma) => isVisitWord('past', lemma))) return 'happened';
  // "the trip, which will begin in Lima".
  if (tree.all(at, 'acl').some((clause) => tree.fullRelation(clause) === 'acl:relcl' && modalityOf(tree, clause).future)) return 'planned';
  const verb = verbOver(tree, at);
  if (verb === null) return 'happened';
  if (tree.relation(at) === 'obj' && !isVisitWord('carrying', tree.lemma(verb)) && modalityOf(tree, verb).status === 'happened')
    return 'happened';
  const { status } = modalityOf(tree, verb);
  return status === 'denied' && !isVisitWord('carrying', tree.lemma(verb)) ? 'happened' : (status ?? 'planned');
}

/** The verb of the clause that a noun stands in. */
export function verbOver(tree: Tree, noun: number): number | null {
  let at = noun;
  for (let step = 0; step < 6 && at >= 0; step++) {
    const head = tree.head(at);
    if (head < 0) return null;
    if (tree.isVerb(head) || tree.first(head, 'cop') !== null) return head;
    at = head;
  }
  return null;
}

/** "the recent visit", "his previous trip": another journey than the one at hand. */
export function isPast(tree: Tree, at: number): boolean {
  return tree.all(at, 'amod').some((child) => isVisitWord('past', tree.lemma(child)));
}
