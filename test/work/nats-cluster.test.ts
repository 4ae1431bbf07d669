import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { enqueue, PRIORITY, queueStatus, Record } from '../../src/store/index.ts';
import { workQueue } from '../../src/work/index.ts';
import { checkQueue, NatsQueue, type QueueAddress, QueueTender, readQueueAddress } from '../../src/work/nats/index.ts';
import { findNats } from '../nats-programs.ts';
import { NatsServer } from '../nats-server.ts';

const program = findNats();
const now = () => new Date().toISOString();
let servers: NatsServer[] = [];

describe.skipIf(program === null)('a cluster of three servers', () => {
  beforeAll(async () => {
    servers = await NatsServer.startCluster(program as string);
  }, 30_000);
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });

  test('goes on when one of them is killed, whichever it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-nats-cluster-'));
    const record = await Record.open(join(folder, 'r.db'), { create: true, now });
    const address = readQueueAddress(`nats://${servers.map(({ host }) => host).join(',')}/three?replicas=3`) as QueueAddress;
    // The servers choose who leads them first, and are waited for.
    const queue = await NatsQueue.open(address);
    try {
      const tender = new QueueTender(record, queue);
      // Until all three know of each other, there is no room for three copies.
      await expect.poll(() => tender.begin().then(() => 'begun', String), { timeout: 30_000, interval: 500 }).toBe('begun');
      expect((await queue.jsm.streams.info('three-jobs')).config.num_replicas).toBe(3);
      const process = { time: 5000, timePerThousand: 0, program: new URL('./flawed-reading-worker.ts', import.meta.url) };
      const options = { workers: 1, reader: 'r1', lease: 5000, once: true, signal: new AbortController().signal, process, queue };
      for (const [at, server] of servers.entries()) {
        await record.write(async (db) => {
          for (let n = 0; n < 20; n++)
            await enqueue(db, { article: makeArticle(`text ${at} ${n}`), place: `${n}`, priority: PRIORITY.live }, 'r1', now());
        });
        let read = 0;
        await workQueue(record, options, async () => {
          if (++read === 10) await server.kill();
        });
        expect(await queueStatus(record)).toMatchObject({ documents: 20 * (at + 1), done: 20 * (at + 1), waiting: 0, dead: 0 });
        await server.go();
      }
      await expect.poll(() => tender.send().then((unsent) => unsent, String), { timeout: 20_000, interval: 500 }).toBeNull();
      for await (const wrong of checkQueue(record, queue)) expect.unreachable(wrong);
      const records = async () => (await queue.jsm.streams.info('three-records')).state.messages;
      await expect.poll(() => records().catch(String), { timeout: 20_000, interval: 500 }).toBe(60);
    } finally {
      await queue.close();
      await record.close();
      rmSync(folder, { recursive: true });
    }
  }, 120_000);
});
