import { sql } from 'kysely';
import type { Record } from '../record.ts';

interface Sum {
  readonly source: string;
  readonly target: string;
  readonly year: number;
  readonly events: number;
  readonly intensity: number;
}

/** By how much sums of a scale of −10 to 10 may differ that were added up in another order. */
const NEAR = 1e-6;

/** Events of two countries in a year are added up as readings come and go, and as people reject some. */
export async function* checkSums(record: Record): AsyncGenerator<string> {
  const { rows } = await sql<Sum>`select y.source, y.target, cast(substr(y.day, 1, 4) as integer) as year, count(*) as events,
      sum(e.intensity) as intensity from dyads y
    join readings r on r.id = y.reading_id and r.replaced_at is null
    join events e on e.reading_id = y.reading_id and e.id = y.event
    left join judged j on j.reading_id = e.reading_id and j.record = e.id
    where e.status in ('happened', 'ongoing') and y.day <> '' and (j.verdict is null or j.verdict <> 'reject')
    group by y.source, y.target, cast(substr(y.day, 1, 4) as integer)`.execute(record.db);
  const nameOf = ({ source, target, year }: Sum) => `${source} → ${target} ${year}`;
  const counted = new Map(rows.map((sum) => [nameOf(sum), sum]));
  for (const sum of await record.db.selectFrom('dyad_years').selectAll().execute()) {
    const { events = 0, intensity = 0 } = counted.get(nameOf(sum)) ?? {};
    counted.delete(nameOf(sum));
    if (sum.events !== events || Math.abs(sum.intensity - intensity) > NEAR)
      yield `dyad ${nameOf(sum)}: ${sum.events} events of ${sum.intensity} in all are said to be there, and ${events} of ${intensity} are`;
  }
  for (const [name, { events }] of counted) yield `dyad ${name}: ${events} events are not added up`;
}
