import { isSetting } from '../../../tables/index.ts';
import { patientOf } from './clause.ts';
import { isConflict } from './kind.ts';
import type { Match } from './match.ts';
import { isNegated } from './negated.ts';
import type { Parties } from './parties.ts';
import type { Roles } from './roles.ts';
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

/**
 * "prevents trafficking", "in order to prevent a crisis": nobody is hindered but somebody of whom it is told, or of another country.
 *
 * Leaves: "Peru prevents human trafficking." and "Kenya prevented children from being hurt."
 */
export function preventsThing(tree: Tree, parties: Parties, { at, form, objects }: Match, { actor, recipient }: Roles): boolean {
  if (form !== 'verb' || tree.lemma(at) !== 'prevent' || objects.length > 0) return false;
  const object = patientOf(tree, at);
  if (object === null) return false;
  const kept = tree.all(at, 'advcl', 'xcomp', 'ccomp').find((clause) => tree.mark(clause) === 'from');
  if (parties.isSomebody(object) || parties.placeCountry(object) !== null)
    return kept !== undefined && tree.all(kept, 'aux').some((aux) => tree.low(aux) === 'being') && HARMS.test(tree.lemma(kept));
  const own = parties.countries(actor);
  return kept === undefined || parties.countries(recipient).every((country) => own.includes(country));
}

const HARMS = /^(?:harm|hurt|kill|abuse|attack|exploit|traffic|persecute|displace|torture|injure)$/;

/** "prevent", "avert", and whatever somebody is kept from. */
export function isPreventing(tree: Tree, verb: number): boolean {
  if (!tree.isVerb(verb)) return false;
  if (isSetting('preventing', tree.lemma(verb))) return true;
  const from = tree.all(verb, 'advcl', 'xcomp', 'ccomp').some((clause) => tree.mark(clause) === 'from' && tree.low(clause).endsWith('ing'));
  return from && tree.first(verb, 'obj') !== null;
}
