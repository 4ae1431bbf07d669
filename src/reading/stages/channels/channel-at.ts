import type { Channel, Span } from '../../../domain/index.ts';
import { covers } from '../../../domain/index.ts';

/** The channel that vouches for a stretch of the text: of those over it the one that reaches least far, else the outlet. */
export function channelAt(channels: readonly Channel[], span: Span): Channel | null {
  const point = { start: span.start, end: Math.min(span.end, span.start + 1) };
  let best: Channel | null = channels.find(({ kind }) => kind === 'outlet') ?? null;
  let least = Number.POSITIVE_INFINITY;
  for (const channel of channels) {
    if (!channel.over.some((part) => covers(part, point))) continue;
    const reach = channel.over.reduce((sum, part) => sum + part.end - part.start, 0);
    if (reach <= least) {
      best = channel;
      least = reach;
    }
  }
  return best;
}
