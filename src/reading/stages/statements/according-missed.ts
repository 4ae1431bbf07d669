import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { headOf, subtreeRange } from '../../../language/dependents.ts';
import { nounSense, speechVerbs } from '../../../tables/index.ts';
import { findComma } from './according-to.ts';
import type { Draft } from './draft.ts';
import { isLawText } from './law-texts.ts';
import type { Mentions } from './mentions.ts';
import { findSpeaker } from './speaker.ts';

const CONFIDENCE = 0.8;
/** Words of a source, at most. */
const LONGEST = 25;

/**
 * "According to …" at either end of a sentence of which the model took nothing for said: the rest of the sentence is on the word of those
 * who can speak, or of what is written.
 *
 * Reads: According to the ministry, the road is open. → the ministry | According to | the road is open
 * Reads: The road is open, according to officials. → officials | according to | The road is open
 * Leaves: According to the law, the road is open.
 */
export function findAccording(
  analysis: Analysis,
  drafts: readonly Draft[],
  dependents: readonly (readonly number[])[],
  mentions: Mentions,
): Draft[] {
  const { tokens, sentences } = analysis;
  const told = new Set(
    drafts.flatMap(({ cue, content }) => [...cue, ...content].flatMap(({ from, to }) => sentencesOf(analysis, from, to))),
  );
  return sentences.flatMap((sentence, number): Draft[] => {
    if (told.has(number)) return [];
    const end = withoutStop(analysis, sentence);
    for (let at = sentence.from; at + 2 < end; at++) {
      if (!/^according$/i.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'to') continue;
      const cue = { from: at, to: at + 2 };
      const opens = at === sentence.from;
      const comma = opens ? commaAfter(analysis, cue.to, end, dependents) : firstComma(analysis, cue.to, end);
      const source = { from: cue.to, to: comma };
      const content = opens ? { from: comma + 1, to: end } : { from: sentence.from, to: tokens[at - 1]?.text === ',' ? at - 1 : at };
      const whole = comma > source.from && source.to - source.from <= LONGEST && content.to - content.from >= 3;
      if (!whole || !(opens || holdsSentence(analysis, content)) || !canTell(analysis, source, mentions)) return [];
      return [{ source: [source], cue: [cue], content: [content], confidence: CONFIDENCE, by: 'statements/according', within: null }];
    }
    return [];
  });
}

/** Before "according to" in the middle of a sentence: what it mainly says, and no "…, and, according to". */
function holdsSentence({ tokens }: Analysis, { from, to }: TokenRange): boolean {
  return !/^(?:CCONJ|SCONJ)$/.test(tokens[to - 1]?.upos ?? '') && tokens.slice(from, to).some(({ relation }) => relation === 'root');
}

/** The comma after the source, and after what it is called besides: "According to Lee, one of the heads, …". */
function commaAfter(analysis: Analysis, from: number, end: number, dependents: readonly (readonly number[])[]): number {
  const comma = findComma(analysis, from, end);
  if (comma < 0) return comma;
  const head = headOf(analysis, { from, to: comma });
  const besides = (dependents[head] ?? []).find((child) => child > comma && analysis.tokens[child]?.relation === 'appos');
  const oneOf = analysis.tokens[comma + 1]?.text === 'one' && analysis.tokens[comma + 2]?.text === 'of';
  const to = besides === undefined ? (oneOf ? firstComma(analysis, comma + 1, end) : comma) : subtreeRange(dependents, besides).to;
  return analysis.tokens[to]?.text === ',' ? to : comma;
}

function firstComma({ tokens }: Analysis, from: number, end: number): number {
  const comma = tokens.slice(from, end).findIndex(({ text }) => text === ',');
  return comma < 0 ? end : from + comma;
}

function canTell(analysis: Analysis, source: TokenRange, mentions: Mentions): boolean {
  const speaker = findSpeaker(analysis, [source], mentions);
  if (speaker) return !isLawText(speaker);
  const noun = analysis.tokens[headOf(analysis, source)]?.lemma.toLowerCase() ?? '';
  return speechVerbs().documents.has(noun) || nounSense(noun).has('person') || nounSense(noun).has('group');
}

function sentencesOf({ tokens }: Analysis, from: number, to: number): number[] {
  return tokens.slice(from, to).map(({ sentence }) => sentence);
}

function withoutStop({ tokens }: Analysis, { from, to }: TokenRange): number {
  let end = to;
  while (end > from && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
