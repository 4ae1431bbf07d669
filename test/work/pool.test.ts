import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/index.ts';
import { isTooLong, ReadingPool, type Task } from '../../src/work/index.ts';

const article = (id: string, text: string): Article => ({
  id,
  text,
  title: null,
  date: null,
  publisher: null,
  url: null,
  language: null,
});
const read = (id: string, text: string): Task => ({ kind: 'read', article: article(id, text), format: 'json', width: 80, colour: false });

describe('a pool of one thread', () => {
  const pool = new ReadingPool(1);
  afterAll(() => pool.close());

  test('a task that hits a bug is rejected alone; those before and after it are done', { timeout: 60_000 }, async () => {
    const broken = { kind: 'read', article: { ...article('broken', ''), text: null }, format: 'json', width: 80, colour: false };
    const results = await Promise.allSettled([
      pool.run(read('first', 'The first talks ended well on Monday.')),
      pool.run(broken as unknown as Task),
      pool.run(read('last', 'The last talks ended badly on Friday.')),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const [first, bug, last] = results;
    expect(bug?.status === 'rejected' && (bug.reason as Error).message).toMatch(/null/);
    for (const [result, id] of [[first, 'first'] as const, [last, 'last'] as const]) {
      if (result?.status !== 'fulfilled') throw new Error('not done');
      expect(JSON.parse(result.value.output)).toMatchObject({ document: { id } });
      expect(result.value.words).toBe(8);
    }
  });

  test('what cannot be handed to a thread is rejected', async () => {
    const task = { kind: 'read', article: article('x', 'Text.'), format: () => 'json' };
    await expect(pool.run(task as unknown as Task)).rejects.toThrow();
  });
});

test('a pool closes while it reads, and rejects what it had not read', { timeout: 60_000 }, async () => {
  const pool = new ReadingPool(1);
  await pool.run(read('first', 'It ended.'));
  const underWay = expect(pool.run(read('long', 'The talks went on and on. '.repeat(3000)))).rejects.toThrow('closed');
  const began = performance.now();
  await pool.close();
  await underWay;
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a pool that was never used closes', async () => {
  await new ReadingPool(4).close();
});

test('only an endless article is too long', () => {
  expect(isTooLong(article('novel', 'a'.repeat(4_000_000)))).toBe(false);
  expect(isTooLong(article('archive', 'a'.repeat(4_000_001)))).toBe(true);
});
