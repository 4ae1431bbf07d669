import { meetingToJson } from '../../record/index.ts';
import { eventRows, meetingOf, meetingsSince, readingsSince, statementRows } from '../../store/index.ts';
import { documentsOf } from '../queries/documents.ts';
import type { Shelf } from '../shelf.ts';
import type { NewsKind } from './news-kinds.ts';
import type { NewsPlace } from './news-place.ts';

/** A record that is new, and how far somebody is who has heard of it. */
export interface News {
  readonly place: NewsPlace;
  readonly kind: NewsKind;
  /** As the API's lists have it. */
  readonly data: object;
}

/** Readings, and meetings, that are asked for at once. */
const BATCH = 50;

/** What is new after a place, to the end of the record: each document with its statements and events, then meetings. */
export async function* newsAfter(shelf: Shelf, from: NewsPlace): AsyncGenerator<News> {
  const { record } = shelf;
  let place = from;
  // The reading that was heard in part is asked for again.
  for (let after = from.within > 0 ? from.reading - 1 : from.reading; ; ) {
    const readings = await readingsSince(record, after, BATCH);
    for (const reading of readings) {
      const heard = reading === from.reading ? from.within : 0;
      for (const [at, one] of (await recordsOf(shelf, reading)).entries()) {
        if (at < heard) continue;
        place = { ...place, reading, within: at + 1 };
        yield { place, ...one };
      }
    }
    after = readings.at(-1) ?? after;
    if (readings.length < BATCH) break;
  }
  for (let changes = BATCH; changes === BATCH; ) {
    const changed = await meetingsSince(record, place.change, BATCH);
    changes = changed.length;
    for (const { change, meeting } of changed) {
      place = { ...place, change };
      const found = await meetingOf(record.db, meeting);
      // One that was joined to another, or told otherwise, meanwhile is told by a later change.
      if (found) yield { place, kind: 'meeting', data: meetingToJson(found) };
    }
  }
}

/** Of one reading: its document, its statements and events in the order of the text. */
async function recordsOf({ record }: Shelf, reading: number): Promise<Omit<News, 'place'>[]> {
  const document = (await documentsOf(record, [reading])).get(reading);
  if (!document) return [];
  const { reading: _, ...data } = document;
  const statements = await statementRows(record).where('s.reading_id', '=', reading).orderBy('s.span_start').orderBy('s.id').execute();
  const events = await eventRows(record, {}).where('e.reading_id', '=', reading).orderBy('e.span_start').orderBy('e.id').execute();
  return [
    { kind: 'document', data },
    ...statements.map(({ reading: _, ...data }) => ({ kind: 'statement' as const, data })),
    ...events.map(({ reading: _, ...data }) => ({ kind: 'event' as const, data })),
  ];
}
