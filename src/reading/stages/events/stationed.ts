import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

const AT_FOES = /^(?:against|near|along|around|off|towards?)$/;
const FRONT = /^(?:border|frontier|coast|line|front|boundary)$/;

/**
 * "will deploy a battery to Peru", "plans to send troops to Haiti": forces go where they are to be, and threaten nobody; "near Peru",
 * "to the border with Peru", "against Peru" they do.
 *
 * Reads: "Norway will deploy fighter jets to Kenya." → MOBILIZE NOR → KEN planned
 * Reads: "Norway will deploy fighter jets against Kenya." → THREATEN NOR → KEN
 */
export function isStationed(tree: Tree, { at, form, objects, pattern }: Match): boolean {
  if (form !== 'verb' || pattern.frame.id !== 'mobilize/deploy') return false;
  const beside = [at, ...objects].flatMap((word) => tree.all(word, 'obl', 'nmod', 'advcl'));
  const placed = beside.some((word) => /^(?:to|in|on|into|at)$/.test(tree.preposition(word)));
  return placed && !beside.some((word) => AT_FOES.test(tree.preposition(word)) || FRONT.test(tree.lemma(word)));
}
