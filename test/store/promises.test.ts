import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { pastUndertakings } from '../../src/api/index.ts';
import type { FullReading, Undertaking } from '../../src/record/index.ts';
import {
  addDocument,
  checkRecord,
  countStandings,
  findPromises,
  findTellings,
  performJudging,
  promisesAfter,
  Record,
  replaceReading,
} from '../../src/store/index.ts';
import { rebuildPromises } from '../../src/store/write/promises/rebuild.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const path = join(tmpdir(), `chancery-promises-${process.pid}.db`);
afterAll(() => rmSync(path, { force: true }));

type Told = readonly [words: string, standing: string, ...parties: (readonly [name: string, country: string | null])[]];

const [KENYA, PERU, JAPAN] = [
  ['Kenya', 'KEN'],
  ['Peru', 'PER'],
  ['Japan', 'JPN'],
] as const;

/** What each document tells, in the order in which they come; they are published in another. */
const TOLD: readonly (readonly [id: string, date: string | null, ...told: Told[]])[] = [
  ['railway', '2024-01-05', ['build a railway from Lima to Cusco', 'new', PERU]],
  ['again', '2024-03-02', ['Kenya and Peru build the railway to Cusco', 'reaffirmed', KENYA, PERU], ['open the border soon', 'new', PERU]],
  ['before', '2024-01-03', ['will build the railway from Lima to Cusco', 'new', KENYA, PERU]],
  ['others', '2024-02-01', ['build a railway from Lima to Cusco', 'new', JAPAN]],
  ['nobody', '2024-02-02', ['release the fishermen', 'new'], ['release the fishermen', 'new']],
  ['undated', null, ['the railway to Cusco will be built from Lima', 'suspended', PERU]],
  ['delegation', '2024-02-09', ['send two doctors', 'new', ['the Lima delegation', null]]],
];

const MADE = { confidence: 1, by: 'hand' };

function readingOf([id, date, ...told]: (typeof TOLD)[number], number = 0): FullReading {
  const text = `${told.map(([words]) => words).join('. ')}. ${id} ${number}`;
  const names = [...new Map(told.flatMap(([, , ...parties]) => parties)).entries()];
  const actors = names.map(([name, country], at) => ({
    ...{ id: `a${at + 1}`, kind: 'state', name, country, sectors: [], offices: [], members: [], mentions: [], ...MADE },
  }));
  const spanOf = (at: number) => told.slice(0, at).reduce((sum, [words]) => sum + words.length + 2, 0);
  const commitments = told.map(([words, standing, ...parties], at) => ({
    ...{ id: `c${at + 1}`, form: 'pledge', by: null, standing, statement: null, refersTo: null, fields: [], confidence: 1, madeBy: 'hand' },
    parties: parties.map(([name]) => `a${names.findIndex(([known]) => known === name) + 1}`),
    content: [[spanOf(at), spanOf(at) + words.length]],
  }));
  return {
    schema: 1,
    document: {
      ...{ id, title: null, date, publisher: null, url: null, language: 'en', text, byline: null, dateSpan: null, furniture: [] },
    },
    ...{ sentences: [{ span: [0, text.length] }], actors, times: [], places: [], statements: [], channels: [], visits: [] },
    ...{ events: [], relations: [], appointments: [], commitments, fields: [], doubts: [] },
  } as unknown as FullReading;
}

async function add(record: Record, reading: FullReading): Promise<number> {
  const { id, text, date } = reading.document;
  const article = { id, text, title: null, date, publisher: null, url: null, language: 'en' };
  return (await addDocument(record, article, { json: JSON.stringify(reading), words: 2, reader: 'hand' })).document;
}

function tell({ id: _, ...promise }: Undertaking): Omit<Undertaking, 'id'> {
  return promise;
}

async function tellAll(record: Record): Promise<Omit<Undertaking, 'id'>[]> {
  const found: Undertaking[] = [];
  for await (const promise of findPromises(record, {})) found.push(promise);
  return found.map(tell);
}

/** Written promises are those that all accounts make, and nothing is wrong with them. */
async function expectWhole(record: Record): Promise<void> {
  const anew = await pastUndertakings(record, '9999', {});
  expect(new Set(await tellAll(record))).toEqual(new Set(anew.map(tell)));
  for await (const wrong of checkRecord(record, 'another')) expect(wrong).toBe('');
}

/** What was tampered with, how that is undone, and what is told of it. */
const TAMPERED = [
  ["update promises set standing = 'x' || standing", 'update promises set standing = substr(standing, 2)', 'how it stands is not'],
  ['update promises set tellings = tellings + 1', 'update promises set tellings = tellings - 1', 'how many tell of it is not'],
  ["update promises set last_day = 'x' || last_day", 'update promises set last_day = substr(last_day, 2)', 'when it was told is not'],
  ['update promise_parties set tellings = tellings + 1', 'update promise_parties set tellings = tellings - 1', 'is not a party as'],
  ['update promise_keys set key = -key', 'update promise_keys set key = -key', 'is not found by what it tells'],
  ['update promise_wordings set tellings = tellings + 1', 'update promise_wordings set tellings = tellings - 1', 'is said to be told'],
  [
    'update promise_tellings set number = number + 5',
    'update promise_tellings set number = number - 5',
    'has it otherwise than it is told',
  ],
  ['delete from promise_tellings', '', 'no promise has it'],
] as const;

