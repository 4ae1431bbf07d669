import type { RawBuilder } from 'kysely';
import type { Record } from '../record.ts';
import { foundBy, rowsOf } from './kept-by-who.ts';
import type { StatementFilter } from './statement-conditions.ts';

interface ReadingDay {
  /** '' for none. */
  readonly day: string;
  readonly reading_id: number;
}

/** Readings in which somebody who is asked for speaks or is spoken of, in the order of their days. */
export type ReadingDays = RawBuilder<ReadingDay>;

/** By an actor with a number, else by a state; null where neither is asked for. */
export async function readingsHearing(record: Record, { speaker, about }: StatementFilter): Promise<ReadingDays | null> {
  const voice = foundBy([
    { role: 'speaker', who: speaker },
    { role: 'about', who: about },
  ]);
  return voice && rowsOf<ReadingDay>(record, 'voices', ['day', 'reading_id'], voice);
}
