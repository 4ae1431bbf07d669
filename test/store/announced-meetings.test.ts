import { afterAll, beforeAll, expect, test } from 'vitest';
import { Record } from '../../src/store/index.ts';
import { meetingsAnew } from '../../src/store/queries/meetings/anew.ts';
import { deleteMeetings, insertMeetings } from '../../src/store/write/meetings.ts';
import { rewriteEncounters } from '../../src/store/write/rewrite-encounters.ts';
import { Desk } from '../cli/run-chancery.ts';

const SLOW = 60_000;
const desk = new Desk();
afterAll(() => desk.clear());

const TOLD = [
  ['ann', '2024-05-01', 'will meet with Prime Minister Jonas Gahr Støre of Norway in Oslo on May 14, 2024.'],
  [
    'held',
    '2024-05-14',
    'met with Prime Minister Jonas Gahr Støre of Norway in Oslo today. The two leaders will meet again in Helsinki on June 3.',
  ],
  ['call', '2024-05-13', 'spoke by phone with Prime Minister Jonas Gahr Støre of Norway today.'],
].map(([id, date, text]) => `${JSON.stringify({ id, date, text: `President Alexander Stubb of Finland ${text}` })}\n`);

/** Day, kind and status of each meeting, and who tells of it how. */
function meetings(): string[] {
  const rows = desk.run(['meetings', '--record', 'talks.db', '--format', 'json']).out.trimEnd().split('\n');
  return rows.map((row) => {
    const { date, kind, status, accounts } = JSON.parse(row);
    const told = accounts.map((one: { document: string; status: string }) => `${one.document} ${one.status}`).toSorted();
    return `${date.start} ${kind} ${status}: ${told.join(', ')}`;
  });
}

beforeAll(() => {
  desk.run(['add', '-', '--input', 'jsonl', '--record', 'talks.db', '-q'], TOLD.join(''));
}, SLOW);

const WHOLE = [
  '2024-05-13 call happened: call happened',
  '2024-05-14 meeting happened: ann planned, held happened',
  '2024-06-03 meeting planned: held planned',
];

test(
  'what is announced is listed, and is one with what was held on that day',
  () => {
    expect(meetings()).toEqual(WHOLE);
    expect(desk.run(['meetings', '--record', 'talks.db', '--status', 'planned']).out).toContain('meeting, leaders, Helsinki, planned');
    expect(desk.run(['meetings', '--record', 'talks.db']).out).toContain('    ann: outlet, announced\n    held: outlet\n');
    const held = meetingOn('2024-05-14');
    expect(desk.run(['compare', held, '--record', 'talks.db'])).toMatchObject({
      err: expect.stringContaining('compare takes two accounts; here is 1'),
    });
  },
  SLOW,
);

test(
  'a record from before is brought to the same',
  async () => {
    const record = await Record.open(desk.at('talks.db'), { now: () => '2024-06-01T00:00:00Z' });
    try {
      await record.write(async (db) => {
        const announced = await db
          .selectFrom('encounters as n')
          .innerJoin('events as e', (join) => join.onRef('e.reading_id', '=', 'n.reading_id').onRef('e.id', '=', 'n.event'))
          .select(['n.reading_id as reading', 'n.event as record'])
          .where('e.status', '=', 'planned')
          .execute();
        expect(announced).toHaveLength(2);
        for (const { reading, record } of announced)
          await db.deleteFrom('encounters').where('reading_id', '=', reading).where('event', '=', record).execute();
        await deleteMeetings(
          db,
          (await db.selectFrom('meetings').select('id').execute()).map(({ id }) => id),
        );
        for await (const made of meetingsAnew(db)) await insertMeetings(db, made, '2024-06-01T00:00:00Z');
      });
      expect(meetings()).toEqual([WHOLE[0], '2024-05-14 meeting happened: held happened']);
      await record.write(rewriteEncounters);
      expect(meetings()).toEqual(WHOLE);
    } finally {
      await record.close();
    }
  },
  SLOW,
);

function meetingOn(day: string): string {
  const rows = desk.run(['meetings', '--record', 'talks.db', '--format', 'json']).out.trimEnd().split('\n');
  return rows.map((row) => JSON.parse(row)).find(({ date }) => date.start === day).id;
}
