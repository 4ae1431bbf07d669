import { sql } from 'kysely';
import type { FieldCount } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';
import { type Between, inOrder } from './between.ts';

/** Fields that two states are named with, by year of publication and topic; fields without a topic are under null. */
export async function relationFields(record: Record, between: Between): Promise<FieldCount[]> {
  const rows = await (between.asOf === undefined ? keptFields : countFields)(record, between);
  return rows.map((row) => ({ ...row, year: Number(row.year), fields: Number(row.fields) }));
}

async function keptFields(record: Record, between: Between): Promise<FieldCount[]> {
  const { rows } = await sql<FieldCount>`select year, nullif(topic, '') as topic, fields from relation_topics
    where ${inOrder(between)} and fields > 0 order by year, relation_topics.topic`.execute(record.db);
  return rows;
}

async function countFields(record: Record, between: Between): Promise<FieldCount[]> {
  const { rows } = await sql<FieldCount>`select substr(y.day, 1, 4) as year, f.topic, count(*) as fields
    from field_dyads y
    join readings r on r.id = y.reading_id
    join fields f on f.reading_id = y.reading_id and f.id = y.field
    where ${inOrder(between)} and ${inForce(between.asOf)} and y.day <> ''
    group by substr(y.day, 1, 4), f.topic order by 1, coalesce(f.topic, '')`.execute(record.db);
  return rows;
}
