import type { Problem } from '../../domain/index.ts';
import type { Record } from '../record.ts';
import { type Added, writeDocument } from '../write/document.ts';
import type { MadeReading } from '../write/reading.ts';
import { after, type Job } from './take.ts';

/** Crashes, or hangs, after which an article is set aside; failures of any kind after which it is. */
const MOST_CRASHES = 2;
const MOST_TRIES = 5;
/** Milliseconds until the second try; doubled for each further one. */
const BACK_OFF = 2_000;

/** Stores what was read, or names the document that has the text already, and ends the job, in one transaction. A job that another worker ended meanwhile changes nothing. */
export async function finishJob(record: Record, job: Job, made: MadeReading | Added): Promise<Added> {
  return record.write(async (db) => {
    const added = 'json' in made ? await writeDocument(record, db, job.article, made) : made;
    const { fetch_id } = await db
      .updateTable('jobs')
      .set({
        state: 'done',
        article: null,
        document_id: added.document,
        words: 'words' in made ? made.words : 0,
        done_at: record.now(),
        leased_by: null,
        leased_until: null,
        problem: null,
        problem_code: null,
      })
      .where('id', '=', job.id)
      .returning('fetch_id')
      .executeTakeFirstOrThrow();
    if (fetch_id !== null) await db.updateTable('fetches').set({ document_id: added.document }).where('id', '=', fetch_id).execute();
    return added;
  });
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
        due_at: after(now, BACK_OFF * 2 ** (job.tries - 1)),
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
