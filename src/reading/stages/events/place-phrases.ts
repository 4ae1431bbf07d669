import { isVisitWord } from '../../../tables/index.ts';
import { MONTHS, WEEKDAYS } from '../times/names.ts';
import { verbOverCompany } from './companions.ts';
import type { Tree } from './tree.ts';

const IN = /^(?:in|at|near|outside|inside)$/;
const DAY = /^(?:today|yesterday|tomorrow|tonight|now|earlier|later|morning|afternoon|evening|night|week|month|weekend)$/;
/** What is beside or of a thing that is somewhere is there too. */
const PART = /^(?:sideline|margin|headquarters?|office|building|residence|seat|premises|grounds|opening|end|close|start|beginning)$/;

/**
 * The phrases that tell where a verb's or a noun's event is, nearest first: "in Lima", "at the ministry in Lima", "at the headquarters of
 * the ministry in Lima"; where there are none, "today in Lima".
 */
export function placePhrases(tree: Tree, word: number): number[] {
  const phrases = tree.all(word, 'obl', 'nmod', 'advmod');
  const own = phrases.filter((child) => IN.test(tree.preposition(child)) && !isTime(tree, child));
  if (own.length > 0) return [...own, ...own.flatMap((child) => placesIn(tree, child))];
  return phrases.filter((child) => isTime(tree, child)).flatMap((child) => placesIn(tree, child));
}

function placesIn(tree: Tree, noun: number, depth = 0): number[] {
  const inner = tree.all(noun, 'nmod', 'obl');
  const owners = depth === 0 && PART.test(tree.lemma(noun)) ? inner.filter((child) => tree.preposition(child) === 'of') : [];
  return [...inner.filter((child) => IN.test(tree.preposition(child))), ...owners.flatMap((child) => placesIn(tree, child, depth + 1))];
}

/** The verb that a place belongs to which hangs by a time or by what is there; null where it is the noun's own. */
export function verbPast(tree: Tree, noun: number): number | null {
  const whole = tree.head(noun);
  const part = tree.relation(noun) === 'nmod' && tree.preposition(noun) === 'of' && whole >= 0 && PART.test(tree.lemma(whole));
  const top = part ? whole : noun;
  const above = tree.head(top);
  const verb = above >= 0 && tree.isVerb(above) ? above : verbOverCompany(tree, above);
  if (verb === null) return null;
  // "welcomed Lee to the palace in Lima"
  const led = isVisitWord('hosting', tree.lemma(verb)) || isVisitWord('going', tree.lemma(verb));
  return passesOn(tree, top) || (led && tree.preposition(top) === 'to') ? verb : null;
}

/** Is where this phrase's thing is also where the verb's event is? */
function passesOn(tree: Tree, word: number): boolean {
  if (!/^(?:obl|nmod|advmod)$/.test(tree.relation(word))) return false;
  if (isTime(tree, word)) return true;
  const preposition = tree.preposition(word);
  return IN.test(preposition) || (preposition === 'on' && /^(?:sideline|margin)$/.test(tree.lemma(word)));
}

function isTime(tree: Tree, word: number): boolean {
  const low = tree.low(word);
  return WEEKDAYS.has(low) || MONTHS.has(low) || DAY.test(low);
}
