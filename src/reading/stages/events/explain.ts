import type { Event, Explanation } from '../../../domain/index.ts';
import type { Draft } from './draft.ts';

/** Why a draft became the event it is, and what else its words fit in the lexicon. */
export function explainDraft({ match, why }: Draft, event: Event): Explanation {
  const weight = match?.pattern.weight ?? 1;
  return {
    event: event.id,
    trigger: event.trigger,
    pattern: match?.pattern.words ?? null,
    why,
    alternatives: (match?.others ?? []).map(({ frame, words, weight: own }) => ({ frame: frame.id, pattern: words, score: own / weight })),
  };
}
