import type { Analysis } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { mayOpen } from '../../../text/quotations.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';

/** Verbs by which talks have a topic and nobody says anything about it. */
const TOPIC =
  /^(?:discuss|review|consult|exchange|touch|focus|cover|center|centre|explore|examine|talk|speak|consider|negotiate|deliberate|agree)$/;
const TALKS = /^(?:discussion|talk|conversation|consultation|negotiation|meeting|agenda|exchange|view|opinion)s?$/;
/** "has rejected it", "thanked him": what is said stands elsewhere. */
const PRONOUN = /^(?:it|this|them|so|him|her|me|us|you)$/i;
/** Nouns that make a topic a claim: "discussed the importance of multilateralism". */
const CLAIM = /^(?:importance|need|necessity|urgency|imperative|significance)$/;

/**
 * Does a draft of a readout tell what was said, or only what was talked about, agreed to be done, or will be said?
 *
 * Reads: "They discussed the importance of unity." → it is told that unity is important
 * Leaves: "They discussed trade.", "They agreed to meet." and "They will reaffirm their ties."
 */
export function tellsProposition(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): boolean {
  const first = draft.content[0];
  const verb = cueVerb(analysis, draft);
  const token = analysis.tokens[verb];
  if (!first || !token || draft.spoken) return true;
  if (opensClause(analysis, first.from)) return true;
  const lemma = token.lemma.toLowerCase();
  if (TOPIC.test(lemma) || isTalk(analysis, draft)) return CLAIM.test(analysis.tokens[headOf(analysis, first)]?.lemma ?? '');
  if (lemma === 'look' || (PRONOUN.test(analysis.tokens[first.from]?.text ?? '') && first.to - first.from === 1)) return false;
  const words = (dependents[verb] ?? []).map((child) => analysis.tokens[child]);
  return !words.some((word) => word?.relation === 'aux' && /^(?:will|shall|'ll)$/i.test(word.text));
}

/** "that …", "how this will help"; "how to help" is a topic. */
function opensClause({ tokens }: Analysis, from: number): boolean {
  const word = tokens[from]?.text.toLowerCase() ?? '';
  return word === 'that' || mayOpen(word) || (/^(?:how|why|what)$/.test(word) && tokens[from + 1]?.text.toLowerCase() !== 'to');
}

/** "The discussion also touched on", "held talks on". */
function isTalk({ tokens }: Analysis, { cue }: Draft): boolean {
  return cue.some(({ from, to }) => tokens.slice(from, to).some(({ lemma, upos }) => upos === 'NOUN' && TALKS.test(lemma)));
}
