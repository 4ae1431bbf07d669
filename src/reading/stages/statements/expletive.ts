import type { Analysis } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/**
 * The "it" of a passive names nobody, so it is no source.
 *
 * Reads: "It was noted that talks went on." → nobody | was noted
 * Leaves: "It said that talks went on." → It
 */
export function dropExpletives(analysis: Analysis, draft: Draft, dependents: readonly (readonly number[])[]): Draft {
  const source = draft.source.filter(({ from, to }) => {
    const token = analysis.tokens[from];
    if (!token || to - from !== 1 || !/^it$/i.test(token.text)) return true;
    const passive = dependents[token.head]?.some((child) => analysis.tokens[child]?.relation === 'aux:pass');
    return !(token.relation === 'expl' || token.relation === 'nsubj:pass' || passive);
  });
  return source.length === draft.source.length ? draft : { ...draft, source };
}
