import type { Token } from '../../../domain/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** Finds: Ek for "Lee congratulated Ek and wished him success": the object of joined verbs of one subject stays the same person. */
export function findJoinedObject(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const own = tokens[member.phrase.head];
  if (!own || !/^i?obj$/.test(own.relation) || !/^(?:him|her|them)$/i.test(own.text)) return null;
  const joined = tokens[own.head];
  const first = joined?.relation === 'conj' ? joined.head : -1;
  if (first < 0 || tokens[first]?.upos !== 'VERB' || hasSubject(tokens, dependents, own.head)) return null;
  const objects = (dependents[first] ?? []).filter((child) => child > first && child < own.head && isObject(tokens, dependents, child));
  for (const word of objects.flatMap((object) => [object, ...namesBeside(tokens, dependents, object)])) {
    const entity = entityOf[word] ?? null;
    if (entity?.known && entity.admits(member)) return entity;
  }
  return null;
}

function hasSubject(tokens: readonly Token[], dependents: readonly (readonly number[])[], verb: number): boolean {
  return (dependents[verb] ?? []).some((child) => tokens[child]?.relation.startsWith('nsubj'));
}

/** The parser makes some objects with titles an adverbial without a preposition. */
function isObject(tokens: readonly Token[], dependents: readonly (readonly number[])[], word: number): boolean {
  const { relation, upos } = tokens[word] as Token;
  const bare = relation === 'obl' && upos === 'PROPN' && !(dependents[word] ?? []).some((child) => tokens[child]?.relation === 'case');
  return /^i?obj$/.test(relation) || bare;
}

/** "President-Elect Bo Ek": the name that stands with a title. */
function namesBeside(tokens: readonly Token[], dependents: readonly (readonly number[])[], word: number): number[] {
  return (dependents[word] ?? []).filter((child) => /^(?:flat|appos)/.test(tokens[child]?.relation ?? ''));
}
