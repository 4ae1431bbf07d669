import type { Record } from '../record.ts';

interface Place {
  readonly id: number;
  readonly place: string;
}

/** Jobs that wait and are said to be with a message server, in order. */
export function sentJobs(record: Record): Promise<Place[]> {
  return record.ask((db) =>
    db.selectFrom('jobs').select(['id', 'place']).where('state', '=', 'waiting').where('sent_at', 'is not', null).orderBy('id').execute(),
  );
}

/** Numbers asked for at once. */
const AT_ONCE = 1_000;

/** Which of these jobs there are. */
export async function findJobs(record: Record, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    for (const { id } of await record.ask((db) => db.selectFrom('jobs').select('id').where('id', 'in', some).execute())) found.add(id);
  }
  return found;
}
