import type { Token } from '../../../domain/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** Steps up from the last word of a name to its head. */
const CLIMB = 4;

/** Finds: Ek for "Lee urged Ek, in his role as envoy, to wait", "Ek, in his capacity as chairman, spoke": the role of whoever is named right before. */
export function findInRole(tokens: readonly Token[], member: Member, entityOf: EntityOf): Entity | null {
  const { head } = member.phrase;
  const own = tokens[head];
  if (
    own?.relation !== 'nmod:poss' ||
    !/^(?:his|her|its)$/i.test(own.text) ||
    !/^(?:role|capacity|function)$/.test(tokens[own.head]?.lemma ?? '')
  )
    return null;
  if (tokens[head - 1]?.text !== 'in') return null;
  let at = tokens[head - 2]?.text === ',' ? head - 3 : head - 2;
  for (let step = 0; step < CLIMB && tokens[at]?.sentence === own.sentence; step++) {
    const entity = entityOf[at];
    // The role may stand inside the phrase of the name, so that the two would not go together otherwise.
    if (entity) return entity.known !== null && (entity.genders & member.traits.genders) !== 0 ? entity : null;
    if (!/^(?:flat|appos|compound|nmod:desc)/.test(tokens[at]?.relation ?? '')) return null;
    at = tokens[at]?.head ?? -1;
  }
  return null;
}
