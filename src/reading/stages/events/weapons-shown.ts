import { isArmed } from './arms.ts';
import { contentHeads, type Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Roles } from './roles.ts';
import type { Tree } from './tree.ts';

const FIRES = /^(?:launch|fire)$/;
const FLIES = /^(?:missile|rocket|projectile|satellite|spacecraft)$/;
const SHOT = /^(?:missile|rocket|projectile|satellite|spacecraft|artillery|shell|round|drone|weapon)$/;
const AT = /^(?:at|on|onto|against|into|towards?|across)$/;
const SPACE = /^(?:rocket|satellite|spacecraft)$/;
/** Where nobody is hit. */
const NOWHERE = /^(?:space|orbit|sea|ocean|water|waters|air|sky|direction|atmosphere)$/;
/** Salvoes of so many are fired in a war. */
const MANY = 10;

/**
 * Weapons that a state fires at nobody are shown and no attack; those fired at somebody are no show; a company's rocket is neither.
 *
 * Leaves: "Kenya fired two missiles into the sea." as an attack
 */
export function isUnaimed(tree: Tree, parties: Parties, { at, form, pattern, objects }: Match, { actor, recipient }: Roles): boolean {
  if ([at, ...objects].some((word) => isTestShot(tree, word))) return pattern.frame.type === 'ASSAULT';
  const shot = form === 'verb' && FIRES.test(tree.lemma(at)) ? objects.find((word) => SHOT.test(tree.lemma(word))) : undefined;
  if (shot === undefined || !/^(?:ASSAULT|MOBILIZE)$/.test(pattern.frame.type)) return false;
  const ways = [at, ...contentHeads(tree, shot)]
    .flatMap((word) => tree.all(word, 'obl', 'nmod'))
    .filter((word) => AT.test(tree.preposition(word)));
  const nowhere = ways.some((word) => isNowhere(tree, word));
  const aimed = ways.some((word) => !isNowhere(tree, word) && !isTime(tree, word));
  const doers = actor.flatMap((id) => parties.actor(id) ?? []);
  const ofState =
    doers.length > 0 && doers.every(({ kind, sectors }) => kind === 'state' || sectors.some((sector) => /^(?:GOV|MIL)$/.test(sector)));
  // "SpaceX launched a rocket"
  const company = SPACE.test(tree.lemma(shot)) && doers.length > 0 && doers.every((doer) => doer.kind === 'organization' && !isArmed(doer));
  if (pattern.frame.type === 'MOBILIZE') return aimed || company;
  if (aimed || (recipient.length > 0 && !nowhere)) return false;
  return company || (ofState && (nowhere || (FLIES.test(tree.lemma(shot)) && !isSalvo(tree, at, shot))));
}

/** "test-fired", "a test-fire", "test firings". */
export function isTestShot(tree: Tree, word: number): boolean {
  const before = tree.low(word - 1) === '-' ? word - 2 : word - 1;
  return tree.low(before) === 'test' && /^(?:fire|fires|fired|firing|firings|launch|launches|launched)$/.test(tree.low(word));
}

function isNowhere(tree: Tree, word: number): boolean {
  return [word, ...tree.all(word, 'compound', 'flat')].some((part) => NOWHERE.test(tree.low(part)));
}

/** "on Sunday" */
function isTime(tree: Tree, word: number): boolean {
  return tree.preposition(word) === 'on' && (/day$/.test(tree.low(word)) || tree.all(word, 'nummod').length > 0);
}

/** "a barrage of missiles", "200 missiles", "dozens of rockets", and "the missiles" that were told of before. */
function isSalvo(tree: Tree, verb: number, shot: number): boolean {
  const object = tree.first(verb, 'obj') ?? tree.first(verb, 'nsubj');
  if (object !== null && object !== shot && tree.preposition(shot) === 'of') return true;
  if (tree.all(shot, 'det').some((word) => /^(?:the|these|those)$/.test(tree.low(word)))) return true;
  const numbers = tree.all(shot, 'nummod').map((word) => Number(tree.low(word).replaceAll(',', '')));
  return numbers.some((number) => number >= MANY);
}
