import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { MORE } from './more-articles.ts';
import { ReadingRoom } from './reading-room.ts';

async function wordsOf(room: ReadingRoom, path: string): Promise<string> {
  const answer = await room.get(path);
  expect(answer.status, path).toBe(200);
  const { document } = parseHTML(await answer.text());
  return (document.querySelector('main')?.innerHTML ?? '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('of a record that holds nothing yet', () => {
  let room: ReadingRoom;
  beforeAll(async () => {
    room = await ReadingRoom.open('');
  }, 120_000);
  afterAll(() => room?.close());

  test.each([
    ['/', 'document'],
    ['/documents', 'document'],
    ['/meetings', 'meeting'],
    ['/statements', 'statement'],
    ['/events', 'event'],
    ['/promises', 'promise'],
    ['/actors', 'actor'],
    ['/dyads', 'pair'],
    ['/map', 'place'],
    ['/network', 'tie'],
    ['/sources', 'source'],
  ])('%s says so, and leads on', async (path, what) => {
    const words = await wordsOf(room, path);
    expect(words).toContain(`The record has no ${what} yet. Add a text`);
    expect(words).not.toMatch(/Ask for less|All years|Start with|All meetings/);
  });

  test('who asked is told to ask for less', async () => {
    expect(await wordsOf(room, '/events?actor=NOR&since=')).toContain('no event of this kind. Ask for less');
    expect(await wordsOf(room, '/events?actor=&since=')).toContain('no event yet');
  });
});

describe('of some articles', () => {
  let room: ReadingRoom;
  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES + MORE);
  }, 120_000);
  afterAll(() => room?.close());

  test('a search finds who is called so, texts by how they begin where they have no title, and leads on', async () => {
    const words = await wordsOf(room, '/search?words=Latvia');
    expect(words).toContain('Of this name');
    expect(words).toContain("Latvia's foreign ministry said in a statement");
    const { document } = parseHTML(await (await room.get('/search?words=patrols')).text());
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    for (const list of ['statements', 'events', 'promises']) expect(links).toContain(`/${list}?words=patrols`);
  });

  test('promises are counted by standing, whatever is shown of them', async () => {
    expect(await wordsOf(room, '/promises?standing=reaffirmed')).toMatch(/Standing any reaffirmed 1 .*reaffirmed 6 May 2024/);
    expect(await wordsOf(room, '/promises?standing=new')).toMatch(/Standing any reaffirmed 1 The record has no promise of this kind/);
  });
});
