import type { Analysis, TokenRange } from '../../../domain/index.ts';
import { headOf } from '../../../language/dependents.ts';
import type { Draft } from './draft.ts';
import { subjectOf } from './subject.ts';

/**
 * A statement without a source whose cue is joined to a verb that has a subject takes the source that holds that subject.
 *
 * Reads: They welcomed the talks and reaffirmed their support. → They | reaffirmed
 * Leaves: The talks ended, and it is believed that a deal is near. → nobody
 */
export function shareSources(analysis: Analysis, drafts: readonly Draft[], dependents: readonly (readonly number[])[]): Draft[] {
  const sources = new Map<number, TokenRange>();
  for (const run of drafts.flatMap(({ source }) => source)) for (let i = run.from; i < run.to; i++) sources.set(i, run);
  return drafts.map((draft) => {
    const cue = draft.cue[0];
    if (draft.source.length > 0 || !cue) return draft;
    const subject = subjectOf(analysis, headOf(analysis, cue), dependents);
    const run = subject === null ? undefined : sources.get(subject);
    return run && run.to <= cue.from ? { ...draft, source: [run] } : draft;
  });
}
