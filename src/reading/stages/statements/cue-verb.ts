import type { Analysis } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import type { Draft } from './draft.ts';

/** The verb that governs what is said: the last one of a cue ("held a meeting to discuss"); a cue without verbs gives its head. */
export function cueVerb(analysis: Analysis, { cue }: Pick<Draft, 'cue'>): number {
  const run = cue.at(-1);
  if (!run) return -1;
  for (let at = run.to - 1; at >= run.from; at--) if (analysis.tokens[at]?.upos === 'VERB') return at;
  return headOf(analysis, run);
}
