import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNats } from '../nats-programs.ts';
import { NatsServer } from '../nats-server.ts';
import { isPostgresMissing, PostgresServer } from '../store/postgres-server.ts';
import { manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

const program = findNats();
const desk = new Desk();
let database: PostgresServer;
let server: NatsServer;

describe.skipIf(program === null || isPostgresMissing)('a queue over NATS, with a record in PostgreSQL', () => {
  beforeAll(async () => {
    database = await PostgresServer.start();
    server = await NatsServer.start(program as string);
  }, 400_000);
  afterAll(async () => {
    await server?.stop();
    await database?.stop();
    desk.clear();
  });

  test('two workers, one of which is killed, and both servers away for a while: nothing lost, nothing doubled', async () => {
    const url = await database.makeDatabase('sent');
    desk.put({ 'many.jsonl': manyArticles(40) });
    const to = ['--record', url, '--queue', server.url()];
    expect(desk.run(['enqueue', 'many.jsonl', ...to])).toMatchObject({ status: 0, err: '' });
    const work = ['work', ...to, '--workers', '1', '--lease', '3s', '-q'];
    const [one, two] = [startChancery(desk.folder, work), startChancery(desk.folder, work)];
    const lines = (started: typeof one) => started.out().split('\n').slice(0, -1);
    await expect.poll(() => lines(one).length * lines(two).length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(3);
    process.kill(-(one.child.pid as number), 'SIGKILL');
    await Promise.all([one.ran, server.kill(), database.halt('SIGQUIT')]);
    await Promise.all([server.go(), database.go()]);
    const count = async () => Number((await database.ask("select count(*) as n from jobs where state = 'done'", 'sent'))[0]?.n);
    await expect.poll(count, { timeout: 60_000, interval: 500 }).toBe(40);
    process.kill(-(two.child.pid as number), 'SIGTERM');
    expect((await two.ran).status).toBe(0);
    const [documents] = await database.ask('select count(*)::int as n, count(distinct hash)::int as different from documents', 'sent');
    expect(documents).toEqual({ n: 40, different: 40 });
    const stored = (await database.ask('select id from documents', 'sent')).map(({ id }) => Number(id));
    for (const line of [...lines(one), ...lines(two)]) expect(stored).toContain(Number(line.split('\t')[1]));
    expect(desk.run(['status', ...to]).out).toMatch(/0 with workers; 0 still to be sent; 40 records for subscribers/);
    expect(desk.run(['check', ...to])).toMatchObject({ status: 0, err: '' });
  }, 180_000);
});
