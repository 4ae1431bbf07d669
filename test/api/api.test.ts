import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACTIONS } from '../../src/api/actions/index.ts';
import { ENDPOINTS } from '../../src/api/endpoints/index.ts';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { MORE } from '../web/more-articles.ts';
import { ReadingRoom } from '../web/reading-room.ts';

let room: ReadingRoom;
let server: PostgresServer | undefined;
let meeting: string;

async function ask<Answer>(path: string): Promise<Answer> {
  const answer = await room.get(`/api/v1${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('the API over a record in %s', (_, postgres) => {
  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    room = await ReadingRoom.open(JSON_LINES + MORE, await server?.makeDatabase('talks'));
    for (const said of ['accept=e1', 'correct=e2&type=AID']) await room.post('/judgements', `document=nor-1&${said}`);
    const added = await room.handIn('/api/v1/documents', 'It rained in Riga.', { 'content-type': 'text/plain' });
    expect(added.status).toBe(202);
    const json = { 'content-type': 'application/json' };
    expect((await room.handIn('/api/v1/exports', '{"format":"csv"}', json)).status).toBe(202);
    expect((await room.handIn('/api/v1/webhooks', '{"address":"https://example.org"}', json)).status).toBe(201);
    meeting = (await ask<{ items: { id: string }[] }>('/meetings?actor=NOR,FIN&kind=call')).items[0]?.id ?? '';
  }, 400_000);

  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  test.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))(
    'answers %s in the shape it publishes',
    async (path, { answer }) => {
      const at = path
        .replace('{document}', 'nor-1')
        .replace('{meeting}', meeting)
        .replace('{job}', '1')
        .replace('{export}', '1')
        .replace('{webhook}', '1')
        .replace('{promise}', '1')
        .replace('{actor}', 'a1')
        .replace('{one}', 'NOR')
        .replace('{other}', 'FIN');
      const needed: Readonly<Record<string, string>> = {
        '/comparisons': `?meeting=${meeting}`,
        '/search': '?words=talks',
        '/agreement': '?one=local&other=local',
      };
      const told = await ask<{ items?: unknown[] }>(at + (needed[path] ?? ''));
      expect(answer.safeParse(told).error).toBeUndefined();
      if (told.items) expect(told.items.length).toBeGreaterThan(0);
    },
  );

  test('describes every endpoint as OpenAPI 3.1, with no reference that leads nowhere', async () => {
    const text = JSON.stringify(await ask('/openapi.json'));
    const { openapi, paths, components } = JSON.parse(text) as {
      openapi: string;
      paths: object;
      components: { schemas: Record<string, object> };
    };
    expect(openapi).toBe('3.1.0');
    expect(new Set(Object.keys(paths))).toEqual(
      new Set([...[...ENDPOINTS, ...ACTIONS].map(({ path }) => path), '/stream', '/exports/{export}/file']),
    );
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name as string);
    expect(named).toContain('EventRow');
    for (const name of named) expect(components.schemas).toHaveProperty(name);
    expect(text).not.toContain('#/$defs/');
  });

  test('compares two accounts of a call', async () => {
    const both = await ask<{ a: string; b: string; points: { a: number[][]; b: number[][] }[] }>(`/comparisons?meeting=${meeting}&a=fin-1`);
    expect([both.a, both.b]).toEqual(['fin-1', 'nor-1']);
    expect(both.points.some(({ a, b }) => a.length > 0 && b.length > 0)).toBe(true);
  });

  test('tells a promise once, with all that tell of it', async () => {
    interface Promised {
      readonly promise: number;
      readonly standing: string;
      readonly accounts: { readonly document: string }[];
    }
    const { items } = await ask<{ items: Promised[] }>('/commitments?party=NOR,FIN');
    expect(items.map(({ standing, accounts }) => [standing, accounts.map(({ document }) => document)])).toEqual([
      ['reaffirmed', ['nor-3', 'fin-3']],
    ]);
    const address = `/commitments/${items[0]?.promise}`;
    expect(await ask(address)).toEqual(items[0]);
    const first = await ask<{ items: object[]; next: string }>(`${address}/accounts?limit=1`);
    expect(first.items).toEqual(items[0]?.accounts.slice(0, 1));
    expect((await ask<{ items: object[] }>(first.next.replace('/api/v1', ''))).items).toEqual(items[0]?.accounts.slice(1));
  });

  test('gives the offices of an actor, by every number it is known under', async () => {
    const { items } = await ask<{ items: { actor: string; name: string }[] }>('/actors?name=Stubb&kind=person');
    expect(items.map(({ name }) => name)).toEqual(['Alexander Stubb']);
    const { offices } = await ask<{ offices: { title: string; documents: number }[] }>(`/actors/${items[0]?.actor}`);
    expect(offices.map(({ title }) => title)).toContain('President');
    for (const { documents } of offices) expect(documents).toBeGreaterThan(0);
  });

  test.each([
    ['/documents/none', 404, 'The record has no document none.'],
    ['/actors/a999999', 404, 'The record has no actor a999999.'],
    ['/actors/Stubb', 404, 'The record has no actor Stubb.'],
    ['/commitments/none', 404, 'The record has no promise none.'],
    ['/commitments?standing=delayed', 400, expect.stringContaining('standing: ')],
    ['/nothing', 404, 'There is nothing at /api/v1/nothing.'],
    ['/events?limit=0', 400, expect.stringContaining('limit: ')],
    ['/events?status=never', 400, expect.stringContaining('status: ')],
    ['/comparisons', 400, expect.stringContaining('meeting: ')],
    ['/comparisons?meeting=m000000000000', 404, 'The record has no meeting m000000000000.'],
  ])('tells the problem with %s', async (path, status, detail) => {
    const answer = await room.get(`/api/v1${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status, detail });
  });

  test.each(["'; drop table events; --", '%', '__proto__', '\u0000', '"', 'x'.repeat(200)])(
    'takes %j as words and nothing else',
    async (words) => {
      for (const path of [
        '/events?actor=',
        '/statements?words=',
        '/statements?about=',
        '/actors?name=',
        '/actors/',
        '/commitments?party=',
        '/meetings?actor=',
        '/meetings?place=',
        '/events?place=',
        '/events?context=',
        '/events?document=',
        '/events?publisher=',
        '/events?words=',
        '/events?after=',
        '/documents?publisher=',
        '/search?words=',
        '/documents/',
      ])
        expect((await room.get(`/api/v1${path}${encodeURIComponent(words)}`)).status).toBeLessThan(500);
      expect((await room.get(`/search?words=${encodeURIComponent(words)}`)).status).toBeLessThan(500);
    },
  );

  test.each([
    [405, '/events', { method: 'POST', body: 'a=1' }],
    [405, '/documents/nor-1', { method: 'DELETE' }],
    [405, '/events', { method: 'OPTIONS' }],
    [406, '/events', { headers: { accept: 'image/png' } }],
    [406, '/sources', { headers: { accept: 'text/csv' } }],
    [400, '/documents/%E0%A4%A', {}],
    [400, '/events?actor=%00', {}],
    [414, `/events?actor=${'x'.repeat(4000)}`, {}],
    [431, '/events', { headers: { 'x-much': 'x'.repeat(20_000) } }],
  ] as const)('answers %i as a problem: %s %j', async (status, path, asked) => {
    const answer = await fetch(`${room.address}/api/v1${path}`, asked);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([status, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ type: 'about:blank', status, title: expect.any(String), detail: expect.any(String) });
    if (status === 405) expect(answer.headers.get('allow')).toMatch(/\bGET\b/);
  });

  test('opens what is handed in under names that no database holds', async () => {
    const file = new FormData();
    file.append('files', new Blob(['It snowed in Oslo.']), 'sn\0w.txt');
    for (const [body, type, state] of [
      [JSON.stringify({ address: 'http://no\0where.invalid/' }), 'application/json', 'failed'],
      [file, null, 'done'],
    ] as const) {
      const answer = await room.handIn('/api/v1/documents', body, type === null ? {} : { 'content-type': type });
      const { job } = (await answer.json()) as { job: number };
      expect(answer.status).toBe(202);
      await expect.poll(async () => (await ask<{ state: string }>(`/jobs/${job}`)).state, { timeout: 30_000 }).toBe(state);
    }
  }, 70_000);

  test('tells people with a page of an address that is none', async () => {
    const answer = await room.get('/documents/%E0%A4%A');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
  });

  test('says so when nothing has changed', async () => {
    const first = await room.get('/api/v1/meetings');
    const again = await room.get('/api/v1/meetings', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});
