import type { Selectable } from 'kysely';
import type { Database } from '../engines/engine.ts';
import type { FeedItemsTable, FeedsTable, FetchesTable } from '../feeds-schema.ts';

/** What the record knows of a feed; null for one that was never tried. */
export async function feedState(db: Database, address: string) {
  return (await db.selectFrom('feeds').selectAll().where('address', '=', address).executeTakeFirst()) ?? null;
}

export async function saveFeed(db: Database, feed: Selectable<FeedsTable>): Promise<void> {
  const { address: _, ...rest } = feed;
  await db
    .insertInto('feeds')
    .values(feed)
    .onConflict((conflict) => conflict.column('address').doUpdateSet(rest))
    .execute();
}

export async function itemState(db: Database, address: string) {
  return (await db.selectFrom('feed_items').selectAll().where('address', '=', address).executeTakeFirst()) ?? null;
}

export async function saveItem(db: Database, item: Selectable<FeedItemsTable>): Promise<void> {
  const { address: _, ...rest } = item;
  await db
    .insertInto('feed_items')
    .values(item)
    .onConflict((conflict) => conflict.column('address').doUpdateSet(rest))
    .execute();
}

export async function saveFetch(db: Database, fetched: Omit<Selectable<FetchesTable>, 'id' | 'document_id'>): Promise<number> {
  const { id } = await db.insertInto('fetches').values(fetched).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Items of a feed to ask for again: first met after `since`, last asked for before `before`; those that waited longest first. */
export async function itemsToCheck(db: Database, feed: string, since: string, before: string, most: number) {
  return db
    .selectFrom('feed_items')
    .selectAll()
    .where('feed', '=', feed)
    .where('first_seen', '>=', since)
    .where('checked_at', '<', before)
    .orderBy('checked_at')
    .limit(most)
    .execute();
}
