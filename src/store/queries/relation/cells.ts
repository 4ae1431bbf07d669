import { sql } from 'kysely';
import type { RelationCell } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';
import { wantedOf } from '../judged.ts';
import { type Between, eitherWay, inOrder } from './between.ts';

/**
 * Events between two states counted by month, way, type, status and channel, in the order of months. An event that counts both ways
 * is there once, with no `source`; those without a day are left out. Each account counts, but what stands rejected.
 */
export async function relationCells(record: Record, between: Between): Promise<RelationCell[]> {
  const rows = await (between.asOf === undefined ? keptCells : countCells)(record, between);
  return rows.map((row) => ({ ...row, events: Number(row.events) }));
}

async function keptCells(record: Record, between: Between): Promise<RelationCell[]> {
  const { rows } = await sql<RelationCell>`select month, nullif(source, '') as source, type, quad, status,
      nullif(channel, '') as channel, events, intensity
    from relation_cells where ${inOrder(between)} and events > 0
    order by month, relation_cells.source, type, quad, status, relation_cells.channel`.execute(record.db);
  return rows;
}

async function countCells(record: Record, between: Between): Promise<RelationCell[]> {
  const { rows } =
    await sql<RelationCell>`select * from (select substr(t.day, 1, 7) as month, case when t.ways = 1 then t.source end as source,
      e.type, e.quad, e.status, c.kind as channel, count(*) as events, sum(e.intensity) as intensity
    from (select y.reading_id, y.event, y.day, min(y.source) as source, count(*) as ways from dyads y
      where ${eitherWay(between)} and y.day <> '' group by y.reading_id, y.event, y.day) t
    join readings r on r.id = t.reading_id
    join events e on e.reading_id = t.reading_id and e.id = t.event
    left join channels c on c.reading_id = e.reading_id and c.id = e.channel
    left join judged j on j.reading_id = e.reading_id and j.record = e.id
    where ${inForce(between.asOf)} and ${wantedOf('j')}
    group by 1, 2, 3, 4, 5, 6) cells
    order by month, coalesce(source, ''), type, quad, status, coalesce(channel, '')`.execute(record.db);
  return rows;
}
