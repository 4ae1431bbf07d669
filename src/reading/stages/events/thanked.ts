import { agentOf, patientOf, possessorOf } from './clause.ts';
import { othersOf } from './others-of.ts';
import type { Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** Who thanks whom for what; whoever is thanked may not be told: "thanked for the support". */
interface Thanks {
  readonly thing: number;
  readonly by: number | null;
  readonly to: number | null;
}

const GRATITUDE = /^(?:thanks|thank|gratitude|appreciation)$/;
/** Steps from a thing up to the thanks for it. */
const STEPS = 4;

/** "thanked Kenya for the support and the aid", "expressed thanks to Kenya for its support": the thanks for what a noun tells; null where there are none. */
export function thanksFor(tree: Tree, noun: number): Thanks | null {
  let thing = noun;
  for (let step = 0; step < STEPS; step++) {
    const head = tree.head(thing);
    if (head < 0) return null;
    const relation = tree.relation(thing);
    if (relation === 'conj' || (relation === 'nmod' && tree.preposition(thing) === 'of' && isMeasure(tree, head))) thing = head;
    else if (/^(?:obl|nmod)$/.test(relation) && tree.preposition(thing) === 'for') return thanksAt(tree, thing, head);
    else return null;
  }
  return null;
}

/** "the payment of aid", "acts of solidarity": how it is given. */
function isMeasure(tree: Tree, noun: number): boolean {
  return HANDED.test(tree.lemma(noun)) || SHOWN.test(tree.lemma(noun));
}

/** "the recent donation", "the payment of the second tranche of aid": given once, and not going on. */
export function isHandedOver(tree: Tree, noun: number): boolean {
  if (
    /^(?:donation|gift)$/.test(tree.lemma(noun)) ||
    tree.all(noun, 'amod').some((word) => /^(?:recent|latest|past)$/.test(tree.low(word)))
  )
    return true;
  for (let at = noun, step = 0; step < STEPS; step++) {
    if (tree.relation(at) !== 'nmod' || tree.preposition(at) !== 'of') return false;
    at = tree.head(at);
    if (HANDED.test(tree.lemma(at))) return true;
  }
  return false;
}

const HANDED =
  /^(?:payment|disbursement|provision|delivery|allocation|release|transfer|instalment|installment|tranche|package|round|shipment)$/;
const SHOWN = /^(?:act|gesture|expression|show|display|word|message|sign|demonstration|supply)$/;

/** `word`: what the "for" hangs on, which may be the verb, the thanks, or whoever they go to. */
function thanksAt(tree: Tree, thing: number, word: number): Thanks | null {
  for (let at = word, step = 0; step < 3 && at >= 0; at = tree.head(at), step++) {
    if (tree.isVerb(at)) {
      if (/^(?:thank|praise|commend|credit|laud|applaud)$/.test(tree.lemma(at)))
        return { thing, by: agentOf(tree, at), to: tree.first(at, 'iobj') ?? patientOf(tree, at) };
      const said = tree.all(at, 'obj').find((object) => GRATITUDE.test(tree.lemma(object)));
      return said === undefined ? null : { thing, by: agentOf(tree, at), to: toWhom(tree, [at, said]) };
    }
  }
  return null;
}

function toWhom(tree: Tree, words: readonly number[]): number | null {
  return words.flatMap((word) => tree.all(word, 'obl', 'nmod')).find((child) => tree.preposition(child) === 'to') ?? null;
}

/** What is thanked for is done by whose it is said to be, else by whoever is thanked; where only who thanks is told, by the other side of the meeting told of last. */
export function giverOf(tree: Tree, parties: Parties, thanks: Thanks): string[] {
  const owner = possessorOf(tree, thanks.thing);
  if (owner !== null) return parties.of(owner);
  if (thanks.to !== null) return parties.of(thanks.to);
  return othersOf(parties, thanks.by === null ? [] : parties.of(thanks.by), parties.scene);
}

/** It reaches whoever thanks, where nobody else is named and the giver is of another country. */
export function receiverOf(parties: Parties, thanks: Thanks, giver: readonly string[]): string[] {
  const own = parties.countries(giver);
  const ids = thanks.by === null ? [] : parties.of(thanks.by);
  return own.length > 0 && parties.countries(ids).some((country) => !own.includes(country)) ? ids : [];
}
