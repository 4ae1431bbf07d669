import type { Record } from '../record.ts';
import { after, dueJobs, inTurn, type Job, leaseJobs } from './take.ts';

/** What became of jobs that were asked for by number. */
export interface Claimed {
  /** Those that are now the worker's, in the order in which they are to be read. */
  readonly jobs: Job[];
  /** Milliseconds after which to ask again for those that another worker has, or that are not due. */
  readonly later: ReadonlyMap<number, number>;
}

/** Milliseconds until a job that somebody else is just taking is asked for again. */
const SOON = 1_000;

/**
 * Takes these very jobs for `worker`, as `takeJobs` takes the next ones; nobody else has them then. Numbers that are in neither part of
 * the answer have nothing to be read: they are done, set aside or gone.
 */
export async function claimJobs(record: Record, worker: string, lease: number, ids: readonly number[]): Promise<Claimed> {
  if (ids.length === 0) return { jobs: [], later: new Map() };
  const now = record.now();
  const { taken, waiting } = await record.claim(async (db) => {
    const waiting = await db
      .selectFrom('jobs')
      .select(['id', 'due_at', 'leased_until'])
      .where('id', 'in', ids)
      .where('state', '=', 'waiting')
      .execute();
    return { taken: await leaseJobs(record, db, dueJobs(db, now).where('id', 'in', ids), worker, after(now, lease)), waiting };
  });
  const mine = new Set(taken.map(({ id }) => id));
  const wait = (moment: string | null) => (moment === null ? 0 : Date.parse(moment) - Date.parse(now));
  const later = waiting
    .filter(({ id }) => !mine.has(id))
    .map(({ id, due_at, leased_until }) => [id, Math.max(SOON, wait(due_at), wait(leased_until))] as const);
  return { jobs: inTurn(taken), later: new Map(later) };
}
