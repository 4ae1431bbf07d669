import type { Analysis } from '../../../domain/index.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';

/**
 * "speaking on condition of anonymity to discuss the plan" tells nothing said: the cue is the verb of speech after it, and what that verb is
 * said to discuss is no content.
 *
 * Reads: An official, speaking on condition of anonymity to discuss the plan, said it was dead. → An official | said | it was dead
 * Leaves: An official, speaking on condition of anonymity, left.
 */
export function mendNameless(analysis: Analysis, draft: Draft): Draft | null {
  const { tokens } = analysis;
  const cue = draft.cue.find(({ from, to }) => tokens.slice(from, to).some(({ text }) => /^anonymity$/i.test(text)));
  if (!cue) return draft;
  const sentence = tokens[cue.from]?.sentence;
  const verbs = speechVerbs().clause;
  let verb = cue.to;
  while (tokens[verb]?.sentence === sentence && !(tokens[verb]?.upos === 'VERB' && verbs.has(tokens[verb]?.lemma ?? ''))) verb++;
  if (tokens[verb]?.sentence !== sentence) return null;
  const content = draft.content.filter(({ from, to }) => from > verb || to <= cue.from);
  return content.length > 0 ? { ...draft, cue: [{ from: verb, to: verb + 1 }], content } : null;
}
