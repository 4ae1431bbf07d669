import { afterAll, beforeAll, expect, test } from 'vitest';
import { PressRoom } from '../../../bench/intake/press-room.ts';
import { readFeed } from '../../../src/ingest/web/feed.ts';

let room: PressRoom;
beforeAll(async () => {
  room = await PressRoom.open();
});
afterAll(() => room.close());

const release = (title: string) => ({ title, date: '2024-03-05', publisher: 'Press', paragraphs: ['Ministers & envoys met.'], words: 4 });
const get = (address: string, etag = '') => fetch(address, { headers: { 'if-none-match': etag } });

test('the feed names the newest releases, and is unchanged while none comes', async () => {
  const addresses = Array.from({ length: 120 }, (_, number) => room.publish(release(`Talks & ${number}`)));
  const answer = await get(room.feed);
  const found = readFeed(await answer.text(), room.feed);
  if ('code' in found) throw new Error(found.code);
  expect(found.entries.map(({ url }) => url)).toEqual(addresses.slice(20).reverse());
  expect(found.entries[0]).toMatchObject({ title: 'Talks & 119', date: '2024-03-05' });
  const etag = answer.headers.get('etag') ?? '';
  expect((await get(room.feed, etag)).status).toBe(304);
  room.publish(release('One more'));
  expect((await get(room.feed, etag)).status).toBe(200);
});

test('each release is a page, and nothing else is', async () => {
  const page = await (await get(room.publish(release('A & B')))).text();
  expect(page).toContain('<h1>A &amp; B</h1>');
  expect(page).toContain('<p>Ministers &amp; envoys met.</p>');
  expect((await get(room.feed.replace('feed', 'news/9999'))).status).toBe(404);
});
