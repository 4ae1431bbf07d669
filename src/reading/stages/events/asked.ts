import type { Draft } from './draft.ts';
import type { Tree } from './tree.ts';

const WH = /^(?:who|whom|whose|what|which|when|where|why|how)$/;
const HELPERS = /^(?:do|be|have|can|could|will|would|shall|should|may|might|must)$/;
/** Heads of a clause that tell what they hold for known: "Are you glad that Kenya has left?" */
const KNOWN =
  /^(?:aware|know|glad|happy|sad|sorry|angry|concerned|worried|disappointed|surprised|relieved|satisfied|regret|welcome|condemn|mind)$/;

/**
 * Is it only asked whether it happened: "Has Kenya left the pact?", "Can you confirm that Kenya has left?" What a question takes for known
 * stays: "Why did Kenya attack Peru?", "Do you condemn Peru's attack?", "Since Kenya has left, will you?"
 */
export function isAsked(tree: Tree, draft: Draft): boolean {
  let at = draft.clause;
  for (let step = 0; step < 6 && at >= 0; step++) {
    if (isInverted(tree, at) || isBareQuestion(tree, at)) return endsInQuestion(tree, at);
    const head = tree.head(at);
    const relation = tree.relation(at);
    if (relation === 'ccomp' && head >= 0 && KNOWN.test(tree.lemma(head))) return false;
    const below = /^(?:conj|ccomp|xcomp)$/.test(relation) || (draft.nominal && at === draft.clause && isNew(tree, at));
    if (!below) return false;
    at = head;
  }
  return false;
}

/** "Has Kenya left", "is there a plan": a helping verb before the subject, and no question word before it. */
function isInverted(tree: Tree, clause: number): boolean {
  const subject = tree.first(clause, 'nsubj', 'csubj', 'expl');
  const helper = tree.all(clause, 'aux', 'cop').find((child) => HELPERS.test(tree.lemma(child)));
  const first = helper ?? (tree.lemma(clause) === 'be' ? clause : undefined);
  if (subject === null || first === undefined || first > subject) return false;
  return !asksWhat(tree, clause, first);
}

function asksWhat(tree: Tree, clause: number, end: number): boolean {
  const { from } = tree.range(clause);
  for (let at = from; at < end; at++) if (WH.test(tree.low(at))) return true;
  return false;
}

/** "So Kenya will leave?": a main clause that asks by its mark alone. */
function isBareQuestion(tree: Tree, clause: number): boolean {
  if (tree.head(clause) >= 0) return false;
  const sentence = tree.tokens[clause]?.sentence;
  let from = clause;
  let to = clause;
  while (from > 0 && tree.tokens[from - 1]?.sentence === sentence) from--;
  while (tree.tokens[to + 1]?.sentence === sentence) to++;
  for (let at = from; at <= to; at++) {
    if (WH.test(tree.low(at)) || (tree.isVerb(at) && at !== clause && isInverted(tree, at))) return false;
  }
  return true;
}

/** "a meeting", "any talks": of which the question does not take for known that there are any. */
function isNew(tree: Tree, noun: number): boolean {
  return /^(?:nsubj|obj)$/.test(tree.relation(noun)) && !tree.all(noun, 'det', 'nmod').some((child) => isKnown(tree, child));
}

function isKnown(tree: Tree, child: number): boolean {
  return /^(?:the|this|that|these|those)$/.test(tree.low(child)) || tree.fullRelation(child) === 'nmod:poss';
}

/** The first mark after a clause that ends a sentence. */
function endsInQuestion(tree: Tree, clause: number): boolean {
  const sentence = tree.tokens[clause]?.sentence;
  for (let at = clause + 1; tree.tokens[at]?.sentence === sentence; at++) {
    if (tree.low(at) === '?') return true;
    if (/^[.!;]$/.test(tree.low(at)) && tree.upos(at) === 'PUNCT') return false;
  }
  return false;
}
