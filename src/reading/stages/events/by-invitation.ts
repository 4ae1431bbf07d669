import type { Match } from './match.ts';
import type { Tree } from './tree.ts';

/** "came at the invitation of Peru": why somebody came, and no invitation of whoever came. */
export function isByInvitation(tree: Tree, { at, form }: Match): boolean {
  return (
    form === 'noun' &&
    /^(?:invitation|invite|request|initiative)$/.test(tree.lemma(at)) &&
    /^(?:at|on|upon)$/.test(tree.preposition(at)) &&
    /^(?:obl|nmod)$/.test(tree.relation(at))
  );
}
