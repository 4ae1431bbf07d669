import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** The log of what was fetched, against what is known of each page and what became of it. */
export async function* checkFetches(record: Record): AsyncGenerator<string> {
  const fetches = await record.db.selectFrom('fetches').select(['id', 'address', 'sha256']).orderBy('id').execute();
  const latest = new Map(fetches.map((fetch) => [fetch.address, fetch]));
  for (const { id, address, sha256 } of fetches) if (!/^[0-9a-f]{64}$/.test(sha256)) yield `fetch ${id}: ${address} has no sha256`;
  const items = await record.db.selectFrom('feed_items').select(['address', 'sha256']).where('sha256', 'is not', null).execute();
  for (const { address, sha256 } of items)
    if (latest.get(address)?.sha256 !== sha256) yield `feed item ${address}: its sha256 is not that of what was fetched last`;
  const { rows } = await sql<{ id: number; job: number }>`select f.id, j.id as job from jobs j join fetches f on f.id = j.fetch_id
    where j.state = 'done' and (f.document_id is null or f.document_id <> j.document_id) order by f.id, j.id`.execute(record.db);
  for (const { id, job } of rows) yield `fetch ${id}: it names another document than its job ${job}`;
}
