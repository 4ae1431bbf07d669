import { isSetting } from '../../../tables/index.ts';
import { isConflict } from './kind.ts';
import type { Match } from './match.ts';
import { isNegated } from './modality.ts';
import type { Tree } from './tree.ts';

const STEPS = 8;

/**
 * "Promised to prevent an attack", "its commitment to ensure that Peru never builds a bomb", "vowed to keep Peru from arming": what
 * somebody undertakes to prevent, and what harm he undertakes to see others do, is no deed of his own.
 */
export function isOthersDeed(tree: Tree, outer: Match, inner: Match): boolean {
  const { takes } = outer.pattern.frame;
  if (takes !== 'promise' && takes !== 'agree' && takes !== 'intent') return false;
  // "vowed to prevent protests": a frame of its own.
  if (isPreventing(tree, inner.at)) return inner.objects.length === 0;
  const hostile = isConflict(inner.pattern.frame.type);
  let at = inner.at;
  for (let step = 0; step < STEPS; step++) {
    const over = tree.head(at);
    if (over < 0 || over === outer.at || outer.objects.includes(over)) return false;
    if (isPreventing(tree, over)) return true;
    if (isSetting('ensuring', tree.lemma(over)) && (isNegated(tree, at) || (hostile && tree.first(at, 'nsubj') !== null))) return true;
    at = over;
  }
  return false;
}

/** "prevent", "avert", and whatever somebody is kept from. */
export function isPreventing(tree: Tree, verb: number): boolean {
  if (!tree.isVerb(verb)) return false;
  if (isSetting('preventing', tree.lemma(verb))) return true;
  const from = tree.all(verb, 'advcl', 'xcomp', 'ccomp').some((clause) => tree.mark(clause) === 'from' && tree.low(clause).endsWith('ing'));
  return from && tree.first(verb, 'obj') !== null;
}
