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
