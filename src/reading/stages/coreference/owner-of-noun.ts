import type { Token } from '../../../domain/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

const CLIMB = 5;

/**
 * What stands behind an owned noun is its owner's, what is joined to a name is of whoever is named.
 *
 * Finds: Japan for "Kenya praised Japan's defence of its border", Japan for "Kenya helped Japan and its allies"
 */
export function findOwnerOfNoun(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const own = tokens[member.phrase.head];
  if (own?.relation !== 'nmod:poss' || !/^(?:its|his|her)$/i.test(own.text)) return null;
  // "Kenya's army and its allies"
  const noun = tokens[own.head];
  const beside = noun?.relation === 'conj' ? (entityOf[noun.head] ?? null) : null;
  if (beside?.known && beside.group && beside.admits(member)) return beside;
  for (let at = own.head, step = 0; at >= 0 && step < CLIMB; step++) {
    const token = tokens[at];
    if (token?.relation !== 'nmod') return null;
    const owner = (dependents[token.head] ?? []).find((child) => tokens[child]?.relation === 'nmod:poss' && child < token.head);
    if (owner !== undefined) {
      const entity = entityOf[owner] ?? null;
      return entity?.known && entity.admits(member) ? entity : null;
    }
    at = token.head;
  }
  return null;
}
