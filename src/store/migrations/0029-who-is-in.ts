import { type RawBuilder, sql } from 'kysely';
import { type Migration, neededTexts, ofReading, refers } from './migration.ts';

/** What somebody does and says is found by who it is, in the order of days: of those who do little, all that there is would be gone through. */
export const whoIsIn: Migration = {
  name: 'who-is-in',
  async up(db) {
    await refers(neededTexts(ofReading(db.schema.createTable('event_parties')), 'who', 'role', 'day', 'event'), 'event', 'events')
      .addPrimaryKeyConstraint('event_parties_key', ['who', 'role', 'day', 'reading_id', 'event'])
      .execute();
    await neededTexts(ofReading(db.schema.createTable('voices')), 'who', 'role', 'day')
      .addPrimaryKeyConstraint('voices_key', ['who', 'role', 'day', 'reading_id'])
      .execute();

    await sql`insert into event_parties (reading_id, who, role, day, event)
      select distinct n.reading_id, n.who, s.role, coalesce(e.day, ''), n.event
      from (${coded(sql`p.reading_id, p.event, p.role`, sql`(${eventActors()}) p`, sql`p.actor`)}) n
      join events e on e.reading_id = n.reading_id and e.id = n.event
      join (select 'actor' as role union all select 'recipient') s on s.role = n.role or e.reciprocal = 1`.execute(db);
    await sql`insert into voices (reading_id, who, role, day)
      select distinct n.reading_id, n.who, n.role, coalesce(r.date, '')
      from (${coded(sql`p.reading_id, p.role`, sql`(${speakers()} union all ${spokenOf()}) p`, sql`p.actor`)}) n
      join readings r on r.id = n.reading_id`.execute(db);

    // In the order of their readings they are written, and looked at by their keys.
    for (const table of ['event_parties', 'voices'])
      await db.schema.createIndex(`${table}_reading`).on(table).column('reading_id').execute();
  },
};

/** By the country and by the number of each actor. */
function coded(columns: RawBuilder<unknown>, from: RawBuilder<unknown>, actor: RawBuilder<unknown>): RawBuilder<unknown> {
  const by = (who: RawBuilder<unknown>, known: string) => sql`select ${columns}, ${who} as who from ${from}
    join document_actors a on a.reading_id = p.reading_id and a.id = ${actor} where ${sql.ref(known)} is not null`;
  return sql`${by(sql`a.country`, 'a.country')} union all ${by(sql`'a' || a.actor_id`, 'a.actor_id')}`;
}

function eventActors(): RawBuilder<unknown> {
  return sql`select x.reading_id, x.event, x.role, x.actor from event_actors x
    union all select x.reading_id, x.event, x.role, g.member from event_actors x
      join members g on g.reading_id = x.reading_id and g.group_id = x.actor`;
}

function speakers(): RawBuilder<unknown> {
  return sql`select s.reading_id, 'speaker' as role, s.speaker as actor from statements s where s.speaker is not null
    union all select s.reading_id, 'speaker', g.member from statements s
      join members g on g.reading_id = s.reading_id and g.group_id = s.speaker`;
}

function spokenOf(): RawBuilder<unknown> {
  return sql`select s.reading_id, 'about' as role, m.actor from statements s
    join mentions m on m.reading_id = s.reading_id and m.span_start >= s.span_start and m.span_end <= s.span_end`;
}
