import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPressServer, type PressServer, redirect, say } from '../ingest/web/press-server.ts';
import { Desk, type Ran } from './run-chancery.ts';
import { startChancery } from './start-chancery.ts';

const desk = new Desk();
let server: PressServer;
const TIME = 90_000;

const page = (title: string, words: string) =>
  say(`<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`);
const MET =
  'Foreign Minister Elina Valtonen of Finland met with Foreign Minister Espen Barth Eide of Norway in Oslo today. The ministers discussed the Arctic and support for Ukraine.';
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Press room</title>${items.map((item) => `<item><title>T</title><link>${item}</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;

beforeAll(async () => {
  server = await openPressServer({
    '/feed': say(rss('/news/1', '/news/2'), 'application/rss+xml', { etag: '"one"' }),
    '/news/1': page('Ministers meet', MET),
  });
  server.pages.set(
    '/news/2',
    page(
      'A call',
      'President Alexander Stubb of Finland spoke by phone with Prime Minister Jonas Gahr Støre of Norway today. They discussed the war.',
    ),
  );
});
afterAll(async () => {
  await server.close();
  desk.clear();
});

const follow = (path: string, ...more: string[]): Promise<Ran> =>
  startChancery(desk.folder, [
    'follow',
    server.address + path,
    '--once',
    '--allow-private',
    '--pause',
    '0ms',
    '--record',
    'talks.db',
    '-w',
    '1',
    '-q',
    ...more,
  ]).ran;

const ask = (query: string) => desk.ask('talks.db', query);

describe('chancery follow', () => {
  test(
    'each item once, with its raw bytes’ hash, address, time and headers',
    async () => {
      const ran = await follow('/feed');
      expect(ran).toMatchObject({ status: 0, err: '' });
      expect(ran.out).toBe(`added\t1\t${server.address}/news/1\nadded\t2\t${server.address}/news/2\n`);
      expect(
        ask(
          "select count(*) as n from fetches where length(sha256) = 64 and document_id is not null and fetched_at like '20%' and json_extract(headers, '$.\"content-type\"') like 'text/html%'",
        ),
      ).toEqual([{ n: 2 }]);
      expect(ask('select title, date, url from documents where id = 1')).toEqual([
        { title: 'Ministers meet', date: '2024-03-05', url: `${server.address}/news/1` },
      ]);
    },
    TIME,
  );

  test(
    'a feed that says that nothing changed costs one question',
    async () => {
      server.pages.set('/feed', (request, response) => {
        if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
        else response.writeHead(500).end();
      });
      const before = server.asked.length;
      expect(await follow('/feed')).toEqual({ status: 0, out: '', err: '' });
      expect(server.asked.slice(before).map(({ path }) => path)).toEqual(['/robots.txt', '/feed']);
    },
    TIME,
  );

  test(
    'a changed page is a new version; one that is as it was is not',
    async () => {
      server.pages.set('/news/1', page('Ministers meet', `${MET} They agreed to meet again in Helsinki in May.`));
      const ran = await follow('/feed', '--recheck', '0ms');
      expect(ran).toMatchObject({ status: 0, err: '', out: `version\t3\t${server.address}/news/1\n` });
      expect(ask('select version, previous from documents where id = 3')).toEqual([{ version: 2, previous: 1 }]);
      expect(ask('select count(*) as n from documents')).toEqual([{ n: 3 }]);
    },
    TIME,
  );

  test(
    'a page that failed is a Problem with status 3, the rest goes on, and it is tried again',
    async () => {
      server.pages.set('/feed', say(rss('/news/3', '/news/4'), 'application/rss+xml', { etag: '"two"' }));
      server.pages.set('/news/3', (_, response) => response.writeHead(500).end());
      server.pages.set(
        '/news/4',
        page('Statement', 'Finland condemned the attack on Kharkiv today, Foreign Minister Elina Valtonen said in Helsinki.'),
      );
      const ran = await follow('/feed');
      expect(ran.status).toBe(3);
      expect(ran.err).toContain(`${server.address}/news/3: it could not be fetched (the server answers 500)`);
      expect(ran.out).toContain('/news/4');
      server.pages.set(
        '/news/3',
        page('Visit', 'President Alexander Stubb of Finland will visit Norway next week, his office said on Tuesday.'),
      );
      expect((await follow('/feed')).out).toContain('/news/3');
    },
    TIME,
  );

  test(
    'servers that lie are named, and the honest page beside them is read',
    async () => {
      const lies = ['/lies/length', '/lies/bomb', '/lies/round', '/lies/xml'];
      server.pages.set('/lies', say(rss(...lies, '/news/5'), 'application/rss+xml'));
      server.pages.set('/lies/length', (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100_000 }).write('<p>only this');
        setTimeout(() => response.destroy(), 100);
      });
      server.pages.set('/lies/bomb', say(gzipSync(Buffer.alloc(200_000_000)), 'text/html', { 'content-encoding': 'gzip' }));
      server.pages.set('/lies/round', redirect('/lies/round'));
      server.pages.set('/lies/xml', say('<a>'.repeat(200_000), 'application/xhtml+xml'));
      server.pages.set('/news/5', page('Loan', 'President Alexander Stubb of Finland thanked Norway on Tuesday for its loan to Ukraine.'));
      const ran = await follow('/lies', '--record', 'lies.db');
      expect(ran.status).toBe(3);
      expect(ran.out.match(/\/news\/5$/gm)).toHaveLength(1);
      const told = ran.err.split('\n');
      expect(lies.map((lie) => told.filter((line) => line.includes(`${server.address}${lie}:`)).length)).toEqual([1, 1, 1, 1]);
    },
    TIME,
  );

  test(
    'a press page by its links, a sitemap, a JSON feed; what is refused is named',
    async () => {
      server.pages.set(
        '/press/',
        say('<html><body><a href="/press/2024/03/ministers-talk-in-bergen">x</a><a href="/about">y</a></body></html>'),
      );
      server.pages.set(
        '/press/2024/03/ministers-talk-in-bergen',
        page('Talks', 'Foreign Minister Espen Barth Eide of Norway held talks with Foreign Minister Elina Valtonen of Finland in Bergen.'),
      );
      server.pages.set('/map.xml', say(`<urlset><url><loc>${server.address}/news/sprache</loc></url></urlset>`, 'application/xml'));
      server.pages.set(
        '/news/sprache',
        say(
          '<html lang="de"><body><article><p>Der Minister traf seinen Kollegen in Berlin und sprach über die Lage in der Ukraine und in Europa.</p></article></body></html>',
        ),
      );
      server.pages.set(
        '/json',
        say(
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            title: 'P',
            items: [
              {
                id: '9',
                content_html:
                  '<p>Prime Minister Jonas Gahr Støre of Norway thanked President Alexander Stubb of Finland today for his support.</p>',
              },
            ],
          }),
          'application/json',
        ),
      );
      server.pages.set('/away', redirect('http://10.0.0.1:9/'));
      const ran = await follow('/press/', `${server.address}/map.xml`, `${server.address}/json`, 'Nobody’s Ministry');
      expect(ran.status).toBe(3);
      expect(ran.out).toContain('/press/2024/03/ministers-talk-in-bergen');
      expect(ran.out).toContain('/json#9');
      expect(ran.err).toContain('/news/sprache: not in English');
      expect(ran.err).toContain('Nobody’s Ministry: not found');
      expect(ask('select kind from feeds order by kind')).toEqual([
        { kind: 'json' },
        { kind: 'page' },
        { kind: 'rss' },
        { kind: 'sitemap' },
      ]);
    },
    TIME,
  );

  test(
    'without --allow-private nothing on loopback is opened',
    async () => {
      const before = server.asked.length;
      const ran = await startChancery(desk.folder, ['follow', `${server.address}/feed`, '--once', '--record', 'other.db', '-q']).ran;
      expect(ran.status).toBe(3);
      expect(ran.err).toContain('an address that is not fetched');
      expect(server.asked).toHaveLength(before);
    },
    TIME,
  );

  test(
    'Ctrl-C ends it with what was under way',
    async () => {
      server.pages.set('/late', say(rss('/news/late'), 'application/rss+xml'));
      server.pages.set(
        '/news/late',
        page('Late', 'Foreign Minister Elina Valtonen of Finland travelled to Oslo today and met Foreign Minister Espen Barth Eide.'),
      );
      const started = startChancery(desk.folder, ['follow', `${server.address}/late`, '--allow-private', '--record', 'late.db', '-w', '1']);
      await expect.poll(() => started.out(), { timeout: 60_000 }).toContain('/news/late');
      process.kill(-(started.child.pid as number), 'SIGINT');
      expect((await started.ran).status).toBe(0);
    },
    TIME,
  );
});
