import type { Analysis, Token, TokenRange } from '../../../domain/index.ts';
import { relationOf, subtreeRange } from '../../../language/dependents.ts';
import type { SpeechVerbs } from '../../../tables/index.ts';
import type { Draft } from './draft.ts';
import { subjectOf } from './subject.ts';
import { isDenied } from './unsaid.ts';

/** What the rule looks at besides the analysis. */
export interface NestedContext {
  readonly dependents: readonly (readonly number[])[];
  readonly verbs: SpeechVerbs;
  /** The quotation that a token stands in, with its marks. */
  readonly quotationAt: (token: number) => TokenRange | null;
  /** Whether a token is the cue of a statement already. */
  readonly told: (token: number) => boolean;
  /** Whether a token is (part of) a mention of somebody who can speak. */
  readonly canSpeak: (token: number) => boolean;
}

/**
 * A statement told inside another's content: a speech verb outside quotation marks with a subject who can speak, and a clause
 * (or, with verbs like "underline", a noun) for what is said.
 *
 * Reads: It said Putin also underlined the presence of active work. → Putin | underlined | the presence of active work
 * Leaves: It said the plan would work. → nobody speaks inside
 */
export function findNested(analysis: Analysis, outer: Draft, context: NestedContext): Draft[] {
  const found: Draft[] = [];
  for (const run of outer.content) {
    for (let i = run.from; i < run.to; i++) {
      const draft = readVerb(analysis, i, run, outer, context);
      if (draft) found.push(draft);
    }
  }
  return found;
}

function readVerb(analysis: Analysis, verb: number, run: TokenRange, outer: Draft, context: NestedContext): Draft | null {
  const token = analysis.tokens[verb] as Token;
  if (token.upos !== 'VERB' || (!context.verbs.clause.has(token.lemma) && !context.verbs.object.has(token.lemma))) return null;
  // What a speaker quotes of others is left to that speaker.
  if (context.quotationAt(verb) || context.told(verb) || isDenied(analysis, verb, context.dependents)) return null;
  // "chose Russia to underline the ties": a purpose is nothing said.
  if (context.dependents[verb]?.some((child) => analysis.tokens[child]?.relation === 'mark' && analysis.tokens[child]?.lemma === 'to'))
    return null;
  const subject = subjectOf(analysis, verb, context.dependents);
  if (subject === null || subject < run.from || subject >= run.to || !context.canSpeak(subject)) return null;
  const content = contentOf(analysis, verb, run, context);
  if (!content) return null;
  const bare = (child: number) =>
    /^(?:acl|appos|punct|parataxis|cc|conj)/.test((analysis.tokens[child] as Token).relation) && child > subject;
  const source = subtreeRange(context.dependents, subject, bare);
  if (source.from < run.from || (source.from < content.to && content.from < source.to)) return null;
  return {
    source: [source],
    cue: [{ from: verb, to: verb + 1 }],
    content: [content],
    confidence: outer.confidence * 0.8,
    by: 'statements/nested',
    within: outer,
  };
}

function contentOf(analysis: Analysis, verb: number, run: TokenRange, context: NestedContext): TokenRange | null {
  const { lemma } = analysis.tokens[verb] as Token;
  for (const child of context.dependents[verb] ?? []) {
    const relation = relationOf(analysis.tokens[child] as Token);
    const clause = context.verbs.clause.has(lemma) && (relation === 'ccomp' || relation === 'parataxis');
    const object = context.verbs.object.has(lemma) && relation === 'obj';
    if ((!clause && !object) || child < verb) continue;
    return clip(analysis, fromThat(analysis, child, context), verb, run, context);
  }
  return null;
}

/** "told Li that …": a parser may hang the hearer below the clause; what is said begins at "that". */
function fromThat(analysis: Analysis, clause: number, context: NestedContext): TokenRange {
  const range = subtreeRange(context.dependents, clause);
  const that = context.dependents[clause]?.find(
    (child) => relationOf(analysis.tokens[child] as Token) === 'mark' && analysis.tokens[child]?.lemma === 'that',
  );
  return that === undefined ? range : { from: that, to: range.to };
}

/** Content begins after the verb, stays inside the outer content, holds quotations whole and leaves outer punctuation alone. */
function clip(analysis: Analysis, range: TokenRange, verb: number, run: TokenRange, context: NestedContext): TokenRange | null {
  const from = Math.max(range.from, verb + 1);
  let to = Math.min(range.to, run.to);
  while (to > from && /^[,.;:]$/.test(analysis.tokens[to - 1]?.text ?? '')) to--;
  const quotation = context.quotationAt(to - 1);
  if (quotation && quotation.from >= from && quotation.to <= run.to) to = quotation.to;
  return to - from >= 2 ? { from, to } : null;
}
