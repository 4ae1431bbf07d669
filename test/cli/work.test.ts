import { afterAll, describe, expect, test } from 'vitest';
import { manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());
desk.put({ 'many.jsonl': manyArticles(60) });

const ask = (query: string) => desk.ask('q.db', query);

describe('chancery enqueue and work', () => {
  test('a worker that is killed loses nothing and doubles nothing', async () => {
    const queued = desk.run(['enqueue', 'many.jsonl', '--record', 'q.db']);
    expect(queued.status).toBe(0);
    expect(queued.out.split('\n').slice(0, 2)).toEqual(['queued\t1\tn0', 'queued\t2\tn1']);
    expect(desk.run(['enqueue', 'many.jsonl', '--record', 'q.db']).out).toContain('known\t\tn0\n');
    expect(desk.run(['status', '--record', 'q.db']).out).toMatch(/60 waiting[\s\S]*cannot be told/);

    const acknowledged: string[] = [];
    for (let kills = 0; kills < 2; kills++) {
      const started = startChancery(desk.folder, ['work', '--record', 'q.db', '--workers', '1', '--lease', '3s', '-q']);
      await expect.poll(() => started.out().split('\n').length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(5 + kills * 3);
      process.kill(-(started.child.pid as number), 'SIGKILL');
      await started.ran;
      acknowledged.push(...started.out().split('\n').slice(0, -1));
    }
    const rest = await startChancery(desk.folder, ['work', '--record', 'q.db', '--workers', '2', '--lease', '3s', '--once']).ran;
    expect(rest.status).toBe(0);
    expect(ask('select count(*) as n, count(distinct hash) as different from documents')).toEqual([{ n: 60, different: 60 }]);
    expect(ask('select count(*) as n, count(distinct document_id) as documents from readings')).toEqual([{ n: 60, documents: 60 }]);
    expect(ask('select state, count(*) as n from jobs group by state')).toEqual([{ state: 'done', n: 60 }]);
    const stored = ask('select id from documents') as { id: number }[];
    for (const line of acknowledged) expect(stored).toContainEqual({ id: Number(line.split('\t')[1]) });
    expect(desk.run(['check', '--record', 'q.db'])).toMatchObject({ status: 0, err: '' });
    expect(desk.run(['status', '--record', 'q.db']).out).toMatch(/documents {3}60\nqueue.*0 waiting.*60 done, 0 set aside/);
    expect(desk.run(['queue', '--record', 'q.db'])).toEqual({ status: 0, out: '', err: '' });
  }, 180_000);
});
