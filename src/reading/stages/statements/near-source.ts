import type { Analysis, TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/**
 * Where the model joins a cue with sources of several sentences, those of the cue's own sentence are meant, or else the nearest.
 *
 * Reads: Li and Putin met. The ministry said … → The ministry | said
 * Leaves: "He", far from everything, "said": the only source there is
 */
export function keepNearSources(analysis: Analysis, draft: Draft): Draft {
  const cue = draft.cue[0];
  if (!cue || draft.source.length < 2) return draft;
  const sentence = (run: TokenRange) => analysis.tokens[run.from]?.sentence ?? -1;
  const own = draft.source.filter((run) => sentence(run) === sentence(cue));
  if (own.length > 0) return own.length === draft.source.length ? draft : { ...draft, source: own };
  const distance = (run: TokenRange) => Math.abs(run.from - cue.from);
  const nearest = draft.source.reduce((best, run) => (distance(run) < distance(best) ? run : best));
  return { ...draft, source: draft.source.filter((run) => sentence(run) === sentence(nearest)) };
}
