import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { ReadingRoom } from '../web/reading-room.ts';

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('judging by the API over a record in %s', (_, postgres) => {
  let server: PostgresServer | undefined;
  let room: ReadingRoom;

  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    room = await ReadingRoom.open(JSON_LINES, await server?.makeDatabase('judging'));
  }, 400_000);
  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  async function judge(body: string | object, headers = {}): Promise<[number, string]> {
    const answer = await fetch(`${room.address}/api/v1/judgements`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    const told = (await answer.json()) as { judgement?: string; detail?: string };
    return [answer.status, told.judgement ?? told.detail ?? ''];
  }

  async function log(): Promise<Readonly<Record<string, unknown>>[]> {
    return ((await (await room.get('/api/v1/judgements')).json()) as { items: Readonly<Record<string, unknown>>[] }).items;
  }

  test.each([
    ['{"about":', 400, 'JSON'],
    ['{"__proto__":{"x":1},"about":"nor-1#e1","verdict":"accept"}', 400, ''],
    [{}, 400, 'Invalid input'],
    [{ about: 'nor-1#e1', verdict: 'maybe' }, 400, 'Invalid'],
    [{ about: 'nor-1#e1', verdict: 'accept', by: 'Bea' }, 400, ''],
    [{ about: 'nor-1#e1', verdict: 'correct', corrections: { type: 'CHAT' } }, 400, 'type: Invalid option'],
    [{ about: 'nor-1#e1', verdict: 'correct', corrections: { size: 1 } }, 400, 'size'],
    [{ about: 'nor-1#e1', verdict: 'correct', corrections: {} }, 400, 'nothing is corrected'],
    [{ about: 'nor-1#e99', verdict: 'accept' }, 409, 'has no e99'],
    [{ about: "x' or 1=1 --#e1", verdict: 'accept' }, 409, 'no such document'],
    [{ about: 'nor-1#e1', verdict: 'accept', note: 'a\0b' }, 400, 'NUL'],
    [{ about: 'nor-1#e1', verdict: 'correct', corrections: { place: '\ud800' } }, 400, 'half a character'],
    [{ about: 'nor-1#e1', verdict: 'accept', reading: 99 }, 409, 'read anew meanwhile'],
    [{ a: 'Nobody', b: 'a1', verdict: 'same' }, 409, 'no actor of this name'],
    [JSON.stringify({ about: 'x'.repeat(60_000), verdict: 'accept' }), 413, ''],
  ])('%j is refused with %i', async (body, status, hint) => {
    const [answered, detail] = await judge(body as object);
    expect([answered, detail]).toEqual([status, expect.stringContaining(hint)]);
    expect(await log()).toEqual([]);
  });

  test('judgements are given, told, counted and taken back', async () => {
    expect(await judge({ about: 'nor-1#e1', verdict: 'accept', note: 'as they say' })).toEqual([201, 'v1']);
    expect(await judge({ about: 'nor-1#e1', verdict: 'accept' })).toEqual([201, 'v1']);
    expect(await judge({ about: 'nor-1#e2', verdict: 'reject' })).toEqual([201, 'v2']);
    expect(await judge({ about: 'nor-2#e1', verdict: 'correct', corrections: { type: 'AGREE', end: null } })).toEqual([201, 'v3']);
    expect(await judge({ a: 'nor-1#e1', b: 'fin-1#e1', verdict: 'different' })).toEqual([201, expect.stringMatching(/^\d+$/)]);
    expect((await log()).map(({ verdict, judged_by }) => [verdict, judged_by])).toEqual(
      ['different', 'correct', 'reject', 'accept'].map((verdict) => [verdict, 'local']),
    );
    expect((await log())[1]).toMatchObject({ corrections: { type: 'AGREE', end: null }, said: { type: 'CONSULT' }, fate: 'stands' });
    const events = async (asked: string) =>
      (
        (await (await room.get(`/api/v1/events?${asked}`)).json()) as {
          items: { document: string; event: string; verdict: string | null }[];
        }
      ).items.map(({ document, event, verdict }) => `${document} ${event} ${verdict}`);
    expect(await events('document=nor-1')).toEqual(['nor-1 e1 accept']);
    expect(await events('document=nor-1&judged=machine')).toEqual(['nor-1 e1 accept', 'nor-1 e2 reject']);
    expect(await events('judged=person')).toEqual(['nor-1 e1 accept', 'nor-2 e1 correct']);
    const taken = await fetch(`${room.address}/api/v1/judgements/v2`, { method: 'DELETE' });
    expect([taken.status, await taken.json()]).toEqual([200, { judgement: 'v2' }]);
    expect(await events('document=nor-1')).toEqual(['nor-1 e1 accept', 'nor-1 e2 null']);
    for (const [name, status] of [
      ['v99', 409],
      ['nonsense', 400],
    ])
      expect((await fetch(`${room.address}/api/v1/judgements/${name}`, { method: 'DELETE' })).status).toBe(status);
    const csv = await (await room.get('/judgements.csv')).text();
    expect(csv).toMatch(/^judgement,kind,verdict,/);
    expect(csv).toContain('as they say');
  });

  test('a meeting that is told by rejected events alone is none, until it is taken back', async () => {
    const documents = async () =>
      ((await (await room.get('/api/v1/meetings')).json()) as { items: { accounts: { document: string }[] }[] }).items.flatMap(
        ({ accounts }) => accounts.map(({ document }) => document),
      );
    expect(await documents()).toContain('nor-2');
    const [, number] = await judge({ about: 'nor-2#e1', verdict: 'reject' });
    expect(await documents()).not.toContain('nor-2');
    await fetch(`${room.address}/api/v1/judgements/${number}`, { method: 'DELETE' });
    expect(await documents()).toContain('nor-2');
  });

  test('is not taken from a page elsewhere', async () => {
    expect((await judge({ about: 'fin-1#e1', verdict: 'accept' }, { 'sec-fetch-site': 'same-site' }))[0]).toBe(403);
    const form = { 'content-type': 'text/plain', origin: 'http://elsewhere.example' };
    expect((await judge({ about: 'fin-1#e1', verdict: 'accept' }, form))[0]).toBe(403);
  });
});
