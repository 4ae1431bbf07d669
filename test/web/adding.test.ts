import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { addAndWait, formOf, waitForJob } from './add-job.ts';
import { ReadingRoom } from './reading-room.ts';
import { zipOf } from './zip-of.ts';

const TALKS = 'President Alexander Stubb of Finland met President Edgars Rinkevics of Latvia in Riga on Saturday.';
const CALL = 'Prime Minister Jonas Gahr Støre of Norway spoke by phone today with President Alexander Stubb of Finland.';

let room: ReadingRoom;
let server: PostgresServer | undefined;

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('adding to a record in %s', (_, postgres) => {
  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    room = await ReadingRoom.open(JSON_LINES, await server?.makeDatabase('talks'));
  }, 400_000);
  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  test('a text that is pasted is read, and found on the pages', async () => {
    const given = { text: TALKS, title: 'Talks in Riga', date: '2024-05-04', publisher: 'Riga Herald', url: 'https://example.org/riga' };
    const job = await addAndWait(room, given);
    expect(job).toMatchObject({ name: 'Talks in Riga', state: 'done', waiting: 0, problems: [] });
    expect(job.documents).toEqual([
      { document: expect.stringMatching(/^sha256:/), title: 'Talks in Riga', place: 'the text', outcome: 'added' },
    ]);
    const page = await (await room.get(`/documents/${encodeURIComponent(job.documents[0]?.document ?? '')}`)).text();
    expect(page).toContain('Riga Herald');
    expect(await (await room.get('/search?words=Rinkevics')).text()).toContain('Talks in Riga');
    expect((await addAndWait(room, given)).documents[0]?.outcome).toBe('same');
    const changed = await addAndWait(room, { ...given, text: `${TALKS} They discussed trade.` });
    expect(changed.documents[0]?.outcome).toBe('version');
  }, 60_000);

  test('of files each is read or says why not', async () => {
    const job = await addAndWait(
      room,
      formOf({
        'call.txt': CALL,
        'page.html': `<!doctype html><html><head><title>A page</title></head><body><article><p>${TALKS}</p><p>${'The two presidents had a working lunch. '.repeat(8)}</p></article></body></html>`,
        'rows.jsonl': `{"id":"row-1","text":${JSON.stringify(`${CALL} They agreed to meet.`)}}\n{"id":"row-2"\n`,
        'photo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
        'empty.txt': ' \n',
        'deutsch.txt':
          'Der Bundeskanzler traf am Montag den finnischen Präsidenten in Berlin, um über den Krieg zu sprechen. Sie waren sich einig.',
        'two.zip': await zipOf({ 'one.txt': `${CALL} It lasted an hour.`, 'broken.jsonl': 'not json' }),
      }),
    );
    expect(job.name).toBe('call.txt and 6 more');
    expect(job.state).toBe('done');
    expect(job.documents.map(({ place }) => place).toSorted()).toEqual(['call.txt', 'page.html', 'rows.jsonl:1', 'two.zip!one.txt']);
    expect(Object.fromEntries(job.problems.map(({ where, code }) => [where, code]))).toEqual({
      'rows.jsonl:2': 'json',
      'photo.png': 'binary',
      'empty.txt': 'empty',
      'deutsch.txt': 'language',
      'two.zip!broken.jsonl:1': 'json',
    });
    const page = await (await room.get(`/add/${job.job}`)).text();
    expect(page).toContain('4 texts read, 5 failed');
    expect(page).toContain('<bdi>deutsch.txt</bdi></p><p><bdi>not in English, so it was not read (it looks like German)</bdi>');
    expect(page).not.toContain('http-equiv');
    expect(room.desk.run(['check', '--record', postgres ? (server as PostgresServer).url('talks') : 'talks.db']).status).toBe(0);
  }, 60_000);

  test('the form of the page leads to how far it is', async () => {
    const answer = await room.handIn(
      '/add',
      formOf({}, { text: `${CALL}\r\n\r\nIt was short.`, title: '', date: '2024-05-03', address: '' }),
    );
    expect(answer.status).toBe(303);
    const at = answer.headers.get('location') ?? '';
    expect(at).toMatch(/^\/add\/\d+$/);
    const job = await waitForJob(room, Number(at.slice(5)));
    const { text } = (await (await room.get(`/api/v1/documents/${job.documents[0]?.document}`)).json()) as { text: string };
    expect(text).toBe(`${CALL}\n\nIt was short.`);
    expect(await (await room.get('/add')).text()).toContain(`href="${at}"`);
  }, 60_000);

  test('pages are answered at once while much is read', async () => {
    const text = Array.from(
      { length: 800 },
      (_, n) => `President Alexander Stubb of Finland met envoy number ${n} of Norway in Oslo.`,
    ).join(' ');
    const { job } = (await (await room.handIn('/api/v1/documents', text, { 'content-type': 'text/plain' })).json()) as { job: number };
    const took: number[] = [];
    for (let state = ''; state !== 'done' && took.length < 400; ) {
      const began = performance.now();
      ({ state } = (await (await room.get(`/api/v1/jobs/${job}`)).json()) as { state: string });
      took.push(performance.now() - began);
      await wait(25);
    }
    expect(took.length).toBeGreaterThan(20);
    expect(took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)]).toBeLessThan(150);
  }, 90_000);
});

