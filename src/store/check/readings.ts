import { actorKey } from '../../record/actors/actor-key.ts';
import type { FullReading } from '../../record/index.ts';
import { keysOf } from '../../record/same-event/neighbourhood.ts';
import { tellingsOf } from '../../record/same-event/telling.ts';
import type { Record } from '../record.ts';
import { readingRows } from '../write/reading-rows.ts';
import { type Pair, wordsOf } from '../write/words.ts';
import { checkRows } from './rows.ts';

/** Tables whose rows quote the text, and where a reading holds the same records. */
const QUOTING = ['times', 'events', 'visits', 'relations', 'appointments', 'statements', 'commitments'] as const;

interface StoredReading {
  readonly id: number;
  readonly replaced_at: string | null;
}

/** The rows of a reading, worked out anew from it and its text. `isOwn`: it was stored by the rules of today. */
export async function* checkReading(
  record: Record,
  { id, replaced_at }: StoredReading,
  reading: FullReading,
  isOwn: boolean,
): AsyncGenerator<string> {
  if (!isOwn) return yield* checkRows(record, id, quotes(id, reading));
  const stored = await record.db
    .selectFrom('document_actors as d')
    .leftJoin('actors as a', 'a.id', 'd.actor_id')
    .where('d.reading_id', '=', id)
    .select(['d.id', 'd.actor_id', 'a.key'])
    .execute();
  const byId = new Map(stored.map((actor) => [actor.id, actor]));
  for (const actor of reading.actors) {
    const there = byId.get(actor.id);
    if (there && there.key !== actorKey(actor)) yield `reading ${id}, actor ${actor.id}: it is taken for ${there.key ?? 'nobody'}`;
  }
  const resolved = new Map(stored.map(({ id, actor_id }) => [id, actor_id]));
  yield* checkRows(record, id, readingRows(id, reading, reading.document.text, resolved));
  // Those of replaced readings were not worked out where the record is older than they.
  if (replaced_at === null) yield* checkRows(record, id, tellings(id, reading));
}

/** By what each event is told from others, and under what it is found. */
function tellings(reading_id: number, reading: FullReading): { readonly [table: string]: readonly object[] } {
  const told = [...tellingsOf(reading)];
  return {
    event_accounts: told.map(([event, telling]) => ({ reading_id, event, telling: JSON.stringify(telling) })),
    event_keys: told.flatMap(([event, telling]) => keysOf(telling).map((key) => ({ key, day: telling.start, reading_id, event }))),
  };
}

/** Of an earlier program's reading, which may lack what was not read yet: the records with their words. */
function quotes(reading_id: number, reading: FullReading): { readonly [table: string]: readonly object[] } {
  const words = wordsOf(reading.document.text);
  return Object.fromEntries(
    QUOTING.map((table) => [
      table,
      (reading[table] ?? []).map((one) => ({
        reading_id,
        id: one.id,
        words: words(...('content' in one ? (one.content as readonly Pair[]) : [one.span])),
      })),
    ]),
  );
}
