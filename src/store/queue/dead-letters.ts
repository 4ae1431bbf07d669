import type { Record } from '../record.ts';

/** A job that was set aside. */
export interface DeadLetter {
  readonly id: number;
  readonly place: string;
  readonly code: string;
  readonly problem: string;
  readonly tries: number;
  readonly set_aside_at: string;
}

/** In order of their numbers. */
export async function* deadLetters(record: Record): AsyncGenerator<DeadLetter> {
  const rows = await record.db
    .selectFrom('jobs')
    .select(['id', 'place', 'problem_code', 'problem', 'tries', 'done_at'])
    .where('state', '=', 'dead')
    .orderBy('id')
    .execute();
  for (const { id, place, problem_code, problem, tries, done_at } of rows)
    yield { id, place, code: problem_code ?? '', problem: problem ?? '', tries, set_aside_at: done_at ?? '' };
}

/** Puts jobs that were set aside into the queue again, all of them where none is named; answers how many. */
export async function replayJobs(record: Record, ids: readonly number[]): Promise<number> {
  const now = record.now();
  return record.write(async (db) => {
    const again = db
      .updateTable('jobs')
      .set({ state: 'waiting', tries: 0, crashes: 0, due_at: now, done_at: null, sent_at: null, problem: null, problem_code: null })
      .where('state', '=', 'dead');
    const { numUpdatedRows } = await (ids.length > 0 ? again.where('id', 'in', ids) : again).executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  });
}
