import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allOf, type components, createClient } from '../../clients/typescript/index.ts';
import { JSON_LINES } from '../cli/record-articles.ts';
import { MORE } from '../web/more-articles.ts';
import { ReadingRoom } from '../web/reading-room.ts';

describe('the TypeScript client', () => {
  let room: ReadingRoom;
  let client: ReturnType<typeof createClient>;

  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES + MORE);
    client = createClient(`${room.address}/`);
  }, 300_000);

  afterAll(() => room?.close());

  test('asks for events, with rows of their type', async () => {
    const { data } = await client.GET('/events', {
      params: { query: { actor: 'NOR', recipient: 'FIN', type: 'CONSULT', since: '2024-05' } },
    });
    const events: readonly components['schemas']['EventRow'][] = data?.items ?? [];
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(['CONSULT']));
    expect(events.map(({ document }) => document)).toContain('nor-1');
  });

  test('goes through a whole list', async () => {
    const { data } = await client.GET('/statements', { params: { query: { limit: 500 } } });
    const found: unknown[] = [];
    for await (const statement of allOf((after) => client.GET('/statements', { params: { query: { limit: 1, ...after } } })))
      found.push(statement);
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(data?.items);
  });

  test('gives a document with its text, and compares two accounts', async () => {
    const { data } = await client.GET('/documents/{document}', { params: { path: { document: 'nor-1' } } });
    expect(data?.text).toContain('Norway stands with Finland');
    const meetings = await client.GET('/meetings', { params: { query: { actor: 'NOR,FIN', kind: 'call' } } });
    const both = await client.GET('/comparisons', { params: { query: { meeting: meetings.data?.items[0]?.id ?? '' } } });
    expect([both.data?.a, both.data?.b].toSorted()).toEqual(['fin-1', 'nor-1']);
  });

  test('tells a problem as one', async () => {
    const { data, error, response } = await client.GET('/documents/{document}', { params: { path: { document: 'none' } } });
    expect([data, response.status, error?.detail]).toEqual([undefined, 404, 'The record has no document none.']);
    const all = allOf((after) => client.GET('/events', { params: { query: { since: 'never', ...after } } }));
    await expect(all.next()).rejects.toMatchObject({ status: 400, detail: expect.stringContaining('since: ') });
  });
});
