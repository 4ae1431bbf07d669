import { setTimeout as wait } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPressServer, say } from '../ingest/web/press-server.ts';
import { findNats } from '../nats-programs.ts';
import { NatsServer } from '../nats-server.ts';
import { manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

const program = findNats();
const desk = new Desk();
let server: NatsServer;

const ask = (query: string) => desk.ask('n.db', query);

/** Documents that subscribers were told of. */
async function told(): Promise<number[]> {
  const connection = await connect({ servers: server.url().slice(0, -1) });
  try {
    const messages = await (await jetstream(connection).consumers.get('chancery-records')).fetch({ max_messages: 200, expires: 2000 });
    const documents: number[] = [];
    for await (const message of messages) documents.push(message.json<{ document: number }>().document);
    return documents;
  } finally {
    await connection.close();
  }
}

describe.skipIf(program === null)('a queue over NATS', () => {
  beforeAll(async () => {
    server = await NatsServer.start(program as string);
  });
  afterAll(async () => {
    await server?.stop();
    desk.clear();
  });

  test('a server and a worker that are killed lose nothing and double nothing', async () => {
    desk.put({ 'many.jsonl': manyArticles(60) });
    const to = ['--record', 'n.db', '--queue', server.url()];
    expect(desk.run(['enqueue', 'many.jsonl', ...to])).toMatchObject({ status: 0, err: '' });
    expect(desk.run(['status', ...to]).out).toMatch(
      /nats +nats:\/\/127.*: 0 live and 60 of archives waiting, 0 with workers; the oldest for \d+ s; 0 still to be sent/,
    );
    const work = ['work', ...to, '--workers', '1', '--lease', '3s', '-q'];
    const acknowledged: string[] = [];
    const first = startChancery(desk.folder, work);
    const lines = () => first.out().split('\n').length;
    await expect.poll(lines, { timeout: 60_000, interval: 20 }).toBeGreaterThan(5);
    await server.kill();
    await expect.poll(() => first.err(), { timeout: 10_000 }).toContain('is away; what is in the queue stays there until it is back');
    await wait(500);
    await server.go();
    const before = lines();
    // It has eight at hand, and goes on for more.
    await expect.poll(lines, { timeout: 20_000, interval: 20 }).toBeGreaterThan(before + 9);
    process.kill(-(first.child.pid as number), 'SIGKILL');
    await first.ran;
    acknowledged.push(...first.out().split('\n').slice(0, -1));
    const rest = await startChancery(desk.folder, [...work, '--once']).ran;
    expect(rest.status).toBe(0);
    expect(ask('select count(*) as n, count(distinct hash) as different from documents')).toEqual([{ n: 60, different: 60 }]);
    expect(ask('select state, count(*) as n from jobs group by state')).toEqual([{ state: 'done', n: 60 }]);
    const stored = (ask('select id from documents order by id') as { id: number }[]).map(({ id }) => id);
    for (const line of acknowledged) expect(stored).toContain(Number(line.split('\t')[1]));
    expect((await told()).toSorted((a, b) => a - b)).toEqual(stored);
    expect(desk.run(['check', ...to])).toMatchObject({ status: 0, err: '' });
  }, 180_000);

  test('follow sends what it finds, live, to whoever works', async () => {
    const press = await openPressServer({
      '/feed': say(
        '<rss version="2.0"><channel><title>P</title><item><title>T</title><link>/news</link></item></channel></rss>',
        'application/rss+xml',
      ),
      '/news': say(
        '<html lang="en"><head><title>Talks</title></head><body><article><h1>Talks</h1><p>The foreign minister of Norway met the foreign minister of Finland in Oslo. They discussed the Arctic and trade between the two.</p></article></body></html>',
      ),
    });
    const to = ['--record', 'f.db', '--queue', server.url('followed')];
    try {
      const ran = await startChancery(desk.folder, ['follow', `${press.address}/feed`, '--once', '--allow-private', '-q', ...to]).ran;
      expect(ran).toMatchObject({ status: 0, err: '' });
      expect(desk.run(['status', ...to]).out).toContain('1 live and 0 of archives waiting');
      expect(desk.run(['work', '--once', '-w', '1', '-q', ...to])).toMatchObject({ status: 0, out: `added\t1\t${press.address}/news\n` });
      expect(desk.run(['status', ...to]).out).toMatch(/0 live and 0 of archives waiting, 0 with workers; 0 still to be sent; 1 records/);
    } finally {
      await press.close();
    }
  }, 60_000);

  test('the environment says where the queue is, too; an empty address is none', () => {
    desk.put({ 'two.jsonl': manyArticles(2) });
    const where = (address: string) => `CHANCERY_RECORD=e.db CHANCERY_QUEUE=${address} "$CHANCERY"`;
    const shell = (...lines: string[]) => desk.shell(lines.join(' && '));
    const here = where(server.url('env'));
    expect(shell(`${where('')} enqueue two.jsonl`, `${where('')} status`).out).not.toContain('nats ');
    expect(shell(`${here} status`).out).toContain('there is no queue yet');
    const replayed = shell(`${here} queue replay`, `${here} status`);
    expect(replayed).toMatchObject({ status: 0, err: '' });
    expect(replayed.out).toMatch(/^0 in the queue again\n[\s\S]*0 live and 2 of archives waiting/);
  }, 60_000);

  test('an address that makes no sense, and a server that is not there, are told', () => {
    const wrong = desk.run(['work', '--record', 'w.db', '--queue', 'http://localhost']);
    expect(wrong).toMatchObject({ status: 2 });
    expect(wrong.err).toContain('It takes nats://');
    const nobody = desk.run(['work', '--record', 'w.db', '--queue', 'nats://me:secret@127.0.0.1:1/']);
    expect(nobody).toMatchObject({ status: 2 });
    expect(nobody.err).toMatch(/^chancery: nats:\/\/127\.0\.0\.1:1\/chancery: no message server with JetStream answers \(.+\)\n$/);
  }, 60_000);
});
