import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

interface Heard {
  readonly id: string;
  readonly kind: string;
  readonly data: { readonly document?: string; readonly id?: string; readonly event?: string };
}

/** Listens to the stream as a program does: what has been heard so far, until it is closed. */
class Listener {
  readonly heard: Heard[] = [];
  beats = 0;
  readonly #ending = new AbortController();

  async open(room: ReadingRoom, question = '', last?: string): Promise<Response> {
    const headers = last === undefined ? {} : { 'last-event-id': last };
    const answer = await fetch(`${room.address}/api/v1/stream${question}`, { headers, signal: this.#ending.signal });
    if (answer.status === 200) void this.#listen(answer).catch(() => {});
    return answer;
  }

  close(): void {
    this.#ending.abort();
  }

  async #listen(answer: Response): Promise<void> {
    let text = '';
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString('utf8');
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        if (part.startsWith(':')) this.beats++;
        const [, id = '', kind = '', data = ''] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(part) ?? [];
        if (id !== '') this.heard.push({ id, kind, data: JSON.parse(data) as Heard['data'] });
      }
    }
  }
}

let room: ReadingRoom;
let server: PostgresServer | undefined;
let where: string;

describe.each(
  [
    ['a file', false],
    ['PostgreSQL', true],
  ].filter(([, postgres]) => !postgres || !isPostgresMissing) as [string, boolean][],
)('the stream of new records of %s', (_, postgres) => {
  beforeAll(async () => {
    if (postgres) server = await PostgresServer.start();
    where = (await server?.makeDatabase('talks')) ?? 'talks.db';
    room = await ReadingRoom.open(JSON_LINES, where);
  }, 400_000);
  afterAll(async () => {
    await room?.close();
    await server?.stop();
  });

  async function hear(question: string, last?: string): Promise<Heard[]> {
    const listener = new Listener();
    await listener.open(room, question, last);
    let before = -1;
    await expect
      .poll(
        () => {
          const still = listener.heard.length === before;
          before = listener.heard.length;
          return still;
        },
        { timeout: 10_000, interval: 700 },
      )
      .toBe(true);
    listener.close();
    return listener.heard;
  }

  test('from the beginning: each document with its records, then the meetings', async () => {
    const heard = await hear('?after=0');
    expect(heard.filter(({ kind }) => kind === 'document').map(({ data }) => data.document)).toEqual(['nor-1', 'fin-1', 'nor-2']);
    const { items } = (await (await room.get('/api/v1/events')).json()) as { items: object[] };
    const events = heard.filter(({ kind }) => kind === 'event').map(({ data }) => data);
    expect(events).toHaveLength(items.length);
    expect(items).toEqual(expect.arrayContaining(events));
    // A meeting is told again when another account joins it.
    const meetings = new Set(heard.filter(({ kind }) => kind === 'meeting').map(({ data }) => data.id));
    expect([...meetings].toSorted()).toEqual(
      ((await (await room.get('/api/v1/meetings')).json()) as { items: { id: string }[] }).items.map(({ id }) => id).toSorted(),
    );
    expect(new Set(heard.map(({ id }) => id)).size).toBe(heard.length);
  }, 30_000);

  test('goes on after any id, and tells nothing twice', async () => {
    const heard = await hear('?after=0');
    for (const at of [0, 1, Math.floor(heard.length / 2), heard.length - 2])
      expect(await hear('', heard[at]?.id), heard[at]?.id).toEqual(heard.slice(at + 1));
    expect(await hear('?after=0&kinds=document,meeting')).toEqual(heard.filter(({ kind }) => kind === 'document' || kind === 'meeting'));
  }, 60_000);

  test('without an id tells what comes from now on, whichever process adds it', async () => {
    const listener = new Listener();
    await listener.open(room);
    room.desk.put({ 'more.jsonl': MORE });
    expect(room.desk.run(['add', 'more.jsonl', '-q', '--workers', '1', '--record', where]).status).toBe(0);
    const told = () => listener.heard.filter(({ kind }) => kind === 'document').map(({ data }) => data.document);
    await expect.poll(told, { timeout: 20_000 }).toEqual(['nor-3', 'fin-3', 'lva-1']);
    await expect.poll(() => listener.heard.some(({ kind }) => kind === 'meeting'), { timeout: 10_000 }).toBe(true);
    listener.close();
  }, 60_000);

  test('what is no id is a problem', async () => {
    for (const last of ['x', '1.2', '-1.0.0', '1.2.3.4']) expect((await new Listener().open(room, '', last)).status).toBe(400);
    expect((await room.get('/api/v1/stream?kinds=all')).status).toBe(400);
  });
});

test('a hundred listen and no more, hear that the server is there, and are let go when it ends', async () => {
  const one = await ReadingRoom.open(JSON_LINES);
  const listeners = Array.from({ length: 101 }, () => new Listener());
  const statuses: number[] = [];
  for (const listener of listeners) statuses.push((await listener.open(one)).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(100);
  expect(statuses.at(-1)).toBe(503);
  listeners[0]?.close();
  await expect.poll(async () => (await new Listener().open(one)).status, { timeout: 5000 }).toBe(200);
  expect((await one.get('/')).status).toBe(200);
  await expect.poll(() => listeners[1]?.beats, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await one.close()).toBe(0);
}, 90_000);
