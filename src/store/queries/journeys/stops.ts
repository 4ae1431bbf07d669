import { daysAround, foldName, type StopAccount } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import { keyOf, type RecordKey } from '../../record-key.ts';

/** An account of a stop as it stands in the record. */
export interface StoredStop extends RecordKey {
  readonly account: StopAccount;
}

/** Parts of a traveller's name that tell namesakes; a single letter may stand for too many. */
export function partsOf({ visitor }: StopAccount): string[] {
  return [...new Set(foldName(visitor.name))].filter((part) => part.length > 1);
}

/** Accounts by their keys, those of readings in force or all. */
export async function stopsAt(db: Database, keys: readonly RecordKey[], which: 'in force' | 'ever'): Promise<StoredStop[]> {
  if (keys.length === 0) return [];
  const asked = new Set(keys.map(keyOf));
  let query = db
    .selectFrom('stop_accounts as s')
    .innerJoin('readings as r', 'r.id', 's.reading_id')
    .select(['s.reading_id as reading', 's.visit as record', 's.account'])
    .where('s.reading_id', 'in', [...new Set(keys.map(({ reading }) => reading))]);
  if (which === 'in force') query = query.where('r.replaced_at', 'is', null);
  const rows = (await query.execute()).filter((row) => asked.has(keyOf(row)));
  return rows.map(({ account, ...key }) => ({ ...key, account: JSON.parse(account) as StopAccount }));
}

/** Ids of the written journeys of namesakes that these accounts allow, and of those that the same readings tell of. */
export async function journeysNear(db: Database, stops: readonly StoredStop[]): Promise<Set<string>> {
  const found = new Set(
    (
      await db
        .selectFrom('journey_accounts')
        .select('journey_id')
        .where('reading_id', 'in', [...new Set(stops.map(({ reading }) => reading))])
        .execute()
    ).map(({ journey_id }) => journey_id),
  );
  for (const [parts, from, to] of rangesOf(stops)) {
    const rows = await db
      .selectFrom('stop_parts as p')
      .innerJoin('journey_accounts as a', (join) => join.onRef('a.reading_id', '=', 'p.reading_id').onRef('a.visit', '=', 'p.visit'))
      .select('a.journey_id')
      .distinct()
      .where('p.part', 'in', parts)
      .where('p.from_day', '<=', to)
      .where('p.from_day', '>=', earliest(from))
      .where('p.to_day', '>=', from)
      .execute();
    for (const { journey_id } of rows) found.add(journey_id);
  }
  return found;
}

/** Each once: names and days that many accounts of one stop share. */
function rangesOf(stops: readonly StoredStop[]): (readonly [parts: string[], from: string, to: string])[] {
  const asked = stops.flatMap(({ account }) => {
    const days = daysAround(account);
    const parts = partsOf(account);
    return days && parts.length > 0 ? [[parts, days.from, days.to] as const] : [];
  });
  return [...new Map(asked.map((one) => [one.join(), one])).values()];
}

/** Accounts that begin earlier and end so late are told by their year alone, and are found in the index without going through all before. */
function earliest(from: string): string {
  return `${String(Number(from.slice(0, 4)) - 2).padStart(4, '0')}${from.slice(4)}`;
}

/** Ids of the written journeys that these accounts are of. */
export async function journeysOf(db: Database, keys: readonly RecordKey[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const asked = new Set(keys.map(keyOf));
  const rows = await db
    .selectFrom('journey_accounts')
    .select(['journey_id', 'reading_id as reading', 'visit as record'])
    .where('reading_id', 'in', [...new Set(keys.map(({ reading }) => reading))])
    .execute();
  return rows.filter((row) => asked.has(keyOf(row))).map(({ journey_id }) => journey_id);
}
