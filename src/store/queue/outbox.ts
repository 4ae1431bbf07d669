import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';
import { isFree } from './take.ts';

/** A job whose number is still to be handed to a message server. */
export interface Unsent {
  readonly id: number;
  /** The same for each try to send it, another when it is to be done again. */
  readonly message: string;
  readonly priority: number;
}

/** A record that came into being through the queue, of which subscribers are still to be told. */
export interface Untold {
  readonly job: number;
  readonly document: number;
  readonly version: number;
  readonly id: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly words: number;
  readonly added_at: string;
}

/** Those that are read first, first. */
export async function unsentJobs(record: Record, most: number): Promise<Unsent[]> {
  const rows = await record.ask((db) =>
    unsent(db).select(['id', 'key', 'due_at', 'priority']).orderBy('priority').orderBy('id').limit(most).execute(),
  );
  return rows.map(({ id, key, due_at, priority }) => ({ id, message: `${key}@${due_at}`, priority }));
}

export async function unsentCount(record: Record): Promise<number> {
  const { n } = await unsent(record.db)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
}

function unsent(db: Database) {
  return db.selectFrom('jobs').where('state', '=', 'waiting').where('sent_at', 'is', null);
}

export async function markSent(record: Record, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await record.write((db) => db.updateTable('jobs').set({ sent_at: record.now() }).where('id', 'in', ids).execute());
}

/** In the order of their jobs. */
export async function untoldRecords(record: Record, most: number): Promise<Untold[]> {
  const rows = await record.ask((db) =>
    db
      .selectFrom('jobs')
      .innerJoin('documents', 'documents.id', 'jobs.document_id')
      .select(['jobs.id as job', 'documents.id as document', 'version', 'hash', 'given_id', 'title', 'date', 'publisher', 'url'])
      .select(['jobs.words', 'added_at'])
      .where('jobs.state', '=', 'done')
      .where('jobs.sent_at', 'is not', null)
      .where('jobs.told_at', 'is', null)
      .orderBy('jobs.id')
      .limit(most)
      .execute(),
  );
  return rows.map(({ hash, given_id, words, ...row }) => ({ ...row, id: given_id ?? `sha256:${hash}`, words: words ?? 0 }));
}

export async function markTold(record: Record, jobs: readonly number[]): Promise<void> {
  if (jobs.length > 0) await record.write((db) => db.updateTable('jobs').set({ told_at: record.now() }).where('id', 'in', jobs).execute());
}

/**
 * Jobs that were sent before a moment and still wait are to be sent again. `lost`: all of them, for what they were sent to is gone; else
 * those that are due and with no worker, for the server has nothing more. Answers how many.
 */
export async function sendAgain(record: Record, moment: string, { lost }: { readonly lost: boolean }): Promise<number> {
  const now = record.now();
  const stranded = (db: Database) => {
    const sent = db.updateTable('jobs').where('state', '=', 'waiting').where('sent_at', '<', moment);
    return lost ? sent : sent.where('due_at', '<=', moment).where(isFree(now));
  };
  const { numUpdatedRows } = await record.write((db) => stranded(db).set({ sent_at: null, due_at: now }).executeTakeFirstOrThrow());
  return Number(numUpdatedRows);
}
