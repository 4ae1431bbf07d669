import { accountsOf, type Journey, joinJourneys, joinStops, type StopAccount } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { readingOf } from './readings.ts';

/** The journeys that a record's readings in force tell of, in order of time. */
export async function findJourneys(record: Record): Promise<Journey[]> {
  const rows = await record.db
    .selectFrom('visits as v')
    .innerJoin('readings as r', 'r.id', 'v.reading_id')
    .select('v.reading_id')
    .distinct()
    .where('r.replaced_at', 'is', null)
    .orderBy('v.reading_id')
    .execute();
  const accounts: StopAccount[] = [];
  for (const { reading_id } of rows) accounts.push(...accountsOf(await readingOf(record, reading_id)));
  return joinJourneys(joinStops(accounts));
}
