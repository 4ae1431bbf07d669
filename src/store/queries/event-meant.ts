import { sql } from 'kysely';
import { RecordFault } from '../engines/fault.ts';
import type { Record } from '../record.ts';
import { placeToText } from './event-place.ts';
import { meetingOf } from './meetings/load.ts';

/** Characters of an event's words that tell it from others for people. */
const SHOWN = 60;

/** An event as people name it: a meeting's id (`m…`), an event's of several accounts (`h…`), or `DOCUMENT#e3` with the document's id or number. */
export function isEvent(asked: string): boolean {
  return /^[hm][0-9a-f]{12}$/.test(asked) || /#e\d+$/.test(asked);
}

/** The event by where it stands; for a meeting or an event of several accounts the first of them. Throws a RecordFault where there is none. */
export async function eventMeant(record: Record, asked: string): Promise<{ key: string; name: string }> {
  const [, document = '', event = ''] = /^(.*)#(e\d+)$/.exec(asked) ?? [];
  const [found] = event === '' ? await accountOf(record, asked) : await eventOf(record, document, event);
  if (!found) throw new RecordFault(`${asked}: no such ${event === '' && asked.startsWith('m') ? 'meeting' : 'event'} in the record`);
  const key = placeToText({ document: found.document_id, start: found.span_start, end: found.span_end });
  return { key, name: `${found.document} “${shorten(found.words)}”` };
}

function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN)}…` : plain;
}

async function accountOf(record: Record, id: string) {
  if (id.startsWith('h')) return firstOf(record, id);
  const meeting = await meetingOf(record.db, id);
  if (!meeting) return [];
  const [{ reading, event }] = meeting.accounts;
  return placed(record).where('e.reading_id', '=', reading).where('e.id', '=', event).execute();
}

function firstOf(record: Record, id: string) {
  return placed(record)
    .innerJoin('event_accounts as a', (join) => join.onRef('a.reading_id', '=', 'e.reading_id').onRef('a.event', '=', 'e.id'))
    .where('a.same_event', '=', id)
    .orderBy('e.reading_id')
    .orderBy('e.id')
    .execute();
}

function eventOf(record: Record, document: string, event: string) {
  return placed(record)
    .where('e.id', '=', event)
    .where((where) =>
      where.or([
        where('d.given_id', '=', document),
        where(sql<string>`'sha256:' || d.hash`, '=', document),
        where(sql<string>`cast(d.id as text)`, '=', document),
      ]),
    )
    .orderBy(sql`case when d.given_id = ${document} then 0 else 1 end`)
    .execute();
}

function placed(record: Record) {
  return record.db
    .selectFrom('events as e')
    .innerJoin('readings as r', 'r.id', 'e.reading_id')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .select(['r.document_id', 'e.span_start', 'e.span_end', 'e.words'])
    .select(sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document'))
    .where('r.replaced_at', 'is', null);
}
