import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from './mentions.ts';
import { findSpeaker } from './speaker.ts';

const BACK = /^(?:this|it|that)$/i;
const CONFIDENCE = 0.85;

/**
 * "This was stated by …": the content is the sentence before; the speaker is the one it was stated by. Where that one is told to
 * have said that sentence already, nothing is added.
 *
 * Reads: Peace is near. This was stated by Ann Lee. → Ann Lee | was stated by | Peace is near.
 * Leaves: Bo Ek said peace was near. This was stated by him in Oslo. → no second statement
 */
export function readSaidBefore(
  analysis: Analysis,
  drafts: readonly Draft[],
  dependents: readonly (readonly number[])[],
  mentions: Mentions,
): Draft[] {
  const passives = findPassives(analysis, dependents);
  const covered = new Set(passives.flatMap(({ cue }) => cue.map(({ to }) => to - 1)));
  const kept = drafts.filter(({ cue }) => !cue.some(({ from, to }) => [...covered].some((verb) => from <= verb && verb < to)));
  const forward = kept.filter((draft) => !pointsBack(analysis, draft));
  return [...kept, ...passives].flatMap((draft) => {
    if (!pointsBack(analysis, draft)) return [draft];
    const at = sentenceOf(analysis, draft.cue[0]?.from ?? -1);
    const before = analysis.sentences[at - 1];
    if (!before) return [];
    const source =
      draft.source.length > 0 && !isBack(analysis, draft.source[0])
        ? draft.source
        : agentOf(analysis, cueVerb(analysis, draft), dependents);
    const speaker = findSpeaker(analysis, source, mentions);
    const told = forward.filter(({ cue: [cue] }) => cue && sentenceOf(analysis, cue.from) === at - 1);
    const other = ({ source }: Draft) => source.length > 0 && (findSpeaker(analysis, source, mentions) ?? speaker) !== speaker;
    if (!told.every(other) || (speaker === null && told.length > 0)) return [];
    const content = { from: before.from, to: withoutStop(analysis, before) };
    return [{ ...draft, source, content: [content], by: 'statements/said-before' }];
  });
}

/** Sentences that open with "This was said by": the model at times takes them for no attribution. */
function findPassives(analysis: Analysis, dependents: readonly (readonly number[])[]): Draft[] {
  const verbs = speechVerbs();
  return analysis.sentences.flatMap(({ from, to }) => {
    const first = analysis.tokens[from];
    const verb = first?.head ?? -1;
    const lemma = analysis.tokens[verb]?.lemma ?? '';
    if (first?.relation !== 'nsubj:pass' || !BACK.test(first.text) || !(verbs.clause.has(lemma) || verbs.object.has(lemma))) return [];
    const agent = agentOf(analysis, verb, dependents);
    if (agent.length === 0 || verb >= to) return [];
    const cue = { from: from + 1, to: verb + 1 };
    return [
      { source: agent, cue: [cue], content: [{ from, to: from + 1 }], confidence: CONFIDENCE, by: 'statements/said-before', within: null },
    ];
  });
}

function pointsBack(analysis: Analysis, { content, cue }: Draft): boolean {
  const first = content[0];
  const verb = cue[0];
  if (!first || !verb || !BACK.test(analysis.tokens[first.from]?.text ?? '')) return false;
  const alone = first.to - first.from === 1 || headOf(analysis, first) === first.from;
  const opens = analysis.sentences[sentenceOf(analysis, first.from)]?.from === first.from;
  return alone && (opens || (first.from >= verb.to && !isTold(analysis, first.from)));
}

/** "authorized it to go": what the verb is done to, and nothing said. */
function isTold({ tokens }: Analysis, pronoun: number): boolean {
  return tokens[pronoun + 1]?.text.toLowerCase() === 'to' && /^(?:VERB|AUX)$/.test(tokens[pronoun + 2]?.upos ?? '');
}

function isBack(analysis: Analysis, run: TokenRange | undefined): boolean {
  return run !== undefined && run.to - run.from === 1 && BACK.test(analysis.tokens[run.from]?.text ?? '');
}

function sentenceOf({ tokens }: Analysis, token: number): number {
  return tokens[token]?.sentence ?? -1;
}

/** "by Head of the Office Ann Lee": the agent with its titles, without what follows. */
function agentOf(analysis: Analysis, verb: number, dependents: readonly (readonly number[])[]): TokenRange[] {
  for (const child of dependents[verb] ?? []) {
    const by = (dependents[child] ?? []).find((link) => link < child && analysis.tokens[link]?.text.toLowerCase() === 'by');
    if (by === undefined) continue;
    let to = child + 1;
    while (
      /^(?:PROPN|NOUN|ADJ|ADP|DET|PART)$/.test(analysis.tokens[to]?.upos ?? '') &&
      !/^(?:at|in|on|during|after|following|while|as)$/i.test(analysis.tokens[to]?.text ?? '')
    )
      to++;
    return [{ from: by + 1, to }];
  }
  return [];
}

function withoutStop({ tokens }: Analysis, { from, to }: TokenRange): number {
  return to - from > 1 && /^[.!?]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
}
