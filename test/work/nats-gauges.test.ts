import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { enqueue, PRIORITY, Record } from '../../src/store/index.ts';
import { recordRegistry } from '../../src/work/metrics/index.ts';
import { addNatsGauges, NatsQueue, type QueueAddress, QueueTender, readQueueAddress } from '../../src/work/nats/index.ts';
import { findNats } from '../nats-programs.ts';
import { NatsServer } from '../nats-server.ts';

const program = findNats();
const now = () => new Date().toISOString();

describe.skipIf(program === null)('what monitors are told of a queue over NATS', { timeout: 60_000 }, () => {
  let server: NatsServer;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-nats-gauges-'));

  beforeAll(async () => {
    server = await NatsServer.start(program as string);
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  test('depth by lane, age, and whether the server is there', async () => {
    const record = await Record.open(join(folder, 'r.db'), { create: true, now });
    const queue = await NatsQueue.open(readQueueAddress(server.url('gauges')) as QueueAddress);
    const registry = recordRegistry(record);
    addNatsGauges(registry, record, queue);
    const told = async () => (await registry.metrics()).split('\n').filter((line) => line.startsWith('chancery_nats_'));
    expect(await told()).toEqual(['chancery_nats_up 0']);

    const put = (text: string, priority: 0 | 1) =>
      record.write((db) => enqueue(db, { article: makeArticle(text), place: text, priority }, 'r1', now()));
    for (const text of ['of old', 'of older days']) await put(text, PRIORITY.archive);
    await put('of today', PRIORITY.live);
    const tender = new QueueTender(record, queue);
    await tender.mend();
    await tender.send();
    await put('just now', PRIORITY.live);
    const lane = await queue.js.consumers.get('gauges-jobs', 'live');
    const taken = await lane.next({ expires: 2000 });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const lines = await told();
    expect(lines).toEqual(
      expect.arrayContaining([
        'chancery_nats_up 1',
        'chancery_nats_waiting_jobs{lane="live"} 0',
        'chancery_nats_waiting_jobs{lane="archive"} 2',
        'chancery_nats_under_way_jobs{lane="live"} 1',
        'chancery_nats_under_way_jobs{lane="archive"} 0',
        'chancery_nats_unsent_jobs 1',
        'chancery_nats_records 0',
      ]),
    );
    const age = Number(lines.find((line) => line.startsWith('chancery_nats_oldest_seconds'))?.split(' ')[1]);
    expect(age).toBeGreaterThan(1);
    expect(age).toBeLessThan(30);
    taken?.nak();

    await server.kill();
    await expect.poll(() => queue.isAway, { timeout: 10_000 }).toBe(true);
    expect(await told()).toEqual(['chancery_nats_up 0']);
    expect(await registry.metrics()).toContain('chancery_queue_jobs{state="waiting"} 4');
    await queue.close();
    await record.close();
  });
});
