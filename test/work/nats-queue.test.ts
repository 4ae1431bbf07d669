import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { deadLetters, enqueue, PRIORITY, queueStatus, Record, replayJobs, takeJobs } from '../../src/store/index.ts';
import { type WorkNews, workQueue } from '../../src/work/index.ts';
import { checkQueue, NatsQueue, natsStatus, type QueueAddress, QueueTender, readQueueAddress } from '../../src/work/nats/index.ts';
import { findNats } from '../nats-programs.ts';
import { NatsServer } from '../nats-server.ts';

const program = findNats();
const now = () => new Date().toISOString();
let server: NatsServer;
let folder: string;
let record: Record;
let queue: NatsQueue;
let queues = 0;
const NONE = { live: { waiting: 0, underWay: 0 }, archive: { waiting: 0, underWay: 0 } };

const put = (text: string, priority: 0 | 1 = PRIORITY.archive) =>
  record.write((db) => enqueue(db, { article: makeArticle(text), place: text, priority }, 'r1', now()));

async function work(workers = 1, hear: (news: WorkNews) => void = () => {}, once = true, signal = new AbortController().signal) {
  const news: WorkNews[] = [];
  const process = { time: 700, timePerThousand: 0, program: new URL('./flawed-reading-worker.ts', import.meta.url) };
  await workQueue(record, { workers, reader: 'r1', lease: 5000, once, signal, process, queue }, (one) => {
    news.push(one);
    hear(one);
  });
  return news;
}

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** What subscribers were told: subjects and documents. */
async function told(): Promise<[string, number][]> {
  const connection = await connect({ servers: [...queue.address.servers] });
  try {
    const consumer = await jetstream(connection).consumers.get(`${queue.address.name}-records`);
    const messages: [string, number][] = [];
    let { num_pending: left } = await consumer.info();
    while (left-- > 0) {
      const message = await consumer.next({ expires: 1000 });
      if (message) messages.push([message.subject.split('.').at(-1) ?? '', message.json<{ document: number }>().document]);
    }
    return messages;
  } finally {
    await connection.close();
  }
}

