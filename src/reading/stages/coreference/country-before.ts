import type { Analysis, Name, Token } from '../../../domain/index.ts';
import { nounSense } from '../../../tables/index.ts';
import type { Entity, EntityOf, Member } from './entity.ts';

const INSIDE = /^(?:in|inside|within|across|throughout)$/i;
/** What is in a country without being about it: "after talks in Kenya". */
const PASSING =
  /^(?:audience|ceremony|conference|conversation|consultation|dinner|discussion|forum|meeting|negotiation|speech|stay|stop|summit|talk|tour|trip|visit)$/;

/**
 * The country that a sentence spoke of last, as where something is: what "the country" and "that country" take up, rather than one farther off.
 *
 * Finds: Niger for "Lee praised Peru and spoke of the crisis in Niger and of peace in the country"
 * Not: "Lee said after talks in Niger that peace had come to the country", "The war in Niger went on, and the country was silent"
 */
export function findCountryBefore(
  { tokens }: Analysis,
  names: readonly (Name | null)[],
  member: Member,
  entityOf: EntityOf,
): Entity | null {
  const { head, from, to } = member.phrase;
  const own = tokens[head];
  const end = /^['’]s?$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  if (!own || !/^(?:country|nation)$/.test(own.lemma) || end - from !== 2 || !/^(?:the|that)$/i.test(tokens[from]?.text ?? '')) return null;
  const role = own.relation === 'nmod:poss' ? tokens[own.head]?.relation : own.relation;
  if (!/^(?:obl|nmod|obj|conj)/.test(role ?? '') && !isWished(tokens, own)) return null;
  for (let at = from - 1; tokens[at]?.sentence === own.sentence; at--) {
    const entity = entityOf[at];
    if (!entity?.known || names[at]?.type !== 'LOC') continue;
    const first = names[at]?.from ?? at;
    const link = /^the$/i.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
    const noun = tokens[link - 1];
    const placed = INSIDE.test(tokens[link]?.text ?? '') && noun?.upos === 'NOUN';
    return placed && !PASSING.test(noun.lemma) && !nounSense(noun.lemma).has('person') && entity.admits(member) ? entity : null;
  }
  return null;
}

/** "the need for that country's leaders to form a government": whoever is to do something. */
function isWished(tokens: readonly Token[], { head, relation }: Token): boolean {
  const subject = relation === 'nmod:poss' ? tokens[head] : undefined;
  return subject?.relation === 'nsubj' && /^(?:acl|xcomp|advcl)/.test(tokens[subject.head]?.relation ?? '');
}
