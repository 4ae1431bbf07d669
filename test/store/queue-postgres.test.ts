import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { enqueue, giveBackJobs, PRIORITY, Record, takeJobs } from '../../src/store/index.ts';
import { manyArticles } from '../cli/record-articles.ts';
import { Desk } from '../cli/run-chancery.ts';
import { startChancery } from '../cli/start-chancery.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const desk = new Desk();
let server: PostgresServer;
const now = () => new Date().toISOString();

describe.skipIf(isPostgresMissing)('the queue in PostgreSQL', () => {
  beforeAll(async () => {
    server = await PostgresServer.start();
  }, 400_000);
  afterAll(async () => {
    await server?.stop();
    desk.clear();
  });

  test('workers that take at once never take the same job, and do not wait for each other', async () => {
    const url = await server.makeDatabase('taking');
    const records = await Promise.all([1, 2, 3].map(() => Record.open(url, { create: true, now })));
    try {
      const [first] = records as [Record, ...Record[]];
      await first.write(async (db) => {
        for (let n = 0; n < 300; n++)
          await enqueue(db, { article: makeArticle(`text ${n}`), place: `${n}`, priority: PRIORITY.archive }, 'r', now());
      });
      const taken = await Promise.all(
        records.flatMap((record, at) => Array.from({ length: 5 }, () => takeJobs(record, `worker ${at}`, 60_000, 20))),
      );
      const ids = taken.flat().map(({ id }) => id);
      expect(ids).toHaveLength(300);
      expect(new Set(ids).size).toBe(300);
      const [some = []] = taken;
      await giveBackJobs(first, 'worker 0', some);
      expect((await takeJobs(first, 'another', 60_000, 400)).map(({ id, tries }) => [id, tries])).toEqual(some.map(({ id }) => [id, 1]));
    } finally {
      for (const record of records) await record.close();
    }
  }, 60_000);

  test('a worker that is killed loses nothing and doubles nothing', async () => {
    const url = await server.makeDatabase('killing');
    desk.put({ 'many.jsonl': manyArticles(30) });
    expect(desk.run(['enqueue', 'many.jsonl', '--record', url]).status).toBe(0);
    const work = ['work', '--record', url, '--lease', '3s', '-q'];
    const started = startChancery(desk.folder, [...work, '--workers', '1']);
    await expect.poll(() => started.out().split('\n').length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(4);
    process.kill(-(started.child.pid as number), 'SIGKILL');
    await started.ran;
    const acknowledged = started.out().split('\n').slice(0, -1);
    const both = await Promise.all([1, 2].map(() => startChancery(desk.folder, [...work, '--workers', '1', '--once']).ran));
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    const counts = 'select count(*)::int as n, count(distinct hash)::int as different from documents';
    expect(await server.ask(counts, 'killing')).toEqual([{ n: 30, different: 30 }]);
    const stored = (await server.ask('select id from documents', 'killing')).map(({ id }) => Number(id));
    for (const line of acknowledged) expect(stored).toContain(Number(line.split('\t')[1]));
    expect(desk.run(['check', '--record', url])).toMatchObject({ status: 0, err: '' });
  }, 180_000);
});
