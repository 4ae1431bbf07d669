import type { Article } from '../../domain/index.ts';
import type { Record } from '../record.ts';

export interface Job {
  readonly id: number;
  readonly article: Article;
  readonly place: string;
  readonly tries: number;
  readonly crashes: number;
}

/**
 * Takes the next job that is due for `worker`, for `lease` milliseconds; null where there is none. A job whose lease ran out was
 * left by a worker that is gone, and is taken like any other.
 */
export async function takeJob(record: Record, worker: string, lease: number): Promise<Job | null> {
  for (;;) {
    const now = record.now();
    const next = await record.write(async (db) => {
      const found = await db
        .selectFrom('jobs')
        .select('id')
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now)
        .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]))
        .orderBy('priority')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      if (!found) return null;
      // Another worker may have taken it in between where writers do not wait for each other.
      const taken = await db
        .updateTable('jobs')
        .set((set) => ({ leased_by: worker, leased_until: after(now, lease), tries: set('tries', '+', 1) }))
        .where('id', '=', found.id)
        .where('state', '=', 'waiting')
        .where((where) => where.or([where('leased_until', 'is', null), where('leased_until', '<', now)]))
        .returning(['id', 'article', 'place', 'tries', 'crashes'])
        .executeTakeFirst();
      return taken ?? ('lost' as const);
    });
    if (next === null) return null;
    if (next === 'lost' || next.article === null) continue;
    return { ...next, article: JSON.parse(next.article) as Article };
  }
}

/** Prolongs a worker's leases. */
export async function keepJobs(record: Record, worker: string, lease: number): Promise<void> {
  const until = after(record.now(), lease);
  await record.write((db) =>
    db.updateTable('jobs').set({ leased_until: until }).where('leased_by', '=', worker).where('state', '=', 'waiting').execute(),
  );
}

/** A moment so many milliseconds later. */
export function after(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

/** Is the queue empty, with nothing under way either? */
export async function isQueueEmpty(record: Record): Promise<boolean> {
  const one = await record.db.selectFrom('jobs').select('id').where('state', '=', 'waiting').limit(1).executeTakeFirst();
  return one === undefined;
}