describe.skipIf(program === null)('the queue over NATS', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    server = await NatsServer.start(program as string);
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chancery-nats-queue-'));
    record = await Record.open(join(folder, 'r.db'), { create: true, now });
    queue = await NatsQueue.open(readQueueAddress(server.url(`queue-${queues++}`)) as QueueAddress);
  });
  afterEach(async () => {
    await queue.close();
    await record.close();
    rmSync(folder, { recursive: true });
  });

  test('live articles come first, each is read once, and subscribers hear of each new record', async () => {
    for (const text of ['of old', 'of older days']) await put(text);
    await put('of today', PRIORITY.live);
    const news = await work();
    expect(news.map(({ job }) => job.place)).toEqual(['of today', 'of old', 'of older days']);
    expect(await natsStatus(record, queue)).toMatchObject({
      lanes: NONE,
      unsent: 0,
      records: 3,
    });
    // The same text from elsewhere is another job and no new record.
    await record.write((db) =>
      enqueue(db, { article: makeArticle('of today', { url: 'https://b.example/' }), place: 'b', priority: PRIORITY.live }, 'r1', now()),
    );
    expect(await work()).toMatchObject([{ added: { outcome: 'same' } }]);
    expect(await told()).toEqual([
      ['added', 2],
      ['added', 3],
      ['added', 1],
    ]);
    expect((await queueStatus(record)).documents).toBe(3);
  });

  test('a number that is delivered twice, or while another worker has the job, is read once; what is none is dropped', async () => {
    for (const text of ['one', 'two']) await put(text);
    const tender = new QueueTender(record, queue);
    await tender.mend();
    await tender.send();
    const said = [{ job: 1 }, { job: 1 }, { job: 2 }, { job: 77 }, { job: 'one' }, { job: 1e12 }, null].map((one) => JSON.stringify(one));
    for (const one of [...said, 'nonsense']) await queue.js.publish(`${queue.address.name}.jobs.live`, one);
    expect(await takeJobs(record, 'another', 1500, 1)).toMatchObject([{ id: 1 }]);
    const news = await work(2);
    expect(news.map(({ job }) => [job.id, job.tries])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(await queueStatus(record)).toMatchObject({ documents: 2, done: 2, waiting: 0 });
    expect((await natsStatus(record, queue))?.lanes).toEqual(NONE);
  });

  test('what crashes or hangs is set aside after two tries and stops nobody; replayed it is tried again', async () => {
    for (const text of ['this will crash', 'all is well', 'this will hang', 'all is well too']) await put(text);
    const news = await work(2);
    expect(news.filter((one) => 'added' in one)).toHaveLength(2);
    expect(await listed(deadLetters(record))).toMatchObject([
      { id: 1, code: 'crash', problem: 'the reading ended with SIGSEGV', tries: 2 },
      { id: 3, code: 'crash', problem: 'it took more than 0.7 seconds', tries: 2 },
    ]);
    expect(await replayJobs(record, [1])).toBe(1);
    expect((await work()).map((one) => 'fate' in one && one.fate)).toEqual(['later', 'dead']);
    expect(await queueStatus(record)).toMatchObject({ documents: 2, done: 2, dead: 2, waiting: 0 });
    expect((await natsStatus(record, queue))?.lanes).toEqual(NONE);
  });

  test('a failure is tried again later', async () => {
    await put('this will fail');
    const controller = new AbortController();
    const at: number[] = [];
    const hear = () => void (at.push(Date.now()) === 2 && controller.abort());
    expect(await work(1, hear, false, controller.signal)).toMatchObject([{ fate: 'later' }, { fate: 'later' }]);
    expect((at[1] as number) - (at[0] as number)).toBeGreaterThanOrEqual(1900);
  });

  test('a server that lost all it had gets it again, and check tells what is missing', async () => {
    for (const text of ['one', 'two', 'three']) await put(text);
    const tender = new QueueTender(record, queue);
    await tender.mend();
    await tender.send();
    expect(await listed(checkQueue(record, queue))).toEqual([]);
    await queue.js.publish(`${queue.address.name}.jobs.live`, JSON.stringify({ job: 99 }));
    await queue.jsm.streams.deleteMessage(`${queue.address.name}-jobs`, 2);
    expect(await listed(checkQueue(record, queue))).toEqual([
      expect.stringMatching(/^job 2: two is said to be sent to nats:\S+, and is not there/),
      expect.stringMatching(/message 4 is about job 99, which the record has not$/),
    ]);
    await server.kill();
    server.forget();
    await server.go();
    await expect.poll(() => queue.isAway, { timeout: 10_000 }).toBe(false);
    expect(await work()).toHaveLength(3);
    expect(await listed(checkQueue(record, queue))).toEqual([]);
  });

  test('what a server has no room for waits in the record, live articles go past it, and all of it is read in the end', async () => {
    const tender = new QueueTender(record, queue);
    await tender.mend();
    await queue.jsm.streams.update(`${queue.address.name}-jobs`, { max_msgs_per_subject: 2 });
    for (const text of ['a', 'b', 'c', 'd', 'e']) await put(text);
    expect(await tender.send()).toMatch(/maximum messages/);
    await put('of today', PRIORITY.live);
    expect(await tender.send()).toMatch(/maximum messages/);
    expect(await natsStatus(record, queue)).toMatchObject({ lanes: { live: { waiting: 1 }, archive: { waiting: 2 } }, unsent: 3 });
    expect((await work()).map(({ job }) => job.place)).toEqual(['of today', 'a', 'b', 'c', 'd', 'e']);
  });

  test('another record cannot have the same name', async () => {
    await new QueueTender(record, queue).mend();
    const other = await Record.open(join(folder, 'other.db'), { create: true, now });
    try {
      await expect(new QueueTender(other, queue).mend()).rejects.toThrow(/belongs to another record/);
    } finally {
      await other.close();
    }
  });
});
