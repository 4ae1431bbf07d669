import { contradicts, likenessOf } from './same-event.ts';
import type { Telling } from './telling.ts';

/** Tellings of one event known so far. */
export interface Known {
  readonly event: string;
  readonly tellings: readonly Telling[];
}

/** The event that a telling is of: the one with the telling most like it, none of whose tellings it contradicts; null where it is a new one. */
export function chooseEvent(telling: Telling, known: readonly Known[]): string | null {
  let best: { readonly event: string; readonly likeness: number } | null = null;
  for (const { event, tellings } of known) {
    const likeness = Math.max(...tellings.map((other) => likenessOf(telling, other)));
    if (likeness > (best?.likeness ?? 0) && !tellings.some((other) => contradicts(telling, other))) best = { event, likeness };
  }
  return best?.event ?? null;
}
