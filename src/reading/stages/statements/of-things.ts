import type { Analysis } from '../../../domain/index.ts';
import { nounSense, speechVerbs } from '../../../tables/index.ts';
import { TALK_NOUN } from '../actors/talk-verbs.ts';
import { cueVerb } from './cue-verb.ts';
import { type Draft, isQuoted } from './draft.ts';
import type { Mentions } from './mentions.ts';
import { subjectOf } from './subject.ts';

/**
 * Is what a draft of a readout takes for said only something that a thing does? Documents and persons may say; things do so only with a verb of
 * speech.
 *
 * Reads: "The move testified to their unity." → a thing, and nothing said
 * Leaves: "The report testified to their unity.", "The move was praised." and "Stakeholders shared their views."
 */
export function isOfThings(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[], mentions: Mentions): boolean {
  const verb = cueVerb(analysis, draft);
  const lemma = analysis.tokens[verb]?.lemma.toLowerCase() ?? '';
  const { clause, object, documents } = speechVerbs();
  if (draft.spoken || clause.has(lemma) || object.has(lemma) || isQuoted(analysis, draft)) return false;
  // "The document was signed by Lee"
  if ((dependents[verb] ?? []).some((child) => analysis.tokens[child]?.relation === 'aux:pass') && MAKES.test(lemma)) return true;
  const subject = subjectOf(analysis, verb, dependents);
  const token = analysis.tokens[subject ?? -1];
  if (subject === null || !token || mentions.at(subject)) return false;
  if (/^(?:which|that)$/i.test(token.text)) return !mentions.at(analysis.tokens[verb]?.head ?? -1);
  const noun = token.lemma.toLowerCase();
  // Of several it is seldom told that they are no persons: "Stakeholders shared".
  const single = noun === token.text.toLowerCase();
  return single && token.upos === 'NOUN' && !documents.has(noun) && !nounSense(noun).has('person') && !nounSense(noun).has('group');
}

/** What is done to documents and things. */
const MAKES = /^(?:sign|raise|submit|hand|deliver|adopt|approve|attend|hold|organi[sz]e|initial|launch|open|found|establish)$/;

const TOPICAL = /^(?:cover|address|focus|discuss|deal|touch|tackle|review|centre|center|concentrate|revolve|concern)$/;

/** "The meeting covered trade", "Talks focused on the border": what was talked of, and nothing said. */
export function isTopicOfTalks(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): boolean {
  const verb = cueVerb(analysis, draft);
  if (!TOPICAL.test(analysis.tokens[verb]?.lemma.toLowerCase() ?? '') || isQuoted(analysis, draft)) return false;
  const subject = subjectOf(analysis, verb, dependents);
  return subject !== null && TALK_NOUN.test(analysis.tokens[subject]?.lemma.toLowerCase() ?? '');
}
