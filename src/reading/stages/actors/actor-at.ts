import type { Actor, Span } from '../../../domain/index.ts';

/** The actor with a mention that overlaps a span: the longest overlap wins, and of equal ones the longer mention. */
export function actorAt(actors: readonly Actor[], span: Span): Actor | null {
  let best: Actor | null = null;
  let most = 0;
  let size = 0;
  for (const actor of actors)
    for (const { span: mention } of actor.mentions) {
      const overlap = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      const length = mention.end - mention.start;
      if (overlap > most || (overlap === most && overlap > 0 && length > size)) {
        best = actor;
        most = overlap;
        size = length;
      }
    }
  return best;
}
