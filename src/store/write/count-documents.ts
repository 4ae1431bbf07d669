import { sql } from 'kysely';
import type { Database } from '../engines/engine.ts';

/** Counts a reading that comes into force, or (-1) one that goes out of it, at each actor that it names, once at the one that stands for several. */
export async function countDocuments(db: Database, reading: number, sign: 1 | -1): Promise<void> {
  await sql`update actors set documents = documents + ${sql.lit(sign)} where id in (
    select coalesce(a.same_as, a.id) from document_actors x join actors a on a.id = x.actor_id where x.reading_id = ${reading})`.execute(
    db,
  );
}

/** Counts anew at these actors, where others stand for others than before. */
export async function recountDocuments(db: Database, actors: readonly number[]): Promise<void> {
  if (actors.length === 0) return;
  await sql`update actors set documents = ${DOCUMENTS} where id in (${sql.join(actors)})`.execute(db);
}

/** Of the row of `actors` that is changed: a document counts once, whichever of them it names. */
export const DOCUMENTS = sql<number>`case when same_as is not null then 0 else (
  select count(distinct r.document_id) from document_actors x join readings r on r.id = x.reading_id
  where r.replaced_at is null and x.actor_id in (select o.id from actors o where o.id = actors.id or o.same_as = actors.id)) end`;
