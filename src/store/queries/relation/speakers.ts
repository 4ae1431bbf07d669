import { type RawBuilder, sql } from 'kysely';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';
import { type Between, eitherWay } from './between.ts';

/** Somebody who speaks for one of two states to the other or about it. */
export interface RelationSpeaker {
  /** ISO 3166-1 alpha-3 of whom he, she or it speaks for. */
  readonly source: string;
  /** `a12`; null for one that the record has no number for. */
  readonly actor: string | null;
  readonly name: string;
  readonly statements: number;
  /** Of publication, YYYY-MM-DD; null where no document has one. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Who speaks most, for either side, at most `count` of each; those that are judged to be one are one, groups ("the leaders") left out. */
export async function relationSpeakers(record: Record, between: Between, count: number): Promise<RelationSpeaker[]> {
  const { rows } = await sql<RelationSpeaker>`select * from (
      select s.source, case when a.id is null then null else 'a' || coalesce(a.same_as, a.id) end as actor,
        coalesce(min(one.name), min(s.name)) as name, sum(s.statements) as statements, min(s.first) as first, max(s.last) as last,
        row_number() over (partition by s.source order by sum(s.statements) desc, coalesce(min(one.name), min(s.name))) as place
      from (${between.asOf === undefined ? kept(between) : counted(between)}) s
      left join actors a on a.id = s.actor
      left join actors one on one.id = coalesce(a.same_as, a.id)
      group by s.source, 2, case when a.id is null then s.name end) ranked
    where place <= ${count} order by source, place`.execute(record.db);
  return rows.map(({ source, actor, name, statements, first, last }) => ({
    source,
    actor,
    name,
    statements: Number(statements),
    first,
    last,
  }));
}

function kept(between: Between): RawBuilder<unknown> {
  const end = (order: 'asc' | 'desc') => sql`(select d.day from relation_speakers d where d.source = y.source and d.target = y.target
    and d.actor = y.actor and d.name = y.name and d.day <> '' and d.statements > 0 order by d.day ${sql.raw(order)} limit 1)`;
  return sql`select y.source, y.actor, y.name, y.statements, ${end('asc')} as first, ${end('desc')} as last
    from speakers y where ${eitherWay(between)} and y.statements > 0`;
}

function counted(between: Between): RawBuilder<unknown> {
  return sql`select y.source, x.actor_id as actor, case when x.actor_id is null then x.name end as name,
      count(*) as statements, min(r.date) as first, max(r.date) as last
    from statement_dyads y
    join readings r on r.id = y.reading_id
    join statements s on s.reading_id = y.reading_id and s.id = y.statement
    join document_actors x on x.reading_id = s.reading_id and x.id = s.speaker
    where x.kind <> 'group' and ${eitherWay(between)} and ${inForce(between.asOf)}
    group by 1, 2, 3`;
}
