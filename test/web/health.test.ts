import { afterAll, beforeAll, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { ReadingRoom } from './reading-room.ts';

let room: ReadingRoom;
beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES);
}, 60_000);
afterAll(() => room.close());

test.each([
  ['/healthz', 'ok\n'],
  ['/readyz', 'ready\n'],
])('%s is answered', async (path, words) => {
  const answer = await room.get(path);
  expect([answer.status, await answer.text()]).toEqual([200, words]);
});

test('monitors are told what the record holds', async () => {
  const answer = await room.get('/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const metrics = await answer.text();
  expect(metrics).toMatch(/^chancery_documents 3$/m);
  expect(metrics).toMatch(/^chancery_queue_jobs\{state="waiting"\} 0$/m);
});
