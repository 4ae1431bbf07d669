import type { Token } from '../../../domain/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** Steps up the tree to the verb that praises. */
const CLIMB = 8;

/** "congratulated Ek on his election", "asked Ek about his plans": what somebody is thanked for or asked about is his own. */
export function findPraised(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const own = tokens[member.phrase.head];
  if (own?.relation !== 'nmod:poss') return null;
  for (let at = own.head, step = 0; at >= 0 && step < CLIMB; at = tokens[at]?.head ?? -1, step++) {
    const verb = tokens[at];
    if (verb?.upos !== 'VERB') continue;
    if (!/^(?:congratulate|thank|praise|commend|applaud|laud|ask|question|quiz)$/.test(verb.lemma)) return null;
    const object = (dependents[at] ?? []).find((child) => /^i?obj$/.test(tokens[child]?.relation ?? '') && child < member.phrase.head);
    const entity = object === undefined ? null : (entityOf[object] ?? null);
    return entity?.admits(member) ? entity : null;
  }
  return null;
}
