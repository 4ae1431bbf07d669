import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type FullReading, type Journey, joinJourneys, joinStops } from '../../src/record/index.ts';
import { accountsOf } from '../../src/record/visits/account.ts';
import { addDocument, countJourneys, findJourneys, Record } from '../../src/store/index.ts';
import { rebuildJourneys } from '../../src/store/write/rebuild-journeys.ts';

const path = join(tmpdir(), `chancery-journeys-${process.pid}.db`);
afterAll(() => rmSync(path, { force: true }));

/** Who goes where and when, as one document tells it; two stops of one are told in one sentence. */
const TOLD: readonly (readonly [
  name: string,
  published: string,
  ...stops: (readonly [country: string, start: string | null, status: string])[],
])[] = [
  ['Elina Valtonen', '2024-05-03', ['NOR', '2024-05-03', 'happened']],
  ['Valtonen', '2024-05-06', ['SWE', '2024-05-05', 'happened']],
  ['Elina Valtonen', '2024-04-20', ['NOR', null, 'planned'], ['SWE', null, 'planned']],
  ['Alexander Stubb', '2024-05-03', ['USA', '2024-05-01', 'happened']],
  ['E. Valtonen', '2024-05-04', ['NOR', '2024-05-04', 'ongoing']],
  ['Stubb', '2024-09-01', ['USA', '2024-08-30', 'happened'], ['CAN', '2024-09-02', 'happened']],
  ['Valtonen', '2024-05-09', ['DNK', '2024-05-08', 'happened']],
  ['Stubb', '2024-05-02', ['CAN', '2024-05-03', 'planned']],
];

const MADE = { confidence: 1, by: 'hand' };

function readingOf(number: number): FullReading {
  const [name, date, ...stops] = TOLD[number % TOLD.length] as (typeof TOLD)[number];
  const text = `Account ${number}.`;
  const actor = { id: 'a1', kind: 'person', name, country: 'FIN', sectors: [], offices: [], members: [], mentions: [], ...MADE };
  const visits = stops.map(([country, start, status], at) => ({
    ...{
      id: `v${at + 1}`,
      visitor: 'a1',
      country,
      cities: [],
      start,
      end: start,
      days: null,
      form: null,
      host: null,
      met: [],
      occasion: null,
    },
    ...{ acts: [], firstSince: null, status, channel: null, journey: null, events: [], evidence: [], span: [0, 7], ...MADE },
  }));
  return {
    schema: 1,
    document: {
      id: `d${number}`,
      title: null,
      date,
      publisher: null,
      url: null,
      language: 'en',
      text,
      byline: null,
      dateSpan: null,
      furniture: [],
    },
    ...{ sentences: [{ span: [0, text.length] }], actors: [actor], times: [], places: [], statements: [], channels: [], visits },
    ...{ events: [], relations: [], appointments: [], commitments: [], fields: [], doubts: [] },
  } as unknown as FullReading;
}

/** Stops of each journey, for people. */
function tell(journeys: readonly Journey[]): string[] {
  return journeys.map(({ stops }) =>
    stops
      .map(({ visitor, country, start, accounts }) => `${visitor.name} ${country} ${start}: ${accounts.map(({ document }) => document)}`)
      .join('; '),
  );
}

async function tellAll(record: Record): Promise<string[]> {
  const journeys: Journey[] = [];
  for await (const journey of findJourneys(record)) journeys.push(journey);
  return tell(journeys);
}

test('journeys told anew around each document are those worked out from all accounts', async () => {
  const record = await Record.open(path, { create: true, now: () => '2024-06-01T00:00:00Z' });
  const added: FullReading[] = [];
  try {
    for (let at = 0; at < 2 * TOLD.length; at++) {
      const reading = readingOf((at * 5) % (2 * TOLD.length));
      added.push(reading);
      const { id, text, date } = reading.document;
      const article = { id, text, title: null, date, publisher: null, url: null, language: 'en' };
      await addDocument(record, article, { json: JSON.stringify(reading), words: 2, reader: 'hand' });
      const written: Journey[] = [];
      for await (const journey of findJourneys(record)) written.push(journey);
      expect(tell(written).toSorted()).toEqual(tell(joinJourneys(joinStops(added.flatMap(accountsOf)))).toSorted());
      const days = written.map(({ stops }) => stops[0]?.start ?? stops[0]?.accounts[0]?.published ?? '9');
      expect(days).toEqual(days.toSorted());
    }
    const before = await tellAll(record);
    for (const table of ['journey_accounts', 'journey_visitors', 'journeys', 'stop_parts', 'stop_accounts'] as const)
      await record.db.deleteFrom(table).execute();
    await rebuildJourneys(record.db);
    expect(await tellAll(record)).toEqual(before);
    const own = { names: ['Elina Valtonen'], country: 'FIN' };
    const latest: Journey[] = [];
    for await (const journey of findJourneys(record, 'latest', own)) latest.push(journey);
    expect(latest.length).toBe(await countJourneys(record, own));
    expect(latest.length).toBeGreaterThan(0);
    expect(tell(latest).every((journey) => journey.startsWith('Elina Valtonen'))).toBe(true);
  } finally {
    await record.close();
  }
});
