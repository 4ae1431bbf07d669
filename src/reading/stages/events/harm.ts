import { findNamed } from '../../../tables/index.ts';
import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/** "held them responsible for crimes against Kenya": whom the harm was done to is not to blame for it. */
export function isVictim(tree: Tree, { pattern }: Match, word: number): boolean {
  const harm = tree.head(word);
  // "the campaign waged against Kenya"
  if (tree.relation(word) === 'obl' && tree.fullRelation(harm) === 'acl' && !tree.low(harm).endsWith('ing'))
    return pattern.frame.type === 'ACCUSE';
  return (
    pattern.frame.type === 'ACCUSE' &&
    tree.relation(word) === 'nmod' &&
    /^(?:crime|atrocity|abuse|violation|attack|aggression|violence|war|offence|offense|assault|strike|invasion|genocide)$/.test(
      tree.lemma(harm),
    )
  );
}

/** "deplores the violence in Peru", "condemned the unrest there": where it is, and nobody who is to blame. */
export function isSceneOfHarm(tree: Tree, { pattern }: Match, word: number): boolean {
  return (
    pattern.frame.id === 'accuse/criticise' &&
    /^(?:violence|unrest|fighting|escalation|hostility|bloodshed)$/.test(tree.lemma(word)) &&
    tree
      .all(word, 'nmod', 'amod')
      .every((child) =>
        tree.relation(child) === 'amod'
          ? !isOfPeople(tree, child)
          : /^(?:in|between|across|around|inside|near)$/.test(tree.preposition(child)),
      )
  );
}

/** "the Peruvian violence" */
function isOfPeople(tree: Tree, word: number): boolean {
  return findNamed(tree.tokens[word]?.text ?? '') !== undefined;
}

/** "the war against Kenya's aggression": Kenya is no victim of it. */
export function isHostileAct(tree: Tree, { pattern }: Match, word: number): boolean {
  return (
    pattern.frame.type === 'ASSAULT' &&
    /^(?:aggression|aggressor|attack|assault|invasion|invader|occupation|occupier)$/.test(tree.lemma(word))
  );
}

/** "the Iraq War", "the Lima attack": a place before the noun. */
export function isWhereItWas(tree: Tree, noun: number, place: number): boolean {
  if (/^(?:war|conflict)$/.test(tree.lemma(noun))) return true;
  return (
    /^(?:attack|bombing|blast|explosion|shooting|massacre|killing|stabbing|siege)$/.test(tree.lemma(noun)) &&
    findNamed(tree.tokens[place]?.text ?? '')?.kind === 'capital'
  );
}

/** "the Lima attack": blame for it is not blame of Lima's. */
export function isNamedByPlace(tree: Tree, noun: number): boolean {
  return tree.all(noun, 'compound').some((place) => isWhereItWas(tree, noun, place));
}
