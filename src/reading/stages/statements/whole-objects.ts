import type { Analysis } from '../../../domain/index.ts';
import { headOf, relationOf, subtreeRange } from '../../../language/dependents.ts';
import type { Draft } from './draft.ts';

/**
 * A content that is a noun phrase after its cue runs to the end of that phrase: with the relative clause, the "as shown by …" and
 * the second half of a list that the model at times cuts off.
 *
 * Reads: He announced a package, which includes boats. → He | announced | a package, which includes boats
 * Leaves: contents of several runs, in quotation marks, or before their cue
 */
export function takeWholeObjects(analysis: Analysis, drafts: readonly Draft[], dependents: readonly (readonly number[])[]): Draft[] {
  const starts = drafts.flatMap(({ cue, source }) => [...cue, ...source].map(({ from }) => from)).sort((a, b) => a - b);
  return drafts.map((draft) => {
    const [run, ...more] = draft.content;
    const cue = draft.cue[0];
    if (!run || !cue || more.length > 0 || run.from < cue.to) return draft;
    const head = headOf(analysis, run);
    const token = analysis.tokens[head];
    if (!token || !/^(?:NOUN|PROPN)$/.test(token.upos) || !/^(?:obj|obl|nmod|ccomp|xcomp)$/.test(relationOf(token))) return draft;
    const phrase = subtreeRange(dependents, head);
    const next = starts.find((start) => start >= run.to) ?? Number.POSITIVE_INFINITY;
    let to = Math.min(phrase.to, next);
    while (
      to > run.to &&
      (/^(?:PUNCT|CCONJ)$/.test(analysis.tokens[to - 1]?.upos ?? '') || to > (analysis.sentences[token.sentence]?.to ?? to))
    )
      to--;
    return to > run.to ? { ...draft, content: [{ from: run.from, to }] } : draft;
  });
}
