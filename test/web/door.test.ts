import { afterAll, beforeAll, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { ReadingRoom } from './reading-room.ts';

let room: ReadingRoom;
beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES);
}, 60_000);
afterAll(() => room?.close());

async function csrf(): Promise<string> {
  const page = await (await room.get('/documents/nor-1')).text();
  return /name="csrf" value="([\w-]{43})"/.exec(page)?.[1] ?? '';
}

test('a form that a browser sends needs the token of its page, in the form, the address or a header', async () => {
  const own = { origin: room.address, 'sec-fetch-site': 'same-origin' };
  const form = 'accept=e1&document=nor-1';
  const token = await csrf();
  expect(token).not.toBe('');
  for (const wrong of ['', '&csrf=', `&csrf=${token.slice(1)}`, `&csrf=${token.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))}`])
    expect((await room.post('/judgements', form + wrong, own)).status).toBe(403);
  expect((await room.post('/judgements', `${form}&csrf=${token}`, own)).status).toBe(303);
  expect((await room.post(`/judgements?csrf=${token}`, form, own)).status).toBe(303);
  expect((await room.post('/judgements', form, { ...own, 'x-csrf-token': token })).status).toBe(303);
});

test.each([
  { origin: 'null' },
  { origin: 'http://elsewhere.example' },
  { origin: 'http://127.0.0.1:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
])('what a page elsewhere sends is refused, token or not: %o', async (headers) => {
  const form = `accept=e1&document=nor-1&csrf=${await csrf()}`;
  expect((await room.post('/judgements', form, headers as unknown as Record<string, string>)).status).toBe(403);
});
