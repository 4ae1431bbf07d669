import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES, manyArticles } from '../cli/record-articles.ts';
import { startChancery } from '../cli/start-chancery.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { ReadingRoom } from '../web/reading-room.ts';
import { Receiver } from './receiver.ts';

/** What may be told, and what may not. */
const OPEN = '127.0.0.2';
const CLOSED = '127.0.0.1';
const SOON = { timeout: 20_000, interval: 200 };

interface Told {
  readonly webhook: number;
  readonly secret?: string;
  readonly state: string;
  readonly failures: number;
  readonly problem: string | null;
}

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('webhooks of a record in %s', { timeout: 60_000 }, (_, postgres) => {
  let server: PostgresServer | undefined;
  let where: string;
  let room: ReadingRoom;
  const receivers: Receiver[] = [];

  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    where = (await server?.makeDatabase('hooks')) ?? 'talks.db';
    room = await ReadingRoom.open(JSON_LINES, where, { args: ['--allow-private', OPEN] });
  }, 400_000);
  afterAll(async () => {
    for (const receiver of receivers) receiver.close();
    await room?.close();
    await server?.stop();
  });

  async function receive(host = OPEN): Promise<Receiver> {
    const receiver = await Receiver.open(host);
    receivers.push(receiver);
    return receiver;
  }

  function chancery(...args: string[]) {
    return room.desk.run([...args, '--record', where]);
  }

  async function ask(method: string, path: string, body?: object): Promise<Told & { readonly detail?: string }> {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(`${room.address}/api/v1/webhooks${path}`, { method, headers, body: JSON.stringify(body) ?? null });
    return (await answer.json()) as Told;
  }

  function documentsOf(receiver: Receiver, secret: string): string[] {
    return receiver.verified(secret).flatMap(({ type, data }) => (type === 'document' ? [data.document ?? ''] : []));
  }

  test('an address is told of all from the beginning, signed, in the order of the stream, once', async () => {
    const receiver = await receive();
    const { status, out, err } = chancery('webhooks', 'add', receiver.address, '--after', '0', '--allow-private');
    expect([status, err]).toEqual([0, 'Webhook 1; its secret is not shown again.\n']);
    const secret = out.trim();
    await expect.poll(() => receiver.received.length, SOON).toBeGreaterThan(8);
    await expect.poll(async () => (await ask('GET', '/1')).state, SOON).toBe('working');
    expect(documentsOf(receiver, secret)).toEqual(['nor-1', 'fin-1', 'nor-2']);
    const { items } = (await (await room.get('/api/v1/events')).json()) as { items: object[] };
    const events = receiver.verified(secret).flatMap(({ type, data }) => (type === 'event' ? [data] : []));
    expect(items).toEqual(expect.arrayContaining(events));
    expect(events).toHaveLength(items.length);
    expect(receiver.verified(secret).some(({ type }) => type === 'meeting')).toBe(true);
    expect(new Set(receiver.ids()).size).toBe(receiver.received.length);
    expect(() => receiver.verified(`whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow('No matching signature');
  });

  test('its secret is told once, and nowhere afterwards', async () => {
    const made = await ask('POST', '', { address: 'https://example.org/hook', kinds: ['meeting'] });
    expect(made).toMatchObject({ webhook: 2, kinds: ['meeting'], state: 'working', secret: expect.stringMatching(/^whsec_.{44}$/) });
    const told = [
      JSON.stringify(await ask('GET', '')),
      JSON.stringify(await ask('GET', '/2')),
      chancery('webhooks', 'list', '--format', 'json').out,
      chancery('webhooks', 'list').out,
      chancery('audit').out,
      await (await room.get('/admin')).text(),
    ];
    for (const text of told) {
      expect(text).toMatch(/example\.org\/hook|\/webhooks\/2/);
      expect(text).not.toContain('whsec_');
      expect(text).not.toContain(made.secret?.slice(6));
    }
    expect(await ask('DELETE', '/2')).toEqual({ webhook: 2 });
    expect((await ask('GET', '/2')).detail).toBe('The record has no webhook 2.');
  });

  test.each([
    [{ address: 'ftp://example.org/' }, 'not an address'],
    [{ address: 'https://ada:secret@example.org/' }, 'names and passwords'],
    [{ address: 'https://example.org/', kinds: [] }, 'kinds'],
    [{ address: 'https://example.org/', kinds: ['war'] }, 'kinds'],
    [{ address: 'https://example.org/', after: 'yesterday' }, 'not an id of the stream'],
    [{ address: 'https://example.org/', secret: 'whsec_c2hvcnQ=' }, '24 to 64 bytes'],
    [{ address: 'https://example.org/', place: '0.0.0' }, 'place'],
  ])('%j is refused', async (given, hint) => {
    expect((await ask('POST', '', given)).detail).toContain(hint);
  });

  test('one that fails is told so, tried again, and loses nothing', async () => {
    const receiver = await receive();
    receiver.answers.push({ status: 204 }, { status: 500 });
    const { webhook, secret = '' } = await ask('POST', '', { address: receiver.address, kinds: ['document'], after: '0' });
    await expect.poll(async () => (await ask('GET', `/${webhook}`)).state, SOON).toBe('failing');
    expect(await ask('GET', `/${webhook}`)).toMatchObject({ failures: 1, problem: 'it answers 500', place: expect.stringMatching(/^1\./) });
    expect(chancery('webhooks', 'list').out).toMatch(/failing since .*it answers 500; tried again/);
    await expect.poll(async () => (await ask('GET', `/${webhook}`)).state, SOON).toBe('working');
    expect(documentsOf(receiver, secret)).toEqual(['nor-1', 'fin-1', 'fin-1', 'nor-2']);
    expect(receiver.ids()[2]).toBe(receiver.ids()[1]);
    expect(await ask('GET', `/${webhook}`)).toMatchObject({ failures: 0, problem: null });
  });

  test('one that leads elsewhere is not followed, and addresses of this machine are not told', async () => {
    const inside = await receive(CLOSED);
    const leading = await receive();
    leading.answers.push({ status: 307, location: inside.address });
    const led = await ask('POST', '', { address: leading.address, after: '0' });
    const { port } = new URL(inside.address);
    const refused = [inside.address, `http://localhost:${port}/`, `http://[::ffff:7f00:1]:${port}/`, `http://2130706433:${port}/`];
    const told = [led, ...(await Promise.all(refused.map((address) => ask('POST', '', { address, after: '0' }))))];
    for (const [at, { webhook }] of told.entries()) {
      await expect.poll(async () => (await ask('GET', `/${webhook}`)).state, SOON).toBe('failing');
      const { problem } = await ask('GET', `/${webhook}`);
      expect(problem).toContain(at === 0 ? 'it answers 307; redirects are not followed' : 'not an address of the open internet');
      await ask('DELETE', `/${webhook}`);
    }
    expect(inside.received).toEqual([]);
    expect(leading.received).toHaveLength(1);
  });

  test('one that is gone is disabled; enabled again, it is told of what came meanwhile', async () => {
    const receiver = await receive();
    receiver.answers.push({ status: 410 });
    const { webhook, secret = '' } = await ask('POST', '', { address: receiver.address, kinds: ['document'], after: '0' });
    await expect.poll(async () => (await ask('GET', `/${webhook}`)).state, SOON).toBe('disabled');
    expect(receiver.received).toHaveLength(1);
    expect(await ask('PUT', `/${webhook}`, { enabled: true })).toMatchObject({ state: 'working', problem: null });
    await expect.poll(() => documentsOf(receiver, secret), SOON).toEqual(['nor-1', 'nor-1', 'fin-1', 'nor-2']);
    expect(await ask('PUT', `/${webhook}`, { enabled: false })).toMatchObject({ state: 'disabled', problem: 'disabled by local' });
  });

  test('two servers over one record tell each thing once, whichever process adds it', async () => {
    const second = startChancery(room.desk.folder, ['serve', '--port', '0', '--record', where, '--allow-private', OPEN]);
    await once(second.child.stdout as NodeJS.ReadableStream, 'data');
    const receiver = await receive();
    const { secret = '' } = await ask('POST', '', { address: receiver.address, kinds: ['document'] });
    room.desk.put({ 'more.jsonl': manyArticles(12) });
    expect(chancery('add', 'more.jsonl', '-q', '--workers', '1').status).toBe(0);
    const expected = Array.from({ length: 12 }, (_, n) => `n${n}`);
    await expect.poll(() => documentsOf(receiver, secret), SOON).toEqual(expected);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(documentsOf(receiver, secret)).toEqual(expected);
    second.child.kill('SIGTERM');
    expect((await second.ran).status).toBe(0);
  });

  test('they are for admins alone', async () => {
    const token = chancery('user', 'add', 'Ada', '--role', 'judge').out.trim();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const headers = { authorization: `Bearer ${token}` };
    expect((await room.get('/api/v1/webhooks', headers)).status).toBe(403);
    expect((await room.get('/api/v1/webhooks/1', headers)).status).toBe(403);
    expect((await room.get('/api/v1/events', headers)).status).toBe(200);
    expect((await room.handIn('/api/v1/webhooks', '{"address":"https://example.org"}', headers)).status).toBe(403);
  });
});
