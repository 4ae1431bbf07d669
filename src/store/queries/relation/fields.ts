import { sql } from 'kysely';
import type { FieldCount } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';
import type { Between } from './between.ts';

/** Fields that two states are named with, by year of publication and topic; fields without a topic are under null. */
export async function relationFields(record: Record, { one, other, asOf }: Between): Promise<FieldCount[]> {
  const [first, second] = [one, other].toSorted();
  const { rows } = await sql<FieldCount>`select substr(y.day, 1, 4) as year, f.topic, count(*) as fields
    from field_dyads y
    join readings r on r.id = y.reading_id
    join fields f on f.reading_id = y.reading_id and f.id = y.field
    where y.one = ${first} and y.other = ${second} and ${inForce(asOf)} and y.day <> ''
    group by 1, 2 order by 1, 2`.execute(record.db);
  return rows.map((row) => ({ ...row, year: Number(row.year), fields: Number(row.fields) }));
}
