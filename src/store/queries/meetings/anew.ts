import { sql } from 'kysely';
import { groupEncounters, type Meeting, toMeeting } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import { inRecordOrder } from '../../record-key.ts';
import { textToPlace } from '../event-place.ts';
import { personsJudgements } from '../judgements.ts';
import { encounters, encountersIn, type StoredEncounter, toStored } from './encounters.ts';
import { judgedOf } from './near.ts';

/**
 * All meetings that the accounts in force make, worked out anew, those of the same sides at a time; `asOf` (ISO 8601): as they were
 * just before this moment. Those that people have judged to be one may have other sides, and come first.
 */
export async function* meetingsAnew(db: Database, asOf?: string): AsyncGenerator<Meeting[]> {
  const judged = await sidesJudged(db);
  if (judged.length > 0) yield await meetingsBetween(db, judged, asOf);
  for await (const sides of allSides(db)) if (!judged.includes(sides)) yield await meetingsBetween(db, [sides], asOf);
}

async function meetingsBetween(db: Database, sides: readonly string[], asOf?: string): Promise<Meeting[]> {
  const rows = await encounters(db, asOf).where('n.sides', 'in', sides).execute();
  const accounts: StoredEncounter[] = rows.map(toStored).toSorted(inRecordOrder);
  const judged = await judgedOf(db, accounts);
  const found = groupEncounters(
    accounts.map(({ encounter }) => encounter),
    judged,
  );
  return found.map((accounts) => toMeeting(accounts, judged));
}

async function sidesJudged(db: Database): Promise<string[]> {
  const places = (await personsJudgements(db, 'event')).flatMap(({ a, b }) => [textToPlace(a), textToPlace(b)]);
  const keys = await encountersIn(db, places);
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('encounters')
    .select('sides')
    .distinct()
    .where((where) =>
      where.or(keys.map(({ reading, record }) => where.and([where('reading_id', '=', reading), where('event', '=', record)]))),
    )
    .execute();
  return rows.map(({ sides }) => sides);
}

/** Each once, from index entry to index entry. */
async function* allSides(db: Database): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const next = await db
      .selectFrom('encounters')
      .select(sql<string | null>`min(sides)`.as('sides'))
      .where('sides', '>', after)
      .executeTakeFirst();
    if (!next?.sides) return;
    yield next.sides;
    after = next.sides;
  }
}