describe('what is not taken', () => {
  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES, 'talks.db', { args: ['--workers', '0'] });
  }, 60_000);
  afterAll(() => room?.close());

  const json = { 'content-type': 'application/json' };
  const deep = `{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  test.each([
    ['50 MB of JSON', `{"text":"${'a'.repeat(50_000_000)}"}`, json, 413],
    ['deep JSON', deep, json, 400],
    ['a prototype', '{"text":"It rained.","__proto__":{"isAdmin":true}}', json, 400],
    ['a constructor', '{"text":"It rained.","constructor":{"prototype":{"isAdmin":true}}}', json, 400],
    ['what is no JSON', '{"text":', json, 400],
    ['nothing', '{}', json, 400],
    ['a number for a text', '{"text":5}', json, 400],
    ['an unknown field', '{"text":"It rained.","texts":[]}', json, 400],
    ['no date', '{"text":"It rained.","date":"yesterday"}', json, 400],
    ['XML', '<text/>', { 'content-type': 'application/xml' }, 415],
    ['an empty form', formOf({}), {}, 400],
    ['a form without a boundary', 'text=1', { 'content-type': 'multipart/form-data' }, 400],
    ['a text too long for its field', formOf({}, { text: 'a'.repeat(5_000_001) }), {}, 413],
    ['too many files', formOf(Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`${n}.txt`, 'It rained.']))), {}, 413],
  ] as [string, string | FormData, Record<string, string>, number][])(
    '%s',
    async (_, body, headers, status) => {
      const answer = await room.handIn('/api/v1/documents', body, headers);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
      expect((await answer.json()) as object).toMatchObject({ status, detail: expect.stringMatching(/./) });
    },
    30_000,
  );

  test('what a page of another site sends', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }, { origin: 'null' }] as Record<
      string,
      string
    >[])
      for (const path of ['/add', '/api/v1/documents'])
        expect((await room.handIn(path, formOf({}, { text: CALL }), headers)).status, JSON.stringify(headers)).toBe(403);
    const own = (search: string) => room.handIn(`/api/v1/documents${search}`, formOf({}, { text: CALL }), { origin: room.address });
    expect((await own('')).status).toBe(403);
    const token = /action="\/add(\?csrf=[\w-]+)"/.exec(await (await room.get('/add')).text())?.[1] ?? '';
    const taken = await own(token);
    expect(taken.status).toBe(202);
    expect(taken.headers.get('location')).toBe('/api/v1/jobs/1');
  });

  test('nothing is read here with --workers 0, and by `chancery work` it is', async () => {
    const look = async () => (await (await room.get('/api/v1/jobs/1')).json()) as object;
    await expect.poll(look, { timeout: 20_000 }).toMatchObject({ state: 'reading', waiting: 1 });
    expect(room.desk.run(['work', '--once', '--workers', '1', '--record', 'talks.db', '-q']).status).toBe(0);
    expect(await (await room.get('/api/v1/jobs/1')).json()).toMatchObject({ state: 'done', waiting: 0 });
  }, 60_000);
});
