import { sql } from 'kysely';
import type { FullReading } from '../../record/reading-shape.ts';
import { type DyadSum, dyadSums } from '../../record/relation/dyad-sums.ts';
import type { Database } from '../engines/engine.ts';

/** Counts a reading that comes into force, or (-1) one that goes out of it: by directed pair and year, and by pair. */
export async function countDyads(db: Database, reading: FullReading, sign: 1 | -1): Promise<void> {
  const sums = dyadSums(reading).map((sum) => ({ ...sum, events: sign * sum.events, intensity: sign * sum.intensity }));
  if (sums.length === 0) return;
  await db
    .insertInto('dyad_years')
    .values(sums)
    .onConflict((conflict) =>
      conflict.columns(['source', 'target', 'year']).doUpdateSet({
        events: sql<number>`dyad_years.events + excluded.events`,
        intensity: sql<number>`dyad_years.intensity + excluded.intensity`,
      }),
    )
    .execute();
  await db
    .insertInto('dyad_totals')
    .values(totalsOf(sums))
    .onConflict((conflict) =>
      conflict.columns(['one', 'other']).doUpdateSet({
        events: sql<number>`dyad_totals.events + excluded.events`,
        intensity: sql<number>`dyad_totals.intensity + excluded.intensity`,
      }),
    )
    .execute();
}

/** Of all years, both ways together. */
function totalsOf(sums: readonly DyadSum[]) {
  const pairs = Map.groupBy(sums, ({ source, target }) => [source, target].toSorted().join(' '));
  return [...pairs].map(([pair, own]) => {
    const [one = '', other = ''] = pair.split(' ');
    const add = (name: 'events' | 'intensity') => own.reduce((sum, each) => sum + each[name], 0);
    return { one, other, events: add('events'), intensity: add('intensity') };
  });
}
