import { sql } from 'kysely';
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
      select y.source, case when a.id is null then null else 'a' || coalesce(a.same_as, a.id) end as actor,
        coalesce(min(one.name), min(x.name)) as name, count(*) as statements, min(r.date) as first, max(r.date) as last,
        row_number() over (partition by y.source order by count(*) desc, min(x.name)) as place
      from statement_dyads y
      join readings r on r.id = y.reading_id
      join statements s on s.reading_id = y.reading_id and s.id = y.statement
      join document_actors x on x.reading_id = s.reading_id and x.id = s.speaker
      left join actors a on a.id = x.actor_id
      left join actors one on one.id = coalesce(a.same_as, a.id)
      where x.kind <> 'group' and ${eitherWay(between)} and ${inForce(between.asOf)}
      group by y.source, 2, case when a.id is null then x.name end) ranked
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
