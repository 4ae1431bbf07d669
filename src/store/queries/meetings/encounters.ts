import type { Encounter } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import { keyOf, type RecordKey } from '../../record-key.ts';
import type { Place } from '../event-place.ts';
import { inForce } from '../in-force.ts';

/** An account of a meeting as it stands in the record. */
export interface StoredEncounter extends RecordKey {
  readonly encounter: Encounter;
  readonly place: Place;
}

/** All accounts that there ever were, to be narrowed down. */
function everyEncounter(db: Database) {
  return db
    .selectFrom('encounters as n')
    .innerJoin('readings as r', 'r.id', 'n.reading_id')
    .innerJoin('events as e', (join) => join.onRef('e.reading_id', '=', 'n.reading_id').onRef('e.id', '=', 'n.event'))
    .select(['n.reading_id', 'n.event', 'n.account', 'r.document_id', 'e.span_start', 'e.span_end']);
}

/** Accounts of readings in force whose events do not stand rejected. */
export function encounters(db: Database, asOf?: string) {
  return everyEncounter(db)
    .leftJoin('judged as j', (join) => join.onRef('j.reading_id', '=', 'n.reading_id').onRef('j.record', '=', 'n.event'))
    .where(inForce(asOf))
    .where((where) => where.or([where('j.verdict', 'is', null), where('j.verdict', '<>', 'reject')]));
}

interface Row {
  readonly reading_id: number;
  readonly event: string;
  readonly account: string;
  readonly document_id: number;
  readonly span_start: number;
  readonly span_end: number;
}

export function toStored({ reading_id: reading, event, account, document_id: document, span_start: start, span_end: end }: Row) {
  const encounter = { ...(JSON.parse(account) as Omit<Encounter, 'reading' | 'event'>), reading, event };
  return { reading, record: event, encounter, place: { document, start, end } } satisfies StoredEncounter;
}

/** Accounts by their keys, those in force or all. */
export async function encountersAt(db: Database, keys: readonly RecordKey[], which: 'in force' | 'ever'): Promise<StoredEncounter[]> {
  if (keys.length === 0) return [];
  const asked = new Set(keys.map(keyOf));
  const rows = await (which === 'ever' ? everyEncounter(db) : encounters(db))
    .where('n.reading_id', 'in', [...new Set(keys.map(({ reading }) => reading))])
    .execute();
  return rows.map(toStored).filter((found) => asked.has(keyOf(found)));
}

/** Accounts that stand at some of these places, whole or in part. */
export async function encountersIn(db: Database, places: readonly Place[]): Promise<StoredEncounter[]> {
  if (places.length === 0) return [];
  const rows = await encounters(db)
    .where('r.document_id', 'in', [...new Set(places.map(({ document }) => document))])
    .execute();
  return rows
    .map(toStored)
    .filter(({ place }) =>
      places.some(({ document, start, end }) => document === place.document && start < place.end && place.start < end),
    );
}

/** All that a reading tells of meetings. */
export async function keysOfReading(db: Database, reading: number): Promise<RecordKey[]> {
  const rows = await db.selectFrom('encounters').select('event').where('reading_id', '=', reading).execute();
  return rows.map(({ event }) => ({ reading, record: event }));
}
