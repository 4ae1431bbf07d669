import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { addDocument, findMeetings, meetingsAfter, performJudging, Record } from '../../src/store/index.ts';
import { meetingsAnew } from '../../src/store/queries/meetings/anew.ts';

const path = join(tmpdir(), `chancery-regroup-${process.pid}.db`);
afterAll(() => rmSync(path, { force: true }));

/** Who told of which day, in an order that makes accounts join, part and stand in each other's way. */
const TOLD: readonly (readonly [persons: readonly string[], day: string | null, side: string | null, mode: string | null])[] = [
  [[], '2024-05-04', null, null],
  [['Alexander Stubb', 'Jonas Gahr Støre'], '2024-05-03', 'NOR', null],
  [['Stubb', 'Støre'], '2024-05-04', 'FIN', null],
  [['Elina Valtonen', 'Espen Barth Eide'], '2024-05-05', null, null],
  [[], '2024-05-05', null, null],
  [['Stubb', 'Støre'], '2024-05-05', 'NOR', null],
  [['Stubb'], '2024-05-06', null, 'phone'],
  [['Alexander Stubb', 'Jonas Gahr Støre', 'Elina Valtonen'], '2024-05-04', null, null],
  [[], null, null, null],
  [['Valtonen'], '2024-05-07', 'FIN', null],
  [['Stubb'], '2024-05-02', null, 'phone'],
];

const MADE = { confidence: 1, by: 'hand' };

function reading(number: number): string {
  const [persons, day, side, mode] = TOLD[number % TOLD.length] as (typeof TOLD)[number];
  const text = `Account ${number}.`;
  const countryOf = (name: string) => (/Stubb|Valtonen/.test(name) ? 'FIN' : 'NOR');
  const states = ['FIN', 'NOR'].filter((country) => !persons.some((name) => countryOf(name) === country));
  const actor = (id: string, kind: string, name: string, country: string) => ({
    ...{ id, kind, name, country, sectors: [], offices: [], members: [], mentions: [], ...MADE },
  });
  const actors = [
    ...persons.map((name, at) => actor(`p${at}`, 'person', name, countryOf(name))),
    ...states.map((code) => actor(code, 'state', code, code)),
  ];
  const issuer = side === null ? [] : [actor('issuer', 'body', `Ministry of ${side}`, side)];
  const event = {
    ...{ id: 'e1', type: 'CONSULT', mode, cameo: '036', quad: 'verbal-cooperation', intensity: 4, contexts: [], recipient: [] },
    ...{ actor: actors.map(({ id }) => id), reciprocal: true, place: null, status: 'happened', statement: null, trigger: [], again: [] },
    when: day === null ? null : { start: day, end: day, time: null, how: 'stated' },
    ...{ channel: 'c1', span: [0, 7], ...MADE },
  };
  return JSON.stringify({
    schema: 1,
    document: {
      id: `d${number}`,
      title: null,
      date: null,
      publisher: null,
      url: null,
      language: 'en',
      text,
      byline: null,
      dateSpan: null,
      furniture: [],
    },
    ...{ sentences: [{ span: [0, text.length] }], actors: [...actors, ...issuer], times: [], places: [], statements: [], visits: [] },
    channels: [{ id: 'c1', kind: 'outlet', issuer: issuer[0]?.id ?? null, span: null, through: null, over: [], ...MADE }],
    ...{ events: [event], relations: [], appointments: [], commitments: [], fields: [], doubts: [] },
  });
}

function add(record: Record, number: number) {
  const article = { id: `d${number}`, text: `Account ${number}.`, title: null, date: null, publisher: null, url: null, language: 'en' };
  return addDocument(record, article, { json: reading(number), words: 2, reader: 'hand' });
}

/** Accounts of each meeting, as they are written and as they are when all is worked out anew. */
async function compare(record: Record): Promise<string[]> {
  const written: string[] = [];
  for await (const { id, accounts } of findMeetings(record, {}))
    written.push(`${id}: ${accounts.map(({ reading, event }) => `${reading} ${event}`).join()}`);
  const anew: string[] = [];
  for await (const meetings of meetingsAnew(record.db))
    for (const { id, accounts } of meetings) anew.push(`${id}: ${accounts.map(({ reading, event }) => `${reading} ${event}`).join()}`);
  expect(written.toSorted()).toEqual(anew.toSorted());
  const between = async (table: 'kept' | 'told') =>
    (
      await sql<{ pair: string }>`select meeting_id || ' ' || one || ' ' || other || ' ' || coalesce(start_date, '') as pair from ${
        table === 'kept'
          ? sql`meeting_pairs`
          : sql`(select distinct a.meeting_id, a.start_date, a.country as one, b.country as other
              from meeting_participants a join meeting_participants b on b.meeting_id = a.meeting_id and b.country > a.country) met`
      } order by pair`.execute(record.db)
    ).rows.map(({ pair }) => pair);
  expect(await between('kept')).toEqual(await between('told'));
  return written;
}

test('meetings told anew around what changes are those worked out from all accounts', async () => {
  const record = await Record.open(path, { create: true, now: () => '2024-06-01T00:00:00Z' });
  try {
    let most = 0;
    for (let at = 0; at < 2 * TOLD.length; at++) {
      await add(record, (at * 7) % (2 * TOLD.length));
      most = Math.max(most, (await compare(record)).length);
    }
    expect(most).toBeGreaterThan(4);
    const rejected = await performJudging(record, { act: 'record', about: 'd7#e1', verdict: 'reject', corrections: {}, note: null }, 'ann');
    await compare(record);
    await performJudging(record, { act: 'pair', verdict: 'same', a: 'd3#e1', b: 'd1#e1', note: null }, 'ann');
    const joined = await compare(record);
    await performJudging(record, { act: 'pair', verdict: 'different', a: 'd2#e1', b: 'd1#e1', note: null }, 'ann');
    await compare(record);
    await performJudging(record, { act: 'undo', judgement: rejected }, 'ann');
    expect(await compare(record)).not.toEqual(joined);
  } finally {
    await record.close();
  }
});

test('pages go on where the one before ended, whichever way and whether or not a day is known', async () => {
  const record = await Record.open(path, { readOnly: true, now: () => '' });
  try {
    for (const order of ['first', 'latest'] as const)
      for (const filter of [{}, { actors: ['FIN'] }, { actors: ['stubb', 'NOR'] }, { actors: ['NOR', 'FIN'] }]) {
        const whole = (await meetingsAfter(record, filter, null, 100, order)).map(({ row }) => row.id);
        const paged: string[] = [];
        for (let place: Parameters<typeof meetingsAfter>[2] = null; ; ) {
          const [found] = await meetingsAfter(record, filter, place, 1, order);
          if (!found) break;
          paged.push(found.row.id);
          place = found.place;
        }
        expect(whole.length).toBeGreaterThan(2);
        expect(paged).toEqual(whole);
      }
  } finally {
    await record.close();
  }
});
