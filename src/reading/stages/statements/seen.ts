import type { Analysis } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { cueVerb } from './cue-verb.ts';
import { type Draft, isQuoted } from './draft.ts';

/** Verbs of seeing, some of which also tell what somebody says. */
const SEEING = /^(?:observe|watch|witness|view|inspect)$/;

/**
 * Is what a draft of a readout takes for said a thing that somebody looked at?
 *
 * Reads: "He observed the drill." → seen, not said
 * Leaves: "He observed that the drill went on." and "He observed: “It rains.”"
 */
export function isSeen(analysis: Analysis, draft: Draft): boolean {
  const [first] = draft.content;
  const verb = cueVerb(analysis, draft);
  const token = analysis.tokens[verb];
  if (!first || !token || draft.spoken || !SEEING.test(token.lemma.toLowerCase()) || isQuoted(analysis, draft)) return false;
  const head = analysis.tokens[headOf(analysis, first)];
  return head?.head === verb && head.relation === 'obj' && /^(?:NOUN|PROPN|PRON)$/.test(head.upos);
}
