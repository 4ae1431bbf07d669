import { sql } from 'kysely';
import type { Database } from '../engines/engine.ts';

/** Counts anew how many documents tell of each of these events, and how many of those are copies of none of the others; told by one, it is not written down. */
export async function countAccounts(db: Database, events: ReadonlySet<string>): Promise<void> {
  for (const id of events) {
    const counted = await db
      .selectFrom('event_accounts as a')
      .innerJoin('readings as r', 'r.id', 'a.reading_id')
      .leftJoin('near_copies as c', 'c.document_id', 'r.document_id')
      .where('a.same_event', '=', id)
      .where('r.replaced_at', 'is', null)
      .select([
        sql<number | string>`count(distinct r.document_id)`.as('accounts'),
        sql<number | string>`count(distinct coalesce(c.original_id, r.document_id))`.as('independent'),
      ])
      .executeTakeFirstOrThrow();
    const counts = { accounts: Number(counted.accounts), independent: Number(counted.independent) };
    if (counts.accounts < 2) {
      await db.deleteFrom('same_events').where('id', '=', id).execute();
      continue;
    }
    await db
      .insertInto('same_events')
      .values({ id, ...counts })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(counts))
      .execute();
  }
}

/** Events that the reading in force of a document tells of. */
export async function eventsOf(db: Database, document: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('event_accounts as a')
    .innerJoin('readings as r', 'r.id', 'a.reading_id')
    .where('r.document_id', '=', document)
    .where('r.replaced_at', 'is', null)
    .select('a.same_event')
    .distinct()
    .execute();
  return new Set(rows.map(({ same_event }) => same_event));
}
