import { isNegated } from './negated.ts';
import type { Tree } from './tree.ts';

const PLANS = /^(?:plan|preparation|arrangement|intention)$/;

/** "no plans for a visit", "does not have any plans for talks": is what follows a noun for a plan not meant to be? */
export function isRuledOut(tree: Tree, plan: number): boolean {
  if (!PLANS.test(tree.lemma(plan))) return false;
  const verb = tree.head(plan);
  const told = verb >= 0 && tree.isVerb(verb) && /^(?:nsubj|obj)$/.test(tree.relation(plan));
  return isNegated(tree, plan) || (told && /^(?:be|have|exist)$/.test(tree.lemma(verb)) && isNegated(tree, verb));
}
