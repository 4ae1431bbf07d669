import { agentOf } from './clause.ts';
import { linked, type Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

const STRESS = /^(?:underscore|underline|stress|emphasi[sz]e|highlight|reiterate|reaffirm|affirm)$/;
const WORTH = /^(?:importance|significance|value|necessity|need)$/;

/** Who stresses how important support is; null where nobody does, or what is told is no support. */
export function stresserOf(tree: Tree, { at, pattern }: Match): number | null {
  const worth = tree.relation(at) === 'nmod' && /^(?:of|for)$/.test(tree.preposition(at)) ? tree.head(at) : -1;
  if (pattern.frame.id !== 'support/support-for' || worth < 0 || !WORTH.test(tree.lemma(worth)) || tree.relation(worth) !== 'obj')
    return null;
  const verb = tree.head(worth);
  return tree.isVerb(verb) && STRESS.test(tree.lemma(verb)) ? agentOf(tree, verb) : null;
}

/**
 * Those who support somebody of another country by stressing how important it is.
 *
 * Reads: "Lee of Kenya underscored the importance of support for Peru." → SUPPORT KEN → PER
 * Leaves: "Lee of Kenya underscored the importance of support for Kenya."
 */
export function stressersOf(tree: Tree, parties: Parties, match: Match): string[] {
  const word = stresserOf(tree, match);
  const ids = word === null ? [] : parties.of(word);
  const reached = parties.countries(
    ['for', 'to', 'with', 'of'].flatMap((place) => linked(tree, match.at, place)).flatMap((one) => parties.of(one)),
  );
  return parties.countries(ids).some((country) => reached.includes(country)) ? [] : ids;
}
