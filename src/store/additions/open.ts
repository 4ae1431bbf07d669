import type { Article, Problem } from '../../domain/index.ts';
import type { AdditionItemsTable } from '../additions-schema.ts';
import type { Database } from '../engines/engine.ts';
import { replayJobs } from '../queue/dead-letters.ts';
import { enqueue, jobOf, PRIORITY } from '../queue/enqueue.ts';
import type { Record } from '../record.ts';

/** An article that was found in what was handed in, or why one was not. */
export type FoundArticle = { readonly place: string; readonly article: Article } | { readonly problem: Problem };

/** Begins to open an addition, anew where somebody had begun. */
export async function beginOpening(record: Record, addition: number): Promise<void> {
  await record.write(async (db) => {
    await db.deleteFrom('addition_items').where('addition_id', '=', addition).execute();
    await db.updateTable('additions').set({ opening_at: record.now() }).where('id', '=', addition).execute();
  });
}

/** Puts articles into the queue and writes down what was found, in one transaction. `from`: how many were found before. */
export async function saveFound(
  record: Record,
  addition: number,
  from: number,
  found: readonly FoundArticle[],
  reader: string,
): Promise<void> {
  const now = record.now();
  const known = await record.write(async (db) => {
    const known: number[] = [];
    for (const [at, one] of found.entries()) {
      const key = { addition_id: addition, number: from + at };
      if ('problem' in one) {
        const { code, where } = one.problem;
        const problem = 'detail' in one.problem ? one.problem.detail : '';
        await put(db, { ...key, place: where, job_id: null, known: 0, problem_code: code, problem });
        continue;
      }
      const { place, article } = one;
      const fresh = await enqueue(db, { article, place, priority: PRIORITY.live }, reader, now);
      const job_id = fresh ?? (await jobOf(db, article, reader));
      if (fresh === null) known.push(job_id);
      await put(db, { ...key, place, job_id, known: fresh === null ? 1 : 0, problem_code: null, problem: null });
    }
    return known;
  });
  // Whoever hands in again what was set aside wants it tried again.
  if (known.length > 0) await replayJobs(record, known);
}

/** What was written before the connection was lost stays as it is when the writing is done again. */
async function put(db: Database, item: AdditionItemsTable): Promise<void> {
  await db
    .insertInto('addition_items')
    .values(item)
    .onConflict((conflict) => conflict.columns(['addition_id', 'number']).doNothing())
    .execute();
}

/** All that was in it is found; what was handed in is let go. */
export async function endOpening(record: Record, addition: number): Promise<void> {
  await record.write((db) =>
    db.updateTable('additions').set({ opened_at: record.now(), given: null }).where('id', '=', addition).execute(),
  );
}
