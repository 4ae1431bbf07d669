import { afterAll, expect, test } from 'vitest';
import { manyArticles } from './record-articles.ts';
import { Desk } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

const desk = new Desk();
afterAll(() => desk.clear());

test('work tells monitors what it did, and a log gatherer each article', { timeout: 90_000 }, async () => {
  desk.put({ 'many.jsonl': manyArticles(5) });
  expect(desk.run(['enqueue', 'many.jsonl', '--record', 'm.db']).status).toBe(0);
  const started = startChancery(desk.folder, ['work', '--record', 'm.db', '--workers', '1', '--metrics', '0', '--log', 'json']);
  try {
    await expect.poll(() => started.err(), { timeout: 30_000 }).toMatch(/metrics at http/);
    const [, room = ''] = /metrics at (http:\S+)\/metrics/.exec(started.err()) ?? [];
    const ask = async (path: string) => {
      const answer = await fetch(room + path);
      return `${answer.status} ${await answer.text()}`;
    };
    expect(await ask('/healthz')).toBe('200 ok\n');
    expect(await ask('/readyz')).toBe('200 ready\n');
    await expect.poll(() => ask('/metrics'), { timeout: 60_000, interval: 200 }).toMatch(/^chancery_articles_total 5$/m);
    const metrics = await ask('/metrics');
    expect(metrics).toMatch(/^chancery_documents 5$/m);
    expect(metrics).toMatch(/^chancery_queue_jobs\{state="done"\} 5$/m);
    expect(metrics).toMatch(/^chancery_queue_oldest_seconds 0$/m);
    expect(metrics).toMatch(/^chancery_stage_seconds_count\{stage="read"\} 5$/m);
    expect(Number(/^chancery_words_total (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThan(50);
  } finally {
    process.kill(-(started.child.pid as number), 'SIGTERM');
    await started.ran;
  }
  const lines = started
    .err()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ program: 'chancery', msg: 'stored', outcome: 'added', job: 1, tries: 1, words: expect.any(Number) }),
  );
  expect(lines).toHaveLength(5);
});
