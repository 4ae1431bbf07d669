import type { Problem } from '../../domain/index.ts';
import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';
import { type Added, writeDocument } from '../write/document.ts';
import type { MadeReading } from '../write/reading.ts';
import { after, type Job } from './take.ts';

/** Crashes, or hangs, after which an article is set aside; failures of any kind after which it is. */
const MOST_CRASHES = 2;
const MOST_TRIES = 5;
/** Milliseconds until the second try; doubled for each further one. */
const BACK_OFF = 2_000;

/** A job and what became of it: a reading, or the document that has its text already. */
export interface Ended {
  readonly job: Job;
  readonly made: MadeReading | Added;
}

/**
 * Stores what was read, or names the document that has the text already, and ends the jobs, all in one transaction: none of it is there
 * without the rest. A job that another worker ended meanwhile changes nothing. Answers in the order of the jobs.
 */
export async function finishJobs(record: Record, ended: readonly Ended[]): Promise<Added[]> {
  return record.write(async (db) => {
    const added: Added[] = [];
    for (const one of ended) added.push(await finish(record, db, one));
    return added;
  });
}

async function finish(record: Record, db: Database, { job, made }: Ended): Promise<Added> {
  const added = 'json' in made ? await writeDocument(record, db, job.article, made) : made;
  const ending = await db
    .updateTable('jobs')
    .set({
      state: 'done',
      article: null,
      document_id: added.document,
      words: 'words' in made ? made.words : 0,
      done_at: record.now(),
      // Subscribers hear of what is new.
      told_at: added.outcome === 'same' ? record.now() : null,
      leased_by: null,
      leased_until: null,
      problem: null,
      problem_code: null,
    })
    .where('id', '=', job.id)
    // Ended twice, it would pass for one whose subscribers need not hear of it.
    .where('state', '!=', 'done')
    .returning('fetch_id')
    .executeTakeFirst();
  const fetch = ending?.fetch_id ?? null;
  if (fetch !== null) await db.updateTable('fetches').set({ document_id: added.document }).where('id', '=', fetch).execute();
  return added;
}

/** Milliseconds until a job that failed is tried again. */
export function backOff(tries: number): number {
  return BACK_OFF * 2 ** (tries - 1);
}

/** Puts a job back for later; after too many tries it is set aside with its Problem, and `dead` is the answer. */
export async function failJob(record: Record, job: Job, problem: Problem, worker: string): Promise<'later' | 'dead'> {
  const crashes = job.crashes + (problem.code === 'crash' ? 1 : 0);
  const dead = crashes >= MOST_CRASHES || job.tries >= MOST_TRIES;
  const now = record.now();
  await record.write((db) =>
    db
      .updateTable('jobs')
      .set({
        state: dead ? 'dead' : 'waiting',
        crashes,
        due_at: after(now, backOff(job.tries)),
        done_at: dead ? now : null,
        problem: 'detail' in problem ? problem.detail : problem.code,
        problem_code: problem.code,
        leased_by: null,
        leased_until: null,
      })
      .where('id', '=', job.id)
      .where('leased_by', '=', worker)
      .where('state', '=', 'waiting')
      .execute(),
  );
  return dead ? 'dead' : 'later';
}
