import { afterAll, beforeAll, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { ReadingRoom } from './reading-room.ts';

let room: ReadingRoom;
let closed = false;
beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES, 'talks.db', { args: ['--workers', '0'] });
}, 60_000);
afterAll(async () => {
  if (!closed) await room.close();
});

test('a server that is told to end does not wait for the rest of a body that it refused', async () => {
  const headers = { 'content-type': 'application/json' };
  expect((await room.handIn('/api/v1/documents', `{"text":"${'a'.repeat(50_000_000)}"}`, headers)).status).toBe(413);
  const told = performance.now();
  closed = true;
  expect(await room.close()).toBe(0);
  expect(performance.now() - told).toBeLessThan(5_000);
}, 60_000);
