import type { Database } from '../../engines/engine.ts';
import { tellPromises } from './tell.ts';

/** Readings whose numbers are fetched together. */
const PAGE = 1000;

/** Writes down all promises from the readings that are in force, in the order in which these came. */
export async function rebuildPromises(db: Database): Promise<void> {
  for (let after = 0; ; ) {
    const readings = await db
      .selectFrom('readings as r')
      .select('r.id')
      .where('r.id', '>', after)
      .where('r.replaced_at', 'is', null)
      .where((where) => where.exists(where.selectFrom('commitments as c').select('c.id').whereRef('c.reading_id', '=', 'r.id')))
      .orderBy('r.id')
      .limit(PAGE)
      .execute();
    for (const { id } of readings) await tellPromises(db, id);
    after = readings.at(-1)?.id ?? after;
    if (readings.length < PAGE) return;
  }
}
