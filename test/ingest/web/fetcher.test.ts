import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FetcherOptions, openFetcher } from '../../../src/ingest/web/index.ts';
import { OWN_HOSTS } from './own-hosts.ts';
import { openPressServer, type PressServer, redirect, say } from './press-server.ts';

let server: PressServer;
beforeAll(async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  server = await openPressServer({
    '/page': say('<p>text'),
    '/packed': say(gzipSync('packed text'), 'text/html', { 'content-encoding': 'gzip' }),
    '/bomb': say(bomb, 'text/html', { 'content-encoding': 'gzip' }),
    '/torn': say(gzipSync('packed text').subarray(0, 12), 'text/html', { 'content-encoding': 'gzip' }),
    '/odd': say('x', 'text/html', { 'content-encoding': 'zzz' }),
    '/loop': redirect('/loop'),
    '/moved': redirect('/page'),
    '/file': redirect('file:///etc/passwd'),
    '/endless': (_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a')));
      };
      response.on('drain', more);
      more();
    },
    '/silent': () => {},
    '/slow': (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('a'), 50);
      response.on('close', () => clearInterval(drip));
    },
    '/short': (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('only this', () => response.destroy());
    },
    '/headers': say('x', 'text/html', Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`x-${n}`, 'h'.repeat(4000)]))),
  });
});
afterAll(() => server.close());

async function fetchWith(options: FetcherOptions, url: string) {
  const fetcher = openFetcher(options);
  try {
    return await fetcher.fetch(url);
  } finally {
    await fetcher.close();
  }
}
const inside = (path: string, options: FetcherOptions = {}) =>
  fetchWith({ allowPrivate: true, limits: { time: 1500, bytes: 1_000_000 }, ...options }, server.address + path);

describe('fetching', () => {
  test('follows redirects, and unpacks', async () => {
    expect(await inside('/moved')).toMatchObject({ status: 200, url: `${server.address}/page`, body: Buffer.from('<p>text') });
    expect(await inside('/packed')).toMatchObject({ body: Buffer.from('packed text') });
  });

  test.each([
    ['/bomb', 'too-large', 'limit is 1 MB'],
    ['/endless', 'too-large', 'limit is 1 MB'],
    ['/torn', 'fetch', 'unexpected end'],
    ['/odd', 'fetch', 'packed as zzz'],
    ['/loop', 'fetch', 'more than 5 redirects'],
    ['/file', 'address', 'only http and https'],
    ['/silent', 'fetch', 'within 1.5 seconds'],
    ['/slow', 'fetch', 'within 1.5 seconds'],
    ['/short', 'fetch', ''],
    ['/headers', 'fetch', 'headers are larger'],
  ])('%s is a Problem: %s, %s', async (path, code, detail) => {
    const before = process.memoryUsage().rss;
    expect(await inside(path)).toMatchObject({ code, where: server.address + path, detail: expect.stringContaining(detail) });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test('a server that is not there is a Problem', async () => {
    expect(await fetchWith({ allowPrivate: true }, 'http://127.0.0.1:1/')).toMatchObject({
      code: 'fetch',
      detail: 'the server refuses connections',
    });
  });
});

describe('the guard', () => {
  const port = () => new URL(server.address).port;
  test.each(OWN_HOSTS)('opens no connection to %s', async (host) => {
    const before = server.asked.length;
    expect(await fetchWith({}, `http://${host}:${port()}/page`)).toMatchObject({ code: 'address' });
    expect(server.asked).toHaveLength(before);
  });

  const isOpen = (address: string) => address === '127.0.0.1';

  test('looks at each redirect', async () => {
    server.pages.set('/away', redirect(`http://127.0.0.2:${port()}/page`));
    const before = server.asked.length;
    expect(await fetchWith({ isOpen }, `${server.address}/page`)).toMatchObject({ status: 200 });
    expect(await fetchWith({ isOpen }, `${server.address}/away`)).toMatchObject({ code: 'address', where: `${server.address}/away` });
    expect(server.asked.slice(before).map(({ path }) => path)).toEqual(['/page', '/away']);
  });

  test('connects to the address that it checked: a name is looked up once', async () => {
    const given: string[] = [];
    const resolve: FetcherOptions['resolve'] = (_, done) => {
      given.push(given.length === 0 ? '127.0.0.1' : '127.0.0.2');
      done(null, [{ address: given.at(-1) as string, family: 4 }]);
    };
    const rebind = `http://rebind.example:${port()}/page`;
    expect(await fetchWith({ isOpen, resolve }, rebind)).toMatchObject({ status: 200 });
    expect(given).toEqual(['127.0.0.1']);
    expect(await fetchWith({ isOpen, resolve }, rebind)).toMatchObject({ code: 'address' });
  });

  test('one inner address among outer ones is enough to refuse', async () => {
    const resolve: FetcherOptions['resolve'] = (_, done) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ]);
    expect(await fetchWith({ resolve }, 'http://mixed.example/')).toMatchObject({
      code: 'address',
      detail: expect.stringContaining('10.0.0.1'),
    });
  });
});