async function expectTold(record: Record): Promise<void> {
  for (const [statement, undo, told] of TAMPERED) {
    await sql.raw(statement).execute(record.db);
    const wrong: string[] = [];
    for await (const line of checkRecord(record, 'another')) wrong.push(line);
    expect(wrong.join('\n')).toContain(told);
    if (undo !== '') await sql.raw(undo).execute(record.db);
  }
}

async function tellPromisesOf(where: string): Promise<void> {
  let day = 0;
  const now = () => `2024-06-${String(++day).padStart(2, '0')}T00:00:00Z`;
  const record = await Record.open(where, { create: true, now });
  try {
    const documents: number[] = [];
    for (const told of TOLD) {
      documents.push(await add(record, readingOf(told)));
      await expectWhole(record);
    }
    const [railway] = await tellAll(record);
    expect(railway).toMatchObject({ document: 'before', since: '2024-01-03', standing: 'suspended', countries: ['KEN', 'PER'], told: 4 });
    expect(railway?.accounts.map(({ document }) => document)).toEqual(['before', 'railway', 'again', 'undated']);

    const ask = async (filter: Parameters<typeof promisesAfter>[1]) =>
      (await promisesAfter(record, filter, null, 10)).map(({ row }) => row.document);
    expect(await ask({ parties: ['PER', 'kenya'] })).toEqual(['before']);
    expect(await ask({ parties: ['KEN', 'PER'] })).toEqual(['before']);
    expect(await ask({ parties: ['delegation'] })).toEqual(['delegation']);
    expect(await ask({ parties: ['NOR'] })).toEqual([]);
    expect(await ask({ words: 'WILL BUILD' })).toEqual(['before']);
    expect(await ask({ standing: 'new', since: '2024-02-02', until: '2024-02-09' })).toEqual(['delegation', 'nobody', 'nobody']);
    expect([...(await countStandings(record, {}))].sort()).toEqual([
      ['new', 5],
      ['suspended', 1],
    ]);
    const pages: string[] = [];
    for (let place: Parameters<typeof promisesAfter>[2] = null; ; ) {
      const [found] = await promisesAfter(record, {}, place, 1);
      if (!found) break;
      pages.push(found.row.words);
      place = found.place;
    }
    expect(pages).toEqual((await tellAll(record)).map(({ words }) => words));

    // A new reading of the same words leaves the promise its number; one of other words takes the telling away.
    const numbers = async () => (await promisesAfter(record, {}, null, 10)).map(({ row }) => row.id);
    const before = await numbers();
    const made = (told: (typeof TOLD)[number]) => ({ json: JSON.stringify(readingOf(told)), words: 2, reader: 'hand' });
    await replaceReading(record, documents[3] as number, made(TOLD[3] as (typeof TOLD)[number]));
    expect(await numbers()).toEqual(before);
    await expectWhole(record);
    await replaceReading(record, documents[3] as number, made(['others', '2024-02-01']));
    expect(await numbers()).toHaveLength(before.length - 1);
    await expectWhole(record);
    // A new version, and what people reject.
    await add(record, readingOf(['again', '2024-03-02', ['Kenya and Peru build the railway to Cusco', 'broken', KENYA, PERU]], 1));
    await expectWhole(record);
    const judged = await performJudging(
      record,
      { act: 'record', about: 'undated#c1', verdict: 'reject', corrections: undefined, note: null },
      'Ada',
    );
    await expectWhole(record);
    expect((await tellAll(record))[0]).toMatchObject({ standing: 'broken', told: 3 });
    await performJudging(record, { act: 'undo', judgement: judged }, 'Ada');
    await expectWhole(record);
    expect((await tellAll(record))[0]).toMatchObject({ standing: 'suspended', told: 4 });

    const written = new Set(await tellAll(record));
    for (const table of ['promise_tellings', 'promise_parties', 'promise_keys', 'promise_wordings', 'promises'] as const)
      await record.db.deleteFrom(table).execute();
    await rebuildPromises(record.db);
    expect(new Set(await tellAll(record))).toEqual(written);
    await expectWhole(record);
    // Of a promise that many tell of, the latest come with it.
    for (let at = 1; at <= 30; at++)
      await add(
        record,
        readingOf([`many ${at}`, `2024-04-${String(at).padStart(2, '0')}`, ['build a railway from Lima to Cusco', 'new', PERU]]),
      );
    const [many] = (await promisesAfter(record, {}, null, 1)).map(({ row }) => row);
    expect(many).toMatchObject({ told: 34, standing: 'suspended' });
    expect(many?.accounts).toHaveLength(10);
    const all: string[] = [];
    for await (const { published } of findTellings(record, many as Undertaking)) all.push(published ?? '9');
    expect(all).toHaveLength(34);
    expect(all).toEqual(all.toSorted());
    for await (const wrong of checkRecord(record, 'another')) expect(wrong).toBe('');
    await expectTold(record);
  } finally {
    await record.close();
  }
}

test('SQLite', () => tellPromisesOf(path), 60_000);

describe.skipIf(isPostgresMissing)('PostgreSQL', () => {
  let server: PostgresServer;
  afterAll(() => server?.stop());
  test('the same', async () => {
    server = await PostgresServer.start();
    await tellPromisesOf(await server.makeDatabase('promises'));
  }, 400_000);
});
