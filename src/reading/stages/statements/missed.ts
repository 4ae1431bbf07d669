import type { Analysis, Token } from '../../../domain/index.ts';
import { coverTokens } from '../../../language/align.ts';
import { subtreeRange } from '../../../language/dependents.ts';
import { speechVerbs } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import { subjectOf } from './subject.ts';

const CONFIDENCE = 0.6;
/** Helping verbs beside which nobody has said anything yet, or anything at all. */
const NOT_SAID = /^(?:will|would|shall|should|may|might|can|could|must|to|not|n't|n’t|never)$/i;

/**
 * What a readout tells that somebody said, and the model did not see: a verb of speech in the past with a subject who can speak and, for what
 * is said, a clause or (with verbs like "underline") a noun.
 *
 * Reads: Lee expressed appreciation to Peru for its help. → Lee | expressed | appreciation to Peru for its help
 * Leaves: Lee will express appreciation. The move underlined the ties.
 */
export function findMissed(
  analysis: Analysis,
  drafts: readonly Draft[],
  dependents: readonly (readonly number[])[],
  canSpeak: (token: number) => boolean,
): Draft[] {
  const { tokens } = analysis;
  const told = coverTokens(
    tokens.length,
    drafts.flatMap(({ cue, content }) => [...cue, ...content]),
  );
  return tokens.flatMap((_, verb): Draft[] => {
    if (told[verb] === 1 || !isTold(analysis, verb, dependents)) return [];
    const subject = subjectOf(analysis, verb, dependents);
    if (subject === null || subject > verb || told[subject] === 1 || !canSpeak(subject)) return [];
    const said = saidBy(analysis, verb, dependents) ?? drawnTo(analysis, verb, dependents);
    if (said === null) return [];
    const range = subtreeRange(dependents, said, (child) => child < verb || tokens[child]?.relation === 'punct');
    let from = Math.max(range.from, verb + 1);
    if (tokens[from]?.relation === 'case') from++;
    const content = { from, to: range.to };
    if (content.to - content.from < 2 || told.subarray(content.from, content.to).includes(1)) return [];
    const source = subtreeRange(
      dependents,
      subject,
      (child) => /^(?:acl|appos|punct|parataxis)/.test(tokens[child]?.relation ?? '') && child > subject,
    );
    if (source.to > verb) return [];
    return [
      {
        source: [source],
        cue: [{ from: verb, to: tokens[verb]?.lemma === 'draw' ? content.from : verb + 1 }],
        content: [content],
        confidence: CONFIDENCE,
        by: 'statements/missed',
        within: null,
      },
    ];
  });
}

/** In the past, or as a participle ("…, stressing the ties"), and not to come or denied. */
function isTold({ tokens }: Analysis, verb: number, dependents: readonly (readonly number[])[]): boolean {
  const token = tokens[verb] as Token;
  const { clause } = speechVerbs();
  if (
    token.upos !== 'VERB' ||
    token.text.toLowerCase() === token.lemma ||
    !(clause.has(token.lemma) || takesNoun(token.lemma) || token.lemma === 'draw')
  )
    return false;
  if (!/^(?:root|conj|parataxis|advcl)$/.test(token.relation) || /s$/.test(token.text)) return false;
  const words = (dependents[verb] ?? []).map((child) => tokens[child]);
  return !words.some((word) => word && (word.relation === 'aux:pass' || word.relation === 'mark' || NOT_SAID.test(word.text)));
}

/** "drew attention to the fact that …". */
function drawnTo({ tokens }: Analysis, verb: number, dependents: readonly (readonly number[])[]): number | null {
  if (tokens[verb]?.lemma !== 'draw') return null;
  const attention = dependents[verb]?.find((child) => tokens[child]?.lemma === 'attention' && tokens[child]?.relation === 'obj');
  if (attention === undefined) return null;
  const beside = [...(dependents[verb] ?? []), ...(dependents[attention] ?? [])];
  return (
    beside.find((child) => child > attention && dependents[child]?.some((link) => link < child && tokens[link]?.lemma === 'to')) ?? null
  );
}

function takesNoun(lemma: string): boolean {
  return lemma === 'affirm' || speechVerbs().object.has(lemma);
}

/** A clause with its own subject after the verb: not that of "which they agreed was good". */
function isWhole(tokens: readonly Token[], clause: number, verb: number, dependents: readonly (readonly number[])[]): boolean {
  return (dependents[clause] ?? []).some(
    (child) =>
      child > verb && /^(?:[nc]subj|expl)/.test(tokens[child]?.relation ?? '') && !/^(?:which|that|who)$/i.test(tokens[child]?.text ?? ''),
  );
}

function saidBy({ tokens }: Analysis, verb: number, dependents: readonly (readonly number[])[]): number | null {
  const { clause } = speechVerbs();
  const lemma = tokens[verb]?.lemma ?? '';
  const found = (dependents[verb] ?? []).find((child) => {
    const token = tokens[child] as Token;
    if (child < verb) return false;
    if (token.relation === 'ccomp' && !isWhole(tokens, child, verb, dependents)) return false;
    return (clause.has(lemma) && token.relation === 'ccomp') || (takesNoun(lemma) && token.relation === 'obj' && token.upos === 'NOUN');
  });
  return found ?? null;
}
