import type { Database } from '../engines/engine.ts';
import { after } from '../queue/take.ts';
import type { Record } from '../record.ts';

/** Milliseconds after which another server may open what was handed in to one that gives no sign of life. */
export const KEPT = 60_000;

export interface HandedIn {
  readonly id: number;
  /** Its parts as JSON. */
  readonly given: string;
}

export interface NewAddition {
  readonly name: string;
  readonly given: string;
  /** The user's name; null where there are no users. */
  readonly by: string | null;
  /** The server that is to open it. */
  readonly owner: string;
}

/**
 * Writes down what was handed in; when it returns, it is on the disk. Null where `most` wait already. What was written before the
 * connection was lost is known by its moment, and not written again.
 */
export async function handIn(record: Record, { name, given, by, owner }: NewAddition, most: number): Promise<number | null> {
  const now = record.now();
  return record.write(async (db) => {
    const written = await db
      .selectFrom('additions')
      .select('id')
      .where('opened_at', 'is', null)
      .where('owner', '=', owner)
      .where('added_at', '=', now)
      .where('given', '=', given)
      .executeTakeFirst();
    if (written) return written.id;
    if ((await countUnopened(db)) >= most) return null;
    const values = { name, given, added_by: by, owner, kept_until: after(now, KEPT), added_at: now };
    return (await db.insertInto('additions').values(values).returning('id').executeTakeFirstOrThrow()).id;
  });
}

async function countUnopened(db: Database): Promise<number> {
  const { n } = await db
    .selectFrom('additions')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('opened_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/**
 * Says that `owner` is alive and will open what it has, and takes over what was left unopened by servers that are gone. Answers, in
 * order, what it is to open besides the `known`.
 */
export async function adoptAdditions(record: Record, owner: string, known: ReadonlySet<number>): Promise<HandedIn[]> {
  return record.write(async (db) => {
    const now = record.now();
    const rows = await db
      .updateTable('additions')
      .set({ owner, kept_until: after(now, KEPT) })
      .where('opened_at', 'is', null)
      .where((where) =>
        where.or([
          where('owner', '=', owner),
          where('kept_until', '<', now),
          // By a clock that has been set back since.
          where('kept_until', '>', after(now, 2 * KEPT)),
        ]),
      )
      .returning('id')
      .execute();
    const ids = rows.map(({ id }) => id).filter((id) => !known.has(id));
    if (ids.length === 0) return [];
    const found = await db.selectFrom('additions').select(['id', 'given']).where('id', 'in', ids).orderBy('id').execute();
    return found.flatMap(({ id, given }) => (given === null ? [] : [{ id, given }]));
  });
}

/** Does anything that was handed in wait to be opened or read? */
export async function isAdditionUnderWay(record: Record): Promise<boolean> {
  const unopened = await record.db.selectFrom('additions').select('id').where('opened_at', 'is', null).limit(1).executeTakeFirst();
  if (unopened) return true;
  const unread = await record.db
    .selectFrom('addition_items as i')
    .innerJoin('jobs as j', 'j.id', 'i.job_id')
    .select('j.id')
    .where('j.state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  return unread !== undefined;
}
