import type { Analysis } from '../../../domain/index.ts';
import { impersonalWords } from '../../../tables/index.ts';

/** For each token its dependents, in order. */
type Dependents = readonly (readonly number[])[];

/**
 * An "it" that stands for the clause after it, and for nobody.
 *
 * Finds: "It was noted that talks went on", "It was agreed to meet", "It is important that talks go on", "It would be wrong to leave"
 * Not: "It was told that talks went on", "It was asked to leave", "It is confident that talks go on", "It is ready to help"
 */
export function isPleonastic({ tokens }: Analysis, dependents: Dependents, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^it$/i.test(token.text) || !/^(?:nsubj|expl)/.test(token.relation)) return false;
  const above = tokens[token.head];
  if (!above) return false;
  const words = impersonalWords();
  const children = (dependents[token.head] ?? []).filter((child) => child > at);
  const lemmaOf = (child: number): string => tokens[child]?.lemma.toLowerCase() ?? '';
  const lemma = lemmaOf(token.head);
  const clauses = children.filter((child) => child > token.head && /^(?:csubj|ccomp|xcomp|advcl|acl)/.test(tokens[child]?.relation ?? ''));
  const that = clauses.some((child) => opens(child, 'that'));
  const to = clauses.some((child) => opens(child, 'to'));
  if (children.some((child) => tokens[child]?.relation === 'aux:pass'))
    return (that && !words.told.has(lemma)) || (to && words.settled.has(lemma));
  return children.some((child) => tokens[child]?.relation === 'cop') && (that || to) && words.matters.has(lemma);

  function opens(clause: number, word: string): boolean {
    return (dependents[clause] ?? []).some((child) => child < clause && lemmaOf(child) === word && tokens[child]?.relation !== 'det');
  }
}
