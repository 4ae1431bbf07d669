import { linked, type Match } from './match.ts';
import { type Parties, unique } from './parties.ts';
import { wordsBelow } from './taken.ts';
import type { Tree } from './tree.ts';

/** Acts that are told with the thing that is given or imposed: support, aid, sanctions. */
const GIVING = /^(?:support\/back|aid\/.+|coerce\/sanction)$/;

/** "U.S.", "EU": before a noun, like "American"; a full name there may be whom the thing is for, as in "the Kenya aid package". */
const SHORT = /^\p{Lu}[\p{Lu}.]+$/u;

/**
 * Whose the thing is that is given, announced or imposed, where nobody is told who does so: "Kenyan aid was announced", "sanctions from
 * Kenya".
 *
 * Reads: "Kenyan support for Peru was reaffirmed." → SUPPORT KEN → PER
 * Leaves: "The Kenya aid package was approved."
 */
export function giversOf(tree: Tree, parties: Parties, { form, objects, pattern }: Match): string[] {
  if (form !== 'verb' || !GIVING.test(pattern.frame.id)) return [];
  const things = objects.filter((object) => tree.isNominal(object)).flatMap((object) => withAmounts(tree, object));
  const words = [...things.flatMap((thing) => ownersBefore(tree, thing)), ...things.flatMap((thing) => linked(tree, thing, 'from'))];
  return unique(words.flatMap((word) => parties.single(word)));
}

/** "a package of sanctions from Kenya": the words of an amount too. */
function withAmounts(tree: Tree, noun: number): number[] {
  const head = tree.head(noun);
  return tree.relation(noun) === 'nmod' && tree.preposition(noun) === 'of' && head >= 0 && !tree.isVerb(head) ? [noun, head] : [noun];
}

/** "Kenya's", "Kenyan", "U.S." before a noun. */
export function ownersBefore(tree: Tree, noun: number): number[] {
  return (tree.children[noun] ?? []).filter((child) => {
    const relation = tree.fullRelation(child);
    const short = /^(?:compound|nmod)/.test(relation) && child < noun && SHORT.test(tree.tokens[child]?.text ?? '');
    return relation === 'nmod:poss' || relation === 'amod' || short;
  });
}

/** "died in Kenyan custody", "was freed from captivity in Kenya": who held them did it. */
export function captors(tree: Tree, parties: Parties, { at, pattern }: Match): string[] {
  const { type, mode } = pattern.frame;
  if (type !== 'ASSAULT' && mode !== 'release') return [];
  const held = wordsBelow(tree, [at]).find((word) => /^(?:custody|captivity|detention)$/.test(tree.lemma(word)));
  return held === undefined ? [] : parties.owners(held);
}
