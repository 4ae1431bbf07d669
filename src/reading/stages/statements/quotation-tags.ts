import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { subtreeRange } from '../../../language/dependents.ts';
import type { SpeechVerbs } from '../../../tables/index.ts';
import { mayOpen } from '../../../text/quotations.ts';
import type { Draft } from './draft.ts';

/** How far after a closing mark the words that tell who spoke may end, in tokens. */
const REACH = 8;
const CONFIDENCE = 0.8;

/** "…," Ann Lee is convinced. */
const CERTAIN = /^(?:convinced|certain|sure|confident)$/i;

/**
 * A quotation followed in its sentence by who said it and a verb of speech, which the model did not take for a cue, is a
 * statement of its own, and leaves the one it was joined to.
 *
 * Reads: "The trust has grown," he added. → he | added | "The trust has grown,"
 * Leaves: "The trust has grown," and the talks ended.
 */
export function tagQuotations(
  analysis: Analysis,
  drafts: readonly Draft[],
  quotations: readonly TokenRange[],
  dependents: readonly (readonly number[])[],
  verbs: SpeechVerbs,
): Draft[] {
  const cues = new Set(drafts.flatMap(({ cue }) => cue.flatMap(({ from, to }) => range(from, to))));
  const found = quotations.flatMap((quotation) => {
    const draft = tagAfter(analysis, quotation, dependents, verbs);
    return draft?.cue.every(({ from }) => !cues.has(from)) ? [draft] : [];
  });
  if (found.length === 0) return [...drafts];
  const taken = found.flatMap(({ content }) => content);
  const kept = drafts.flatMap((draft) => {
    const content = draft.content.flatMap((run) => without(run, taken));
    return content.length > 0 ? [{ ...draft, content }] : [];
  });
  return [...kept, ...found];
}

function tagAfter(analysis: Analysis, quotation: TokenRange, dependents: readonly (readonly number[])[], verbs: SpeechVerbs): Draft | null {
  const { tokens } = analysis;
  const end = analysis.sentences[tokens[quotation.to - 1]?.sentence ?? -1]?.to ?? 0;
  for (let at = quotation.to; at < Math.min(end, quotation.to + REACH); at++) {
    const token = tokens[at];
    if (!token || mayOpen(token.text)) return null;
    const certain = CERTAIN.test(token.text) && (dependents[at] ?? []).some((child) => tokens[child]?.lemma === 'be');
    if (!certain && (token.upos !== 'VERB' || !verbs.clause.has(token.lemma))) continue;
    const subject = dependents[at]?.find((child) => /^nsubj/.test(tokens[child]?.relation ?? '') && child >= quotation.to);
    if (subject === undefined) return null;
    const source = subtreeRange(
      dependents,
      subject,
      (child) => /^(?:punct|acl|appos)/.test(tokens[child]?.relation ?? '') && child > subject,
    );
    // What else the verb governs after it is said in other words, and for the model to see.
    if (source.from < quotation.to || source.to > quotation.to + REACH) return null;
    return {
      source: [source],
      cue: [{ from: certain ? at - 1 : at, to: at + 1 }],
      content: [quotation],
      confidence: CONFIDENCE,
      by: 'statements/quotation-tag',
      within: null,
    };
  }
  return null;
}

function without(run: TokenRange, taken: readonly TokenRange[]): TokenRange[] {
  const over = taken.find((other) => other.from < run.to && run.from < other.to);
  if (!over) return [run];
  return [
    { from: run.from, to: over.from },
    { from: over.to, to: run.to },
  ].filter(({ from, to }) => to - from >= 2);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
