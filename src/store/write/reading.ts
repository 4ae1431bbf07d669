import type { FullReading } from '../../record/reading-shape.ts';
import { countReading } from '../counts/count.ts';
import type { Database } from '../engines/engine.ts';
import { rejectedOf } from '../queries/judged.ts';
import { keysOfReading } from '../queries/meetings/encounters.ts';
import { resolveActors } from './actors.ts';
import { countAccounts, eventsOf } from './count-accounts.ts';
import { countDocuments } from './count-documents.ts';
import { countDyads } from './count-dyads.ts';
import { writeEncounters } from './encounters.ts';
import { forgetUntold } from './promises/settle.ts';
import { tellPromises } from './promises/tell.ts';
import { readingRows } from './reading-rows.ts';
import { regroupJourneys, stopsOfReading } from './regroup-journeys.ts';
import { regroupMeetings } from './regroup-meetings.ts';
import { insertRows } from './rows.ts';
import { writeSameEvents } from './same-events.ts';
import { writeStops } from './stops.ts';

/** What a reading is stored with. */
export interface MadeReading {
  /** In the published shape, as `chancery read --format json` prints it. */
  readonly json: string;
  /** Tokens. */
  readonly words: number;
  /** Program, model and codebook. */
  readonly reader: string;
}

/** Stores a reading with all its records, and puts the one before it out of force. */
export async function writeReading(db: Database, document: number, made: MadeReading, now: string): Promise<number> {
  const reading = JSON.parse(made.json) as FullReading;
  await retireReading(db, document, now);
  const { title, date, publisher, url, language, text } = reading.document;
  const { id } = await db
    .insertInto('readings')
    .values({
      document_id: document,
      schema_version: reading.schema,
      reader: made.reader,
      title,
      date,
      publisher,
      url,
      language,
      words: made.words,
      // The text stands in `documents` already.
      json: JSON.stringify({ ...reading, document: { ...reading.document, text: '' } }),
      made_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertRows(db, readingRows(id, reading, text, await resolveActors(db, reading.actors, now)));
  await countDyads(db, reading, 1);
  await regroupMeetings(db, await writeEncounters(db, id, reading), now);
  await regroupJourneys(db, await writeStops(db, id, reading), now);
  await tellPromises(db, id);
  await forgetUntold(db);
  await countReading(db, id, 1);
  await countDocuments(db, id, 1);
  await writeSameEvents(db, id, document, reading);
  return id;
}

/** Its records stay for questions about the past (`--as-of`); it counts no more among those that tell of an event. */
export async function retireReading(db: Database, document: number, now: string): Promise<void> {
  const told = await eventsOf(db, document);
  const retired = await db
    .selectFrom('readings')
    .select(['id', 'json'])
    .where('document_id', '=', document)
    .where('replaced_at', 'is', null)
    .execute();
  for (const { id, json } of retired) {
    await countDyads(db, without(JSON.parse(json) as FullReading, await rejectedOf(db, id)), -1);
    await countReading(db, id, -1);
    await countDocuments(db, id, -1);
  }
  await db.updateTable('readings').set({ replaced_at: now }).where('document_id', '=', document).where('replaced_at', 'is', null).execute();
  await countAccounts(db, told);
  for (const { id } of retired) {
    await regroupMeetings(db, await keysOfReading(db, id), now);
    await regroupJourneys(db, await stopsOfReading(db, id), now);
    await tellPromises(db, id);
  }
}

function without(reading: FullReading, rejected: ReadonlySet<string>): FullReading {
  return rejected.size === 0 ? reading : { ...reading, events: reading.events.filter(({ id }) => !rejected.has(id)) };
}
