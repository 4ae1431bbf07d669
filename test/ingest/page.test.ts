import { afterAll, describe, expect, it } from 'vitest';
import { extractPage, type Page } from '../../src/ingest/page.ts';
import { openPageReader } from '../../src/ingest/page-reader.ts';

const FIRST = 'The two ministers met in Oslo on Tuesday and spoke at length about fishing and the northern border.';
const SECOND = 'They agreed to meet again in the autumn, according to a joint statement that both sides released.';
const wrap = (head: string, body: string) => `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const read = (html: string): Page => {
  const page = extractPage(html);
  if ('fault' in page) throw new Error(page.fault);
  return page;
};

describe('extractPage', () => {
  it('keeps the paragraphs and leaves the rest of the page', () => {
    const page = read(
      wrap(
        '<title>Ministers meet | Fjord</title>',
        `<nav><a href="/">Home</a></nav><article><h1>Ministers meet in Oslo</h1><p>The two <b>ministers</b> met
         in Oslo on Tuesday and spoke at length about fishing and the northern border.</p>
         <figure><img src="a.jpg"><figcaption>A quay</figcaption></figure><ul><li>Point one.</li><li>Point two.</li></ul>
         <script>var x = 1;</script><p>${SECOND}</p></article><footer>© Fjord</footer>`,
      ),
    );
    expect(page.text).toBe(`${FIRST}\n\nPoint one.\n\nPoint two.\n\n${SECOND}`);
    expect(page).toMatchObject({ title: 'Ministers meet in Oslo', language: 'en-GB', date: null, publisher: null });
  });

  it('believes JSON-LD before meta elements', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        { '@type': ['NewsArticle'], headline: 'A & B', datePublished: '2024-03-05T23:00:00-05:00', publisher: [{ name: 'Fjord' }] },
      ],
    };
    const head = `<meta property="og:site_name" content="Other"><meta property="article:published_time" content="2019-01-01"><link rel="canonical" href="https://fjord.example/a">
      <script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(read(wrap(head, `<p>${FIRST}</p>`))).toMatchObject({
      title: 'A & B',
      date: '2024-03-05',
      publisher: 'Fjord',
      url: 'https://fjord.example/a',
    });
  });

  it('takes the date of a meta or time element, and no day that there is not', () => {
    expect(read(wrap('<meta name="DC.date" content="2024-13-01"><meta name="date" content="2024/03/05">', `<p>${FIRST}</p>`)).date).toBe(
      '2024-03-05',
    );
    expect(read(wrap('', `<article><time datetime="2024-03-06T10:00Z">6 March</time><p>${FIRST}</p></article>`)).date).toBe('2024-03-06');
  });

  it('reads a fragment, a short statement and line breaks', () => {
    expect(read('<p>The envoy called.<br>He spoke of trade.</p><p>No more.</p>').text).toBe(
      'The envoy called.\nHe spoke of trade.\n\nNo more.',
    );
    expect(read(wrap('', '<header>Menu</header><main><p>The envoy called.</p></main><footer>Foot</footer>')).text).toBe(
      'The envoy called.',
    );
    expect(read(wrap('', '<div id="app"></div>')).text).toBe('');
  });

  it('puts U+FFFD for characters that cannot be stored', () => {
    expect(read('<p>A &#0; and &#xD800; here.</p>').text.isWellFormed()).toBe(true);
  });

  it('refuses what is nested too deep', () => {
    expect(extractPage(`${'<div>'.repeat(400)}x${'</div>'.repeat(400)}`)).toMatchObject({ fault: expect.stringContaining('deep') });
  });
});

describe('openPageReader', () => {
  const pages = openPageReader();
  afterAll(() => pages.close());

  it('answers quickly for 20,000 nested elements, and reads on', async () => {
    const started = performance.now();
    expect(await pages.read(`<body>${'<div>'.repeat(20_000)}x`)).toHaveProperty('fault');
    expect(performance.now() - started).toBeLessThan(9_000);
    expect(await pages.read(`<p>${FIRST}</p>`)).toMatchObject({ text: FIRST });
  }, 30_000);

  it('gives each of several pages at once its own answer', async () => {
    const [first, second] = await Promise.all([pages.read(`<p>${FIRST}</p>`), pages.read(`<p>${SECOND}</p>`)]);
    expect([first, second]).toMatchObject([{ text: FIRST }, { text: SECOND }]);
  });

  it('ends a worker that takes too long, and reads on with another', async () => {
    const hasty = openPageReader(1);
    expect(await hasty.read(`<p>${FIRST}</p>`)).toEqual({ fault: 'not read within 0.001 seconds' });
    expect(await hasty.read(`<p>${FIRST}</p>`)).toHaveProperty('fault');
    await hasty.close();
  });
});
