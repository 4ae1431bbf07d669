import type { Analysis, TokenRange } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';
import { holdsMark } from './near-content.ts';

/**
 * Where the model joins a cue with sources of several sentences, those of the cue's own sentence are meant, or else the nearest.
 *
 * Reads: Li and Putin met. The ministry said … → The ministry | said
 * Reads: It was stressed that … . The presidents agreed … → stressed, by nobody who is named
 * Leaves: "He", far from everything, "said": the only source there is
 */
export function keepNearSources(analysis: Analysis, draft: Draft): Draft {
  const cue = draft.cue[0];
  if (!cue || draft.source.length === 0) return draft;
  const sentence = (run: TokenRange) => analysis.tokens[run.from]?.sentence ?? -1;
  if (draft.source.every((run) => sentence(run) > sentence(cue)) && !isMarked(analysis, draft)) return { ...draft, source: [] };
  if (draft.source.length < 2) return draft;
  const own = draft.source.filter((run) => sentence(run) === sentence(cue));
  if (own.length > 0) return own.length === draft.source.length ? draft : { ...draft, source: own };
  const distance = (run: TokenRange) => Math.abs(run.from - cue.from);
  const nearest = draft.source.reduce((best, run) => (distance(run) < distance(best) ? run : best));
  return { ...draft, source: draft.source.filter((run) => sentence(run) === sentence(nearest)) };
}

/** Is a part of it quoted? The tag of a quotation may stand in the sentence after. */
function isMarked(analysis: Analysis, { content }: Draft): boolean {
  return content.some(({ from, to }) => holdsMark(analysis, { from: Math.max(0, from - 1), to: to + 1 }));
}
