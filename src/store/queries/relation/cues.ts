import { sql } from 'kysely';
import type { CueCount } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';
import { type Between, eitherWay } from './between.ts';

/** By what words statements between two states are introduced ("warned", "said in a statement"), by year of publication and way. */
export async function relationCues(record: Record, between: Between): Promise<CueCount[]> {
  const rows = await (between.asOf === undefined ? keptCues : countCues)(record, between);
  return rows.map((row) => ({ ...row, year: Number(row.year), statements: Number(row.statements) }));
}

async function keptCues(record: Record, between: Between): Promise<CueCount[]> {
  const { rows } = await sql<CueCount>`select y.year, y.source, y.cue, y.statements from relation_cues y
    where ${eitherWay(between)} and y.statements > 0 order by y.year, y.source, y.cue`.execute(record.db);
  return rows;
}

async function countCues(record: Record, between: Between): Promise<CueCount[]> {
  const { rows } = await sql<CueCount>`select substr(y.day, 1, 4) as year, y.source, lower(s.cue) as cue, count(*) as statements
    from statement_dyads y
    join readings r on r.id = y.reading_id
    join statements s on s.reading_id = y.reading_id and s.id = y.statement
    where ${eitherWay(between)} and ${inForce(between.asOf)} and y.day <> '' and s.cue is not null
    group by 1, 2, 3 order by 1, 2, 3`.execute(record.db);
  return rows;
}
