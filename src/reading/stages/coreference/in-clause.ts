import type { Analysis, Token } from '../../../domain/index.ts';
import { relationOf } from '../../../language/dependents.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** For each token its dependents, in order. */
type Dependents = readonly (readonly number[])[];

/** How many steps up the tree a reflexive looks for its subject. */
const CLIMB = 8;

/** The entity that the grammar of a clause makes a phrase one with; null where it makes it one with none. */
export function findInClause({ tokens }: Analysis, dependents: Dependents, member: Member, entityOf: EntityOf): Entity | null {
  const own = tokens[member.phrase.head];
  if (!own) return null;
  if (relationOf(own) === 'appos') return findBeside(own, member, entityOf);
  if (own.upos !== 'PRON') return findSubjectOf(tokens, dependents, member, entityOf);
  return /sel(?:f|ves)$/i.test(own.text) ? findReflected(tokens, dependents, own, member, entityOf) : null;
}

/** "Their child, Gloria": what stands in apposition is what it stands beside, though it lies within it. */
function findBeside({ head }: Token, { traits, known }: Member, entityOf: EntityOf): Entity | null {
  const entity = entityOf[head];
  if (!entity || (entity.genders & traits.genders) === 0 || (entity.numbers & traits.numbers) === 0) return null;
  return known === null || entity.known === null || entity.known === known ? entity : null;
}

const IS = /^(?:am|is|are|was|were|['’](?:m|s|re))$/i;
const NOT = /^(?:not|n['’]t|never)$/i;

/** "It is an oath", "I'm Bo Ek": what a pronoun is said to be. Not "It was not", "It will be". */
function findSubjectOf(tokens: readonly Token[], dependents: Dependents, member: Member, entityOf: EntityOf): Entity | null {
  const { head } = member.phrase;
  let subject: number | null = null;
  let said = false;
  for (const child of childrenBefore(dependents, head, head)) {
    const { relation, text, upos } = tokens[child] as Token;
    if (NOT.test(text)) return null;
    if (relation === 'cop') said = IS.test(text);
    if (relation === 'nsubj' && upos === 'PRON') subject = child;
  }
  const entity = said && subject !== null ? entityOf[subject] : null;
  return entity?.admits(member) ? entity : null;
}

/** "He treated her himself": the nearest subject that fits, of the clause or of one above it. */
function findReflected(tokens: readonly Token[], dependents: Dependents, own: Token, member: Member, entityOf: EntityOf): Entity | null {
  let at = own.head;
  for (let step = 0; at >= 0 && step < CLIMB; step++) {
    for (const child of childrenBefore(dependents, at, member.phrase.head)) {
      const entity = tokens[child]?.relation.startsWith('nsubj') ? entityOf[child] : null;
      if (entity?.admits(member)) return entity;
    }
    at = tokens[at]?.head ?? -1;
  }
  return null;
}

/** What depends on `head` and stands before `end`, nearest first. */
function childrenBefore(dependents: Dependents, head: number, end: number): number[] {
  return (dependents[head] ?? []).filter((child) => child < end).reverse();
}
