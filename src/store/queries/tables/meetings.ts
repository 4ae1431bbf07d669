import { sql } from 'kysely';
import type { OWN_TABLES, TableRow } from '../../../export/index.ts';
import type { Meeting } from '../../../record/index.ts';
import type { Record } from '../../record.ts';
import { meetingsAnew } from '../meetings/anew.ts';
import { NameList } from './lists.ts';

export type MeetingTableRow = TableRow<(typeof OWN_TABLES)['meetings']>;

const PAGE = 1000;

/** Every meeting, call and visit: as they are written down, a page at a time; for a moment in the past they are found anew. */
export function meetingPages(record: Record, asOf?: string): AsyncGenerator<MeetingTableRow[]> {
  return asOf === undefined ? storedMeetings(record) : pastMeetings(record, asOf);
}

async function* pastMeetings(record: Record, asOf: string): AsyncGenerator<MeetingTableRow[]> {
  for await (const meetings of meetingsAnew(record.db, asOf)) yield meetings.map(toRow);
}

function toRow({ id, kind, level, start, end, place, status, participants, accounts }: Meeting): MeetingTableRow {
  return {
    meeting: id,
    kind,
    level,
    start_date: start,
    end_date: end,
    place,
    status,
    ...listed(participants),
    documents: [...new Set(accounts.map(({ document }) => document))].join('; '),
  };
}

function listed(participants: readonly { readonly name: string; readonly country: string | null }[]) {
  const list = new NameList();
  for (const one of participants) list.add(one);
  return { participants: list.names, participant_countries: list.countries };
}

async function* storedMeetings(record: Record): AsyncGenerator<MeetingTableRow[]> {
  for (let after = ''; ; ) {
    const meetings = await record.db.selectFrom('meetings').selectAll().where('id', '>', after).orderBy('id').limit(PAGE).execute();
    const [first, last] = [meetings[0], meetings.at(-1)];
    if (!first || !last) return;
    const participants = await record.db
      .selectFrom('meeting_participants')
      .select(['meeting_id', 'name', 'country'])
      .where('meeting_id', '>=', first.id)
      .where('meeting_id', '<=', last.id)
      .orderBy('meeting_id')
      .orderBy('number')
      .execute();
    const accounts = await record.db
      .selectFrom('meeting_accounts as a')
      .innerJoin('readings as r', 'r.id', 'a.reading_id')
      .innerJoin('documents as d', 'd.id', 'r.document_id')
      .select(['a.meeting_id', sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document')])
      .where('a.meeting_id', '>=', first.id)
      .where('a.meeting_id', '<=', last.id)
      .orderBy('d.id')
      .execute();
    const who = Map.groupBy(participants, ({ meeting_id }) => meeting_id);
    const where = Map.groupBy(accounts, ({ meeting_id }) => meeting_id);
    yield meetings.map(({ id, kind, level, start_date, end_date, place, status }) => {
      const documents = [...new Set((where.get(id) ?? []).map(({ document }) => document))];
      return {
        meeting: id,
        kind,
        level,
        start_date,
        end_date,
        place,
        status,
        ...listed(who.get(id) ?? []),
        documents: documents.join('; '),
      };
    });
    after = last.id;
  }
}
