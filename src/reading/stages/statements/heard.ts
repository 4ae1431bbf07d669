import type { Analysis } from '../../../domain/index.ts';
import { headOf, subtreeRange } from '../../../language/dependents.ts';
import { cueVerb } from './cue-verb.ts';
import { type Draft, isQuoted } from './draft.ts';
import type { Mentions } from './mentions.ts';

const HEARING = /^(?:hear|listen|receive|get)$/;
/** Whoever is the subject of these in the passive is told something. */
const TELLING = /^(?:brief|inform|notify|apprise|update|tell)$/;

/**
 * A draft of a readout in which somebody only hears: whoever tells him is the speaker where he is named, and else nobody is.
 *
 * Reads: "Lee was briefed by Ek on the flood." → said by Ek
 * Leaves: "Lee heard a report on the flood." and "Lee received information on the flood."
 */
export function turnHeard(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[], mentions: Mentions): Draft | null {
  const { tokens } = analysis;
  const [source] = draft.source;
  const verb = cueVerb(analysis, draft);
  const lemma = tokens[verb]?.lemma.toLowerCase() ?? '';
  if (!source || draft.spoken || isQuoted(analysis, draft) || !isSubject(analysis, headOf(analysis, source), verb)) return draft;
  if (HEARING.test(lemma)) return null;
  const words = dependents[verb] ?? [];
  if (!TELLING.test(lemma) || !words.some((word) => tokens[word]?.relation === 'aux:pass')) return draft;
  const teller = words.find((word) => word > verb && tokens[word]?.relation.startsWith('obl') && isAgent(analysis, word, dependents));
  if (teller === undefined || mentions.at(teller) === null) return null;
  const range = subtreeRange(dependents, teller, (child) => /^(?:case|acl|cc|conj|punct|advcl)/.test(tokens[child]?.relation ?? ''));
  const content = draft.content.filter(({ from, to }) => to <= range.from || from >= range.to);
  return content.length > 0 ? { ...draft, source: [range], content } : null;
}

/** The subject of a verb, or of one that it is joined to. */
function isSubject({ tokens }: Analysis, word: number, verb: number): boolean {
  const { relation = '', head = -1 } = tokens[word] ?? {};
  if (!relation.startsWith('nsubj')) return false;
  return head === verb || (/^(?:conj|xcomp)$/.test(tokens[verb]?.relation ?? '') && tokens[verb]?.head === head);
}

function isAgent({ tokens }: Analysis, word: number, dependents: readonly (readonly number[])[]): boolean {
  return (dependents[word] ?? []).some((child) => tokens[child]?.relation === 'case' && /^by$/i.test(tokens[child]?.text ?? ''));
}
