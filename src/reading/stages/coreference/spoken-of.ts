import type { Analysis, Name } from '../../../domain/index.ts';
import { relationOf } from '../../../language/dependents.ts';
import type { Phrase } from './phrases.ts';

/**
 * Whether a phrase speaks of somebody or something by itself, rather than as a part of what another phrase says: titles
 * before names, words inside a longer name, years, and what a phrase says of itself in an apposition or after "is" do not.
 *
 * Speaks of: "[Mr. Ek] met [the mayor of Oslo]."
 * Does not: "[Mr.] Ek", "[Long] River Council", "the mayor, [Bo Ek],", "It is [an oath]", "in [2015]".
 */
export function isSpokenOf(
  { tokens }: Analysis,
  dependents: readonly (readonly number[])[],
  names: readonly (Name | null)[],
  phrase: Phrase,
): boolean {
  const token = tokens[phrase.head];
  if (!token) return false;
  if (token.upos === 'PROPN' && token.relation === 'nmod:desc') return false;
  if (relationOf(token) === 'appos') return false;
  if (token.upos !== 'PRON' && dependents[phrase.head]?.some((child) => tokens[child]?.relation === 'cop')) return false;
  const name = names[phrase.head];
  if (token.upos === 'NUM' && name?.type === 'DATE') return false;
  return !(token.relation === 'compound' && name && names[token.head] === name);
}
