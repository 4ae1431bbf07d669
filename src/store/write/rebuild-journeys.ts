import type { FullReading, StopAccount } from '../../record/index.ts';
import type { Database } from '../engines/engine.ts';
import { inRecordOrder } from '../record-key.ts';
import { JOURNEYS, regroupJourneys } from './regroup-journeys.ts';
import { writeStops } from './stops.ts';

/** Readings that are parsed, and stops that are gone through, at once. */
const PAGE = 200;

/** Writes down all accounts of stops and the journeys that they make, from the readings that are there: namesakes at a time. */
export async function rebuildJourneys(db: Database): Promise<void> {
  for (let after = 0; ; ) {
    const readings = await db
      .selectFrom('readings as r')
      .innerJoin('documents as d', 'd.id', 'r.document_id')
      .select(['r.id', 'r.json', 'd.text'])
      .where('r.id', '>', after)
      .where((where) => where.exists(where.selectFrom('visits as v').select('v.id').whereRef('v.reading_id', '=', 'r.id')))
      .orderBy('r.id')
      .limit(PAGE)
      .execute();
    for (const { id, json, text } of readings) {
      const reading = JSON.parse(json) as FullReading;
      await writeStops(db, id, { ...reading, document: { ...reading.document, text } });
    }
    after = readings.at(-1)?.id ?? after;
    if (readings.length < PAGE) break;
  }
  for (const parts of await namesakes(db)) await JOURNEYS.write(db, await JOURNEYS.join(db, await stopsOf(db, parts)), '');
  await regroupJourneys(db, await stopsWithout(db), '');
}

/** Parts of names, those together that any traveller has together. */
async function namesakes(db: Database): Promise<string[][]> {
  const group = new Map<string, string[]>();
  const rows = db.selectFrom('stop_parts').select(['part', 'reading_id', 'visit']).orderBy('reading_id').orderBy('visit').stream();
  let before: { part: string; reading_id: number; visit: string } | null = null;
  for await (const row of rows) {
    const own = group.get(row.part) ?? [row.part];
    group.set(row.part, own);
    const other = before && before.reading_id === row.reading_id && before.visit === row.visit ? group.get(before.part) : null;
    if (other && other !== own) {
      other.push(...own);
      for (const part of own) group.set(part, other);
    }
    before = row;
  }
  return [...new Set(group.values())];
}

async function stopsOf(db: Database, parts: readonly string[]) {
  const rows = await db
    .selectFrom('stop_accounts as s')
    .innerJoin('readings as r', 'r.id', 's.reading_id')
    .select(['s.reading_id as reading', 's.visit as record', 's.account'])
    .where('r.replaced_at', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('stop_parts as p')
          .select('p.part')
          .whereRef('p.reading_id', '=', 's.reading_id')
          .whereRef('p.visit', '=', 's.visit')
          .where('p.part', 'in', parts),
      ),
    )
    .execute();
  return rows.map(({ account, ...key }) => ({ ...key, account: JSON.parse(account) as StopAccount })).toSorted(inRecordOrder);
}

/** Accounts without a day or a name, which are of a journey only with others of the same text. */
function stopsWithout(db: Database) {
  return db
    .selectFrom('stop_accounts as s')
    .select(['s.reading_id as reading', 's.visit as record'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('journey_accounts as a')
            .select('a.visit')
            .whereRef('a.reading_id', '=', 's.reading_id')
            .whereRef('a.visit', '=', 's.visit'),
        ),
      ),
    )
    .execute();
}
