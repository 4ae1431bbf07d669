import type { Upos } from '../../domain/index.ts';

/** What an arc loses that English does not have (log-probability). */
const PENALTY = 12;
/** Relations of words that stand right beside what they belong to, and after it only as parts of a name. */
const BESIDE = /^(?:flat|nmod:desc|compound|case|det|amod|nummod|fixed)$/;

/**
 * What is taken off an arc from a word back to its head: parts of a name and titles do not reach back over a verb, prepositions do not
 * reach back, and a name is joined to no verb and no number. Two names with titles on both sides of a verb otherwise draw each other's parts:
 * "Minister Ann Lee met with Minister Bo Ek".
 */
export function arcPenalty(upos: readonly Upos[], word: number, head: number, relation: string): number {
  // In treebanks two names of a hundred that are joined to something are joined to such words.
  if (head < word && relation === 'conj' && upos[word] === 'PROPN' && /^(?:VERB|NUM)$/.test(upos[head] as string)) return PENALTY;
  if (head >= word || !BESIDE.test(relation)) return 0;
  if (relation === 'case' && upos[word] === 'ADP') return PENALTY;
  for (let at = head + 1; at < word; at++) if (upos[at] === 'VERB' || upos[at] === 'AUX') return PENALTY;
  return 0;
}
