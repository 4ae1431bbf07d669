import { createHash } from 'node:crypto';
import type { Article } from '../../domain/index.ts';
import type { Database } from '../engines/engine.ts';

/** News is read before archives. */
export const PRIORITY = { live: 0, archive: 1 } as const;

export interface NewJob {
  readonly article: Article;
  /** Where it came from, for people: a file, an address. */
  readonly place: string;
  readonly priority: (typeof PRIORITY)[keyof typeof PRIORITY];
  /** The fetch that brought it. */
  readonly fetch?: number;
  /** What brought it, as W3C Trace Context has it. */
  readonly trace?: string | null;
}

/** Puts an article into the queue; null when the same article is or was there for the same reader. */
export async function enqueue(
  db: Database,
  { article, place, priority, fetch, trace = null }: NewJob,
  reader: string,
  now: string,
): Promise<number | null> {
  const row = await db
    .insertInto('jobs')
    .values({
      key: keyOf(article, reader),
      article: JSON.stringify(article),
      place,
      state: 'waiting',
      priority,
      queued_at: now,
      due_at: now,
      fetch_id: fetch ?? null,
      trace,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The job of an article that is or was in the queue for this reader. */
export async function jobOf(db: Database, article: Article, reader: string): Promise<number> {
  const { id } = await db.selectFrom('jobs').select('id').where('key', '=', keyOf(article, reader)).executeTakeFirstOrThrow();
  return id;
}

/** Text, day, name and address: the same words elsewhere, or on another day, are another job. */
export function keyOf({ id, text, date, url }: Article, reader: string): string {
  return createHash('sha256')
    .update(JSON.stringify([id, text, date, url, reader]))
    .digest('hex');
}
