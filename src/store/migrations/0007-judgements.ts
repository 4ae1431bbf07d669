import { sql } from 'kysely';
import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** What was judged to be the same or different; which actor stands for those that are one; the actors for people to look at. */
export const judgements: Migration = {
  name: 'judgements',
  async up(db, engine) {
    let table = db.schema.createTable('judgements').addColumn('id', 'integer', (column) => counted(column));
    table = neededTexts(table, 'kind', 'a', 'a_name', 'b', 'b_name', 'verdict').addColumn('score', 'double precision');
    table = texts(neededTexts(table, 'judged_by', 'judged_at'), 'note', 'withdrawn_by', 'withdrawn_at');
    await table
      .addCheckConstraint('judgements_kinds', sql`kind in ('actor', 'event')`)
      .addCheckConstraint('judgements_verdicts', sql`verdict in ('same', 'different')`)
      .addCheckConstraint('judgements_scores', sql`score between 0 and 1`)
      .addCheckConstraint('judgements_withdrawals', sql`(withdrawn_by is null) = (withdrawn_at is null)`)
      .execute();
    await db.schema.createIndex('judgements_a').on('judgements').columns(['a', 'kind']).execute();
    await db.schema.createIndex('judgements_b').on('judgements').columns(['b', 'kind']).execute();
    const fixed = ['id', 'kind', 'a', 'a_name', 'b', 'b_name', 'verdict', 'score', 'judged_by', 'judged_at', 'note'];
    for (const statement of engine.freeze('judgements', fixed)) await statement.execute(db);

    await db.schema
      .alterTable('actors')
      .addColumn('same_as', 'integer', (column) => column.references('actors.id'))
      .execute();
    await db.schema.createIndex('actors_same').on('actors').column('same_as').execute();

    await sql`create view actors_view as select a.id as actor_id, a.kind, a.name, a.country,
      (select group_concat(name, '; ') from (select distinct n.name from actors o join actor_names n on n.actor_id = o.id
        where o.id = a.id or o.same_as = a.id order by n.name) names) as names,
      (select count(distinct r.document_id) from actors o join document_actors x on x.actor_id = o.id
        join readings r on r.id = x.reading_id and r.replaced_at is null where o.id = a.id or o.same_as = a.id) as documents
      from actors a where a.same_as is null`.execute(db);
  },
};
