import type { Analysis, Token, TokenRange } from '../../../domain/index.ts';
import { relationOf, subtreeRange } from '../../../language/dependents.ts';
import { mayOpen } from '../../../text/quotations.ts';
import { cueVerb } from './cue-verb.ts';
import type { Draft } from './draft.ts';

/**
 * A content that is the clause its cue governs runs to the end of that clause, where the model broke off inside it; what is told
 * in the rest is told within it.
 *
 * Reads: He stressed that from the first day he insisted on talks. → He | stressed | that from the first day he insisted on talks
 * Leaves: contents of several runs, in quotation marks, or before their cue
 */
export function takeWholeClauses(analysis: Analysis, drafts: readonly Draft[], dependents: readonly (readonly number[])[]): Draft[] {
  const longer = new Map<Draft, Draft>();
  for (const draft of drafts) {
    const clause = clauseOf(analysis, draft, dependents);
    const [run] = draft.content;
    if (clause && run && clause.to > run.to) longer.set(draft, { ...draft, content: [{ from: run.from, to: clause.to }] });
  }
  return drafts.map((draft) => {
    const whole = longer.get(draft);
    if (whole) return whole;
    const outer = drafts.find((other) => {
      const wide = longer.get(other)?.content[0];
      return wide !== undefined && [...draft.content, ...draft.cue].every(({ from, to }) => wide.from <= from && to <= wide.to);
    });
    return outer && !draft.within ? { ...draft, within: longer.get(outer) as Draft } : draft;
  });
}

/** The clauses that a cue governs, and the one that the "that" opening a content belongs to, wherever the parser hung it. */
function clausesOf(analysis: Analysis, run: TokenRange, verb: number, dependents: readonly (readonly number[])[]): number[] {
  const governed = (dependents[verb] ?? []).filter((child) => /^(?:ccomp|xcomp)$/.test(relationOf(analysis.tokens[child] as Token)));
  const opening = analysis.tokens[run.from];
  const marked = opening?.relation === 'mark' && opening.head >= run.to && opening.head !== verb;
  return marked ? [...governed, opening.head] : governed;
}

function clauseOf(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): TokenRange | null {
  const [run, ...more] = draft.content;
  const verb = cueVerb(analysis, draft);
  const cue = draft.cue.at(-1);
  if (!run || !cue || more.length > 0 || run.from < cue.to || run.from - cue.to > 1 || mayOpen(analysis.tokens[run.from]?.text ?? ''))
    return null;
  for (const child of clausesOf(analysis, run, verb, dependents)) {
    const clause = subtreeRange(
      dependents,
      child,
      (own) => own <= cue.to || /^(?:punct|parataxis)/.test(analysis.tokens[own]?.relation ?? ''),
    );
    if (Math.abs(clause.from - run.from) > 1 || clause.to <= run.to) continue;
    let to = clause.to;
    while (to > run.to && analysis.tokens[to - 1]?.upos === 'PUNCT') to--;
    return { from: run.from, to };
  }
  return null;
}
