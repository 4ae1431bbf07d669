import { type Match, matchAt } from './match.ts';
import type { Fits, Parties } from './parties.ts';
import type { Tree } from './tree.ts';

/** After which preposition the doer of a thing that kills or wounds stands: "rockets from Kenya". Where it does so is nobody's deed. */
const FROM = ['of', 'by', 'from'];

/**
 * Whose deed it is that a subject does: "an attack by rebels that killed five" is theirs who attacked, and "the attack in Lima that
 * killed five" nobody's who is told. `whose`: the actor of an event told as a noun.
 */
export function doersOf(tree: Tree, parties: Parties, word: number, fits: Fits, whose: (event: Match) => readonly string[]): string[] {
  return tree.withConjuncts(word).flatMap((head) => {
    if (tree.upos(head) !== 'NOUN' || parties.isSomebody(head)) return parties.single(head, 0, fits);
    const event = matchAt(tree, head);
    return event?.form === 'noun' && event.pattern.frame.type === 'ASSAULT'
      ? whose(event).filter(fits)
      : parties.owners(head, 0, fits, FROM);
  });
}
