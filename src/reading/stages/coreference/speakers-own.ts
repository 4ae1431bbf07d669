import type { Token } from '../../../domain/index.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

/** What a speaker speaks for. */
const OWN = /^(?:country|nation|state|government|side|people|homeland|administration|ministry|parliament|delegation)$/;

/** Finds: Ek for "Ek stressed that his country stands with Peru": whoever speaks of "his country" means his own. */
export function findSpeakersOwn(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const own = tokens[member.phrase.head];
  if (own?.relation !== 'nmod:poss' || !/^(?:his|her)$/i.test(own.text)) return null;
  const noun = tokens[own.head];
  if (!noun || !OWN.test(noun.lemma) || !/^nsubj/.test(noun.relation)) return null;
  const clause = tokens[noun.head];
  const speech = clause?.relation === 'ccomp' ? tokens[clause.head] : undefined;
  if (!clause || speech?.upos !== 'VERB' || !speechVerbs().clause.has(speech.lemma.toLowerCase())) return null;
  const speaker = (dependents[clause.head] ?? []).find((child) => tokens[child]?.relation === 'nsubj');
  const entity = speaker === undefined ? null : (entityOf[speaker] ?? null);
  return entity?.admits(member) ? entity : null;
}
