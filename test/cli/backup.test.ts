import { afterAll, expect, test } from 'vitest';
import { manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

test('a record is backed up while another process writes to it, and the copy is a whole record', { timeout: 120_000 }, async () => {
  desk.put({ 'many.jsonl': manyArticles(40) });
  const adding = startChancery(desk.folder, ['add', 'many.jsonl', '--record', 'b.db', '-q']);
  await expect.poll(() => adding.out().split('\n').length, { timeout: 60_000, interval: 50 }).toBeGreaterThan(8);
  const known = adding.out().split('\n').length - 1;
  expect(desk.run(['backup', 'copy.db', '--record', 'b.db'])).toEqual({ status: 0, out: 'b.db: backed up to copy.db\n', err: '' });
  expect((await adding.ran).status).toBe(0);
  const [, documents = ''] = /all is well with (\d+) documents/.exec(desk.run(['check', '--record', 'copy.db']).out) ?? [];
  expect(Number(documents)).toBeGreaterThanOrEqual(known);
  // Restored, it goes on where it was.
  expect(desk.run(['add', 'many.jsonl', '--record', 'copy.db', '-q']).status).toBe(0);
  expect(desk.run(['check', '--record', 'copy.db']).out).toBe('copy.db: all is well with 40 documents\n');
});

test('a file that is there is left alone', () => {
  desk.put({ 'mine.txt': 'mine' });
  expect(desk.run(['backup', 'mine.txt', '--record', 'b.db'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('mine.txt: there is such a file'),
  });
});
