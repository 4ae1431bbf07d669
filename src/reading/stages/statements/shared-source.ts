import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { headOf, subtreeRange } from '../../../language/dependents.ts';
import type { Draft } from './draft.ts';
import type { Mentions } from './mentions.ts';
import { subjectOf } from './subject.ts';

/**
 * A statement without a source whose cue is joined to a verb that has a subject takes the source that holds that subject; where the
 * parser hung the verb elsewhere, a cue right after "and" takes the source of the statement before it in the sentence.
 *
 * Reads: They welcomed the talks and reaffirmed their support. → They | reaffirmed
 * Reads: Highlighting their ties, the minister called for calm. → the minister | Highlighting
 * Reads: Lee told Ek that trade grew, calling it a feat. → Lee | calling
 * Leaves: The talks ended, and it is believed that a deal is near. → nobody
 */
export function shareSources(
  analysis: Analysis,
  drafts: readonly Draft[],
  dependents: readonly (readonly number[])[],
  mentions: Mentions,
): Draft[] {
  const sources = new Map<number, TokenRange>();
  for (const run of drafts.flatMap(({ source }) => source)) for (let i = run.from; i < run.to; i++) sources.set(i, run);
  const ordered = [...drafts].filter(({ source, cue }) => source.length > 0 && cue.length > 0);
  return drafts.map((draft) => {
    const cue = draft.cue[0];
    if (!cue) return draft;
    const verb = headOf(analysis, cue);
    const subject = subjectOf(analysis, verb, dependents);
    if (draft.source.length > 0 && !isFarther(analysis, draft, subject, mentions)) return draft;
    const run = subject === null ? undefined : sources.get(subject);
    if (run && (run.to <= cue.from || isFronted(analysis, verb))) return { ...draft, source: [run] };
    // "Lee met Ek and thanked him": the subject told nothing before.
    const own =
      subject === null || run ? null : subtreeRange(dependents, subject, (child) => APART.test(analysis.tokens[child]?.relation ?? ''));
    if (own && (own.to <= cue.from || isFronted(analysis, verb)) && isSomebody(mentions, subject as number, own))
      return { ...draft, source: [own] };
    const before = followsAnd(analysis, cue) || goesOn(analysis, cue, verb) ? lastBefore(analysis, ordered, cue) : undefined;
    return before ? { ...draft, source: before.source } : draft;
  });
}

/** "Highlighting the talks, Lee called for calm": a participle in front of the clause that it is part of. */
function isFronted({ tokens }: Analysis, verb: number): boolean {
  const token = tokens[verb];
  return token?.relation === 'advcl' && token.head > verb && token.text.endsWith('ing');
}

/** "…, calling it a feat": a participle after a comma. */
function goesOn({ tokens }: Analysis, cue: TokenRange, verb: number): boolean {
  return cue.from === verb && /ing$/i.test(tokens[verb]?.text ?? '') && tokens[verb]?.upos === 'VERB' && tokens[verb - 1]?.text === ',';
}

/** A source of another sentence, where the cue's own clause says who speaks. */
function isFarther({ tokens }: Analysis, { source, cue, content }: Draft, subject: number | null, mentions: Mentions): boolean {
  const sentence = tokens[cue[0]?.from ?? -1]?.sentence;
  if (subject === null || source.some(({ from }) => tokens[from]?.sentence === sentence)) return false;
  if (tokens[subject]?.sentence !== sentence || content.some(({ from, to }) => from <= subject && subject < to)) return false;
  return mentions.at(subject) !== null || /^(?:he|she|they)$/i.test(tokens[subject]?.text ?? '');
}

/** "Lee", or a title before the one name of a phrase: "Foreign Minister (FM) Lee". */
function isSomebody(mentions: Mentions, subject: number, { from, to }: TokenRange): boolean {
  return mentions.at(subject) !== null || mentions.personsIn(from, to).length === 1;
}

/** What a phrase leaves out when it stands for who speaks. */
const APART = /^(?:acl|punct|appos|advcl)/;

/** "…, and (again) emphasized": no word between that could be a subject. */
function followsAnd({ tokens }: Analysis, cue: TokenRange): boolean {
  let at = cue.from - 1;
  while (tokens[at]?.upos === 'ADV') at--;
  return /^(?:and|but)$/i.test(tokens[at]?.text ?? '') && tokens[cue.from]?.upos === 'VERB';
}

/** The statement whose source and cue stand before a cue, both in its sentence. */
function lastBefore({ tokens }: Analysis, drafts: readonly Draft[], cue: TokenRange): Draft | undefined {
  const sentence = tokens[cue.from]?.sentence;
  return drafts.findLast(({ source: [source], cue: [own] }) => {
    if (!source || !own || source.to > own.from || own.to > cue.from) return false;
    return tokens[source.from]?.sentence === sentence && tokens[own.from]?.sentence === sentence;
  });
}
