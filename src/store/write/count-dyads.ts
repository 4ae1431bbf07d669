import { sql } from 'kysely';
import type { FullReading } from '../../record/reading-shape.ts';
import { dyadSums } from '../../record/relation/dyad-sums.ts';
import type { Database } from '../engines/engine.ts';

/** Counts a reading that comes into force, or (-1) one that goes out of it. */
export async function countDyads(db: Database, reading: FullReading, sign: 1 | -1): Promise<void> {
  const sums = dyadSums(reading);
  if (sums.length === 0) return;
  await db
    .insertInto('dyad_years')
    .values(sums.map(({ events, intensity, ...dyad }) => ({ ...dyad, events: sign * events, intensity: sign * intensity })))
    .onConflict((conflict) =>
      conflict.columns(['source', 'target', 'year']).doUpdateSet({
        events: sql<number>`dyad_years.events + excluded.events`,
        intensity: sql<number>`dyad_years.intensity + excluded.intensity`,
      }),
    )
    .execute();
}
