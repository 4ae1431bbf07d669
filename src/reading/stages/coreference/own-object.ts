import type { Token } from '../../../domain/index.ts';

/**
 * The words that a pronoun's verb names as its object: whom the pronoun, its subject, does not mean.
 *
 * Finds: Ek for "He thanked President Ek"
 */
export function objectsUnder(tokens: readonly Token[], pronoun: number): number[] {
  const own = tokens[pronoun];
  if (!own || !/^nsubj/.test(own.relation) || !/^(?:he|she|it)$/i.test(own.text)) return [];
  const found: number[] = [];
  for (let at = pronoun + 1; tokens[at]?.sentence === own.sentence; at++) {
    const token = tokens[at] as Token;
    if (token.head === own.head && /^(?:i?obj|obl|xcomp)$/.test(token.relation) && token.upos !== 'VERB') found.push(at);
    else if (/^(?:flat|appos|nmod:desc|conj|compound)/.test(token.relation) && found.includes(token.head)) found.push(at);
  }
  return found;
}
