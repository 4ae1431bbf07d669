import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/** "held them responsible for crimes against Kenya": whom the harm was done to is not to blame for it. */
export function isVictim(tree: Tree, { pattern }: Match, word: number): boolean {
  const harm = tree.head(word);
  return (
    pattern.frame.type === 'ACCUSE' &&
    tree.relation(word) === 'nmod' &&
    /^(?:crime|atrocity|abuse|violation|attack|aggression|violence|war|offence|offense|assault|strike|invasion|genocide)$/.test(
      tree.lemma(harm),
    )
  );
}

/** "the war against Kenya's aggression": Kenya is no victim of it. */
export function isHostileAct(tree: Tree, { pattern }: Match, word: number): boolean {
  return (
    pattern.frame.type === 'ASSAULT' &&
    /^(?:aggression|aggressor|attack|assault|invasion|invader|occupation|occupier)$/.test(tree.lemma(word))
  );
}
