import { describe, expect, test } from 'vitest';
import { findPageFeeds, readFeed } from '../../../src/ingest/web/index.ts';

const BASE = 'https://press.example/news/';
const of = (text: string) => readFeed(text, BASE);

describe('feeds of each kind', () => {
  test('RSS', () => {
    const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title>
      <item><title>Talks &amp;lt;b&amp;gt;in&amp;lt;/b&amp;gt; Oslo</title><link>/news/1#top</link><guid isPermaLink="false">a1</guid><pubDate>Tue, 5 Mar 2024 23:30:00 -0500</pubDate></item></channel></rss>`;
    expect(of(text)).toMatchObject({
      kind: 'rss',
      title: 'Press',
      entries: [{ url: 'https://press.example/news/1', id: 'a1', date: '2024-03-05', stamp: 'Tue, 5 Mar 2024 23:30:00 -0500' }],
    });
  });
  test('RSS 1.0', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>Press</title></channel><item rdf:about="https://press.example/2"><title>B</title><link>https://press.example/2</link><dc:date>2024-03-06T01:00:00Z</dc:date></item></rdf:RDF>`;
    expect(of(text)).toMatchObject({ kind: 'rdf', entries: [{ url: 'https://press.example/2', date: '2024-03-06' }] });
  });
  test('Atom', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Press</title><entry><id>urn:3</id><title>C</title>
      <link rel="self" href="https://press.example/3.xml"/><link href="3"/><published>2024-03-07T00:00:00Z</published><updated>2024-03-09T00:00:00Z</updated></entry></feed>`;
    expect(of(text)).toMatchObject({
      kind: 'atom',
      entries: [{ url: 'https://press.example/news/3', id: 'urn:3', date: '2024-03-07', stamp: '2024-03-09T00:00:00Z' }],
    });
  });
  test('JSON Feed, with an item that has no page', () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Press',
      items: [{ id: '4', content_html: '<p>The ministers met.</p>', date_published: '2024-03-08T10:00:00+02:00' }],
    });
    expect(of(text)).toMatchObject({
      kind: 'json',
      entries: [{ url: null, id: '4', date: '2024-03-08', content: '<p>The ministers met.</p>' }],
    });
  });
  test('sitemaps, with news, and their indexes', () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://press.example/old</loc><lastmod>2024-01-01</lastmod></url>
      <url><loc>https://press.example/new?a=1&amp;b=2</loc><news:news><news:publication_date>2024-03-09</news:publication_date><news:title>D</news:title></news:news></url></urlset>`;
    expect(of(news)).toMatchObject({
      kind: 'sitemap',
      entries: [
        { url: 'https://press.example/new?a=1&b=2', title: 'D', date: '2024-03-09' },
        { url: 'https://press.example/old', date: null },
      ],
    });
    const index = '<sitemapindex><sitemap><loc>https://press.example/s1.xml</loc></sitemap></sitemapindex>';
    expect(of(index)).toMatchObject({ kind: 'sitemap-index', entries: [{ url: 'https://press.example/s1.xml' }] });
  });
  test('a page: its article-like links on the same host, and the feeds that it names', () => {
    const page = `<html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"></head><body>
      <a href="/news/2024/03/minister-meets-envoy">a</a><a class="x" href='statement-on-the-talks-in-oslo.html'>b</a><a href="/news/12345">c</a>
      <a href="/about">about</a><a href="/news/">home</a><a href="https://other.example/news/some-long-title-here">x</a><a href="/news/photo-of-the-two-ministers.jpg">i</a><a href="mailto:x@y.z">m</a></body></html>`;
    const found = of(page);
    expect('entries' in found && found.entries.map(({ url }) => url)).toEqual([
      'https://press.example/news/2024/03/minister-meets-envoy',
      'https://press.example/news/statement-on-the-talks-in-oslo.html',
      'https://press.example/news/12345',
    ]);
    expect(findPageFeeds(page, BASE)).toEqual(['https://press.example/rss?a=1&b=2']);
  });
});

describe('hostile feeds are Problems, soon', () => {
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  test.each([
    [
      'billion laughs',
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${lol}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`,
    ],
    ['200,000 elements deep', `<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`],
    ['200,000 arrays deep', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(200_000)}`],
    ['an unclosed feed of nothing', '<?xml version="1.0"?><unknown>'],
    ['broken JSON', '{"version":'],
  ])('%s', (_, text) => {
    const began = Date.now();
    expect(of(text)).toMatchObject({ code: 'feed', where: BASE });
    expect(Date.now() - began).toBeLessThan(2000);
  });

  test.each([
    ['links without end', '<a '.repeat(700_000)],
    ['one link without end', `<a ${'href '.repeat(400_000)}`],
    ['feeds without end', '<link rel=alternate '.repeat(100_000)],
    [
      'a title of brackets',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'P',
        items: [{ id: '1', url: 'https://press.example/1', title: '<'.repeat(1_000_000) }],
      }),
    ],
    ['quotation marks without end', `{"version":"https://jsonfeed.org/version/1.1","title":"${'\\"'.repeat(700_000)}`],
    ['comments without end', `<rss>${'<!--'.repeat(500_000)}`],
  ])('%s cost little', (_, text) => {
    const began = Date.now();
    of(text);
    findPageFeeds(text, BASE);
    expect(Date.now() - began).toBeLessThan(3000);
  });
});
