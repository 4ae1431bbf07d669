import { dyadsOf } from '../dyads.ts';
import type { FullReading } from '../reading-shape.ts';

/** What one state did to another in a year, added up. */
export interface DyadSum {
  readonly source: string;
  readonly target: string;
  readonly year: number;
  readonly events: number;
  /** Goldstein values, added up. */
  readonly intensity: number;
}

/** Events of a reading that happened or go on, by directed pair and year; those without a day are left out. */
export function dyadSums({ document, actors, events }: Pick<FullReading, 'document' | 'actors' | 'events'>): DyadSum[] {
  const sums = new Map<string, DyadSum>();
  for (const event of events) {
    const year = Number((event.when?.start ?? document.date ?? '').slice(0, 4));
    if ((event.status !== 'happened' && event.status !== 'ongoing') || !(year > 0)) continue;
    for (const [source, target] of dyadsOf(event, actors)) {
      const known = sums.get(`${source} ${target} ${year}`);
      sums.set(`${source} ${target} ${year}`, {
        ...{ source, target, year },
        events: (known?.events ?? 0) + 1,
        intensity: (known?.intensity ?? 0) + event.intensity,
      });
    }
  }
  return [...sums.values()];
}
