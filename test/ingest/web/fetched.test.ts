import { afterAll, describe, expect, test } from 'vitest';
import { openPageReader } from '../../../src/ingest/index.ts';
import { decodeFetched, readFetched } from '../../../src/ingest/web/index.ts';

const pages = openPageReader();
afterAll(() => pages.close());

const answer = (body: Uint8Array | string, type: string) => ({
  url: 'https://press.example/1',
  status: 200,
  headers: { 'content-type': type },
  body: Buffer.from(body as string),
  etag: null,
  lastModified: null,
});
const WORDS = 'The ministers met in Łódź – and spoke.';
const page = `<html><body><p>${WORDS}</p></body></html>`;
// "Łódź" in ISO 8859-2, whose bytes are no UTF-8.
const polish = Buffer.from(page.replace(' – ', ' ').replace('Łódź', '\u00a3\u00f3d\u00bc'), 'latin1');

describe('what was fetched', () => {
  test.each([
    ['the encoding that the server declares', polish, 'text/html; charset=iso-8859-2', 'Łódź'],
    ['UTF-8 whatever the server says', Buffer.from(page), 'text/html; charset=iso-8859-2', 'Łódź –'],
    ['an encoding that does not exist', Buffer.from(page), 'text/html; charset=nonsense', 'Łódź'],
    ['plain text', Buffer.from(WORDS), 'text/plain', 'Łódź'],
  ])('%s', async (_, body, type, words) => {
    expect(await readFetched(answer(body, type), { date: '2024-03-05' }, pages)).toMatchObject({
      text: expect.stringContaining(words),
      date: '2024-03-05',
    });
  });
  test.each([
    ['nothing', '', 'text/html', 'empty'],
    ['a picture', '\x89PNG', 'image/png', 'binary'],
    ['a broken PDF', '%PDF-1.4 and no more', 'application/pdf', 'pdf'],
  ])('%s is a Problem', async (_, body, type, code) => {
    expect(await readFetched(answer(body, type), {}, pages)).toMatchObject({ code, where: 'https://press.example/1' });
  });
  test('a feed in the encoding that it declares itself', () => {
    const feed = Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?><rss>\u00a3\u00f3d\u00bc</rss>', 'latin1');
    expect(decodeFetched(answer(feed, 'application/rss+xml'))).toContain('Łódź');
  });
});
