import type { Analysis } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';

/** Verbs by which talks have a topic and nobody says anything about it. */
const TOPIC =
  /^(?:discuss|review|consult|exchange|touch|focus|cover|center|centre|explore|examine|talk|speak|consider|negotiate|deliberate|agree)$/;
const TALKS = /^(?:discussion|talk|conversation|consultation|negotiation|meeting|agenda)$/;
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
  if (isForetold(analysis, draft, verb, dependents)) return false;
  if (opensClause(analysis, first.from)) return true;
  const lemma = token.lemma.toLowerCase();
  if (TOPIC.test(lemma) || isTalk(analysis, draft)) return CLAIM.test(analysis.tokens[headOf(analysis, first)]?.lemma ?? '');
  if (lemma === 'look' || (PRONOUN.test(analysis.tokens[first.from]?.text ?? '') && first.to - first.from === 1)) return false;
  return true;
}

/** "She will emphasize that …", not "I will note that …": nothing is said yet. */
function isForetold({ tokens }: Analysis, { cue, content }: Draft, verb: number, dependents: readonly (readonly number[])[]): boolean {
  const cued = cue.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step));
  const verbs = [...new Set([verb, ...cued.filter((at) => tokens[at]?.upos === 'VERB')])];
  const beside = verbs.flatMap((at) => (dependents[at] ?? []).map((child) => tokens[child]));
  if (!beside.some((word) => word?.relation === 'aux' && /^(?:will|shall|'ll|’ll)$/i.test(word.text))) return false;
  const quoted = content.some(({ from }) => /^["“]$/.test(tokens[from]?.text ?? ''));
  const own = beside.some((word) => word?.relation === 'nsubj' && /^(?:I|we)$/i.test(word.text));
  return !quoted && !(own && speechVerbs().clause.has(tokens[verb]?.lemma ?? ''));
}

/** "that …", "how this will help"; "how to help" is a topic. */
function opensClause({ tokens }: Analysis, from: number): boolean {
  const word = tokens[from]?.text.toLowerCase() ?? '';
  return word === 'that' || /^["“]$/.test(word) || (/^(?:how|why|what)$/.test(word) && tokens[from + 1]?.text.toLowerCase() !== 'to');
}

/** "The discussion also touched on", "held talks on". */
function isTalk({ tokens }: Analysis, { cue }: Draft): boolean {
  return cue.some(({ from, to }) => tokens.slice(from, to).some(({ lemma, upos }) => upos === 'NOUN' && TALKS.test(lemma)));
}
