import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { Article } from '../../domain/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';
import type { Schema } from '../schema.ts';

export interface Job {
  readonly id: number;
  readonly article: Article;
  readonly place: string;
  readonly tries: number;
  readonly crashes: number;
  /** What brought it, as W3C Trace Context has it; null where nobody traces. */
  readonly trace: string | null;
}

/**
 * Takes the next jobs that are due for `worker`, `most` of them at once in one transaction, for `lease` milliseconds; fewer, or none,
 * where there are no more. A job whose lease ran out was left by a worker that is gone, and is taken like any other.
 */
export async function takeJobs(record: Record, worker: string, lease: number, most: number): Promise<Job[]> {
  const now = record.now();
  const taken = await record.claim((db) =>
    leaseJobs(record, db, dueJobs(db, now).orderBy('priority').orderBy('id').limit(most), worker, after(now, lease)),
  );
  return inTurn(taken);
}

/**
 * Milliseconds for which a job may belong to a worker that gives no sign of life, and for which one that failed may wait. What is said
 * to lie further ahead was written by a clock that has been set back since, and holds nobody up.
 */
const LONGEST_LEASE = 3_600_000;
const LONGEST_WAIT = 60_000;

/** Jobs that a worker may take now. */
export function dueJobs(db: Database, now: string) {
  const waits = after(now, LONGEST_WAIT);
  return db
    .selectFrom('jobs')
    .select('id')
    .where('state', '=', 'waiting')
    .where((where) => where.or([where('due_at', '<=', now), where('due_at', '>', waits)]))
    .where(isFree(now));
}

/** A condition of jobs: with no worker, or with one that is gone. */
export function isFree(now: string) {
  return (where: ExpressionBuilder<Schema, 'jobs'>) =>
    where.or([where('leased_until', 'is', null), where('leased_until', '<', now), where('leased_until', '>', after(now, LONGEST_LEASE))]);
}

/** A row of a job that was taken. */
interface Taken extends Omit<Job, 'article'> {
  readonly article: string | null;
  readonly priority: number;
}

/** Gives jobs to a worker, of those that it may take. */
export async function leaseJobs(
  record: Record,
  db: Database,
  due: SelectQueryBuilder<Schema, 'jobs', { id: number }>,
  worker: string,
  until: string,
): Promise<Taken[]> {
  // Workers that take at the same time pass over each other's jobs, where the database can lock rows.
  const jobs = await (record.engine.locksRows ? due.forUpdate().skipLocked() : due).execute();
  if (jobs.length === 0) return [];
  return db
    .updateTable('jobs')
    .set((set) => ({ leased_by: worker, leased_until: until, tries: set('tries', '+', 1) }))
    .where(
      'id',
      'in',
      jobs.map(({ id }) => id),
    )
    .returning(['id', 'article', 'place', 'tries', 'crashes', 'priority', 'trace'])
    .execute();
}

/** Jobs in the order in which they are to be read. */
export function inTurn(taken: readonly Taken[]): Job[] {
  return taken
    .toSorted((a, b) => a.priority - b.priority || a.id - b.id)
    .flatMap(({ priority, article, ...job }) => (article === null ? [] : [{ ...job, article: JSON.parse(article) as Article }]));
}

/** Puts jobs back that were taken and never begun, as if they had not been taken. */
export async function giveBackJobs(record: Record, worker: string, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const ids = jobs.map(({ id }) => id);
  await record.write((db) =>
    db
      .updateTable('jobs')
      .set((set) => ({ leased_by: null, leased_until: null, tries: set('tries', '-', 1) }))
      .where('id', 'in', ids)
      .where('leased_by', '=', worker)
      .where('state', '=', 'waiting')
      .execute(),
  );
}

/**
 * Prolongs a worker's leases of these jobs. Others may be in its name of which it does not know, because the connection was lost before
 * it heard that it has them: their leases run out.
 */
export async function keepJobs(record: Record, worker: string, lease: number, jobs: Iterable<number>): Promise<void> {
  const ids = [...jobs];
  if (ids.length === 0) return;
  const until = after(record.now(), lease);
  await record.write((db) =>
    db
      .updateTable('jobs')
      .set({ leased_until: until })
      .where('id', 'in', ids)
      .where('leased_by', '=', worker)
      .where('state', '=', 'waiting')
      .execute(),
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
