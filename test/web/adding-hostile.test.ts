import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { OWN_HOSTS } from '../ingest/web/own-hosts.ts';
import { openPressServer, type PressServer, redirect, say } from '../ingest/web/press-server.ts';
import { addAndWait, formOf } from './add-job.ts';
import { ReadingRoom } from './reading-room.ts';
import { zipOf } from './zip-of.ts';

const PAGE = `<!doctype html><html><head><title>Talks in Riga</title></head><body><article><p>President Alexander Stubb of Finland met President Edgars Rinkevics of Latvia in Riga on May 4, 2024. The two presidents discussed the war in Ukraine and trade between their countries.</p></article></body></html>`;

let press: PressServer;
let port: string;

beforeAll(async () => {
  press = await openPressServer({
    '/page': say(PAGE),
    '/bomb': say(gzipSync(Buffer.alloc(200_000_000)), 'text/html', { 'content-encoding': 'gzip' }),
  });
  port = new URL(press.address).port;
  press.pages.set('/inside', redirect(`http://127.0.0.2:${port}/page`));
  press.pages.set('/metadata', redirect('http://169.254.169.254/latest/meta-data/'));
  press.pages.set('/file', redirect('file:///etc/passwd'));
});
afterAll(() => press?.close());

interface Where {
  readonly code: string;
  readonly where: string;
}

async function give(room: ReadingRoom, address: string) {
  const { state, problems, documents } = await addAndWait(room, { address });
  return { state, codes: problems.map(({ code }) => code), details: problems.map(({ detail }) => detail), documents };
}

describe('an address', () => {
  let room: ReadingRoom;
  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES, 'talks.db', { args: ['--workers', '0'] });
  }, 60_000);
  afterAll(() => room?.close());

  const hosts = [
    ...OWN_HOSTS,
    ...[
      '127.0.0.1.',
      '10.0.0.1',
      '192.168.1.1',
      '172.16.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '[fd00::1]',
      '[fe80::1]',
      '[64:ff9b::7f00:1]',
      '0',
    ],
  ].map((host) => `http://${host}:PORT/page`);
  const kinds = [
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1/',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://u:w@127.0.0.1/',
    'none',
  ];

  test('of this machine, of its neighbours, or of another kind is not opened, in none of 27 forms', async () => {
    const addresses = [...hosts, ...kinds].map((address) => address.replace('PORT', port));
    const before = press.asked.length;
    const { state, problems } = await addAndWait(room, { documents: addresses.map((address) => ({ address })) });
    expect(state).toBe('failed');
    expect(problems.map(({ where, code }) => [where, code])).toEqual(addresses.map((address) => [address, 'address']));
    expect(press.asked).toHaveLength(before);
  }, 30_000);
});

describe('an address where 127.0.0.1 alone may be asked', () => {
  let room: ReadingRoom;
  beforeAll(async () => {
    const names = `--import=${new URL('./fake-names.ts', import.meta.url).href}`;
    room = await ReadingRoom.open(JSON_LINES, 'talks.db', { args: ['--allow-private', '127.0.0.1'], env: { NODE_OPTIONS: names } });
  }, 60_000);
  afterAll(() => room?.close());

  test('is read', async () => {
    const { state, documents } = await give(room, `${press.address}/page`);
    expect([state, documents[0]?.title, documents[0]?.outcome]).toEqual(['done', 'Talks in Riga', 'added']);
  }, 30_000);

  test.each([
    ['/inside', 'address'],
    ['/metadata', 'address'],
    ['/file', 'address'],
    ['/bomb', 'too-large'],
    ['/nothing', 'not-found'],
  ])(
    'that leads elsewhere is looked at again: %s',
    async (path, code) => {
      const before = press.asked.length;
      expect((await give(room, press.address + path)).codes).toEqual([code]);
      expect(press.asked.slice(before).map((asked) => asked.path)).toEqual([path]);
    },
    30_000,
  );

  test('whose name is looked up again means the machine that was checked, and not another', async () => {
    // Each opening process looks the name up for itself: 127.0.0.1 first, which is asked; nothing is asked of 127.0.0.2.
    const before = press.asked.length;
    const { state } = await give(room, `http://rebind.test:${port}/page`);
    expect([state, press.asked.length]).toEqual(['done', before + 1]);
    press.pages.set('/again', redirect(`http://rebind.test:${port}/page`));
    press.pages.set('/twice', (_, response) =>
      response.writeHead(302, { location: `http://rebind.test:${port}/again`, connection: 'close' }).end(),
    );
    const { codes, details } = await give(room, `http://rebind.test:${port}/twice`);
    expect([codes, details]).toEqual([['address'], [expect.stringContaining('rebind.test is 127.0.0.2')]]);
  }, 30_000);

  test('whose name means an inner machine beside an outer one is not opened', async () => {
    expect(await give(room, 'http://inner.test/')).toMatchObject({ codes: ['address'], details: [expect.stringContaining('10.0.0.1')] });
  }, 20_000);
});

describe('bombs', () => {
  let room: ReadingRoom;
  beforeAll(async () => {
    room = await ReadingRoom.open(JSON_LINES, 'talks.db', { args: ['--workers', '0'] });
  }, 60_000);
  afterAll(() => room?.close());

  /** Most memory that the server's own process ever had, in MB. */
  function peakOf(pid: number | undefined): number {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
  }

  const zeros = (bytes: number) => Buffer.alloc(bytes, ' ');
  const line = `${JSON.stringify({ id: 'n', text: 'It rained in Riga on Monday and the ministers stayed inside.' })}\n`;

  test.each([
    [
      'a gzip file of 400 MB of spaces',
      async () => ({ 'bomb.txt.gz': gzipSync(Buffer.concat([zeros(200_000_000), zeros(200_000_000)])) }),
      'too-large',
    ],
    [
      'a ZIP of many large files',
      async () => {
        const large = zeros(20_000_000);
        return { 'bomb.zip': await zipOf(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, large]))) };
      },
      'too-large',
    ],
    [
      'archives in archives in archives in archives in archives',
      async () => {
        let inner = await zipOf({ 'a.txt': 'It rained.' });
        for (let depth = 0; depth < 6; depth++) inner = await zipOf({ [`${depth}.zip`]: inner });
        return { 'nested.zip': inner };
      },
      'archive',
    ],
    [
      'more articles than may come at once',
      async () => ({ 'many.jsonl': Array.from({ length: 2100 }, (_, n) => line.replace('"n"', `"n${n}"`)).join('') }),
      'too-large',
    ],
    ['a page nested 100,000 deep', async () => ({ 'deep.html': `<html><body>${'<div>'.repeat(100_000)}It rained.` }), 'html'],
    ['a ZIP that is cut off', async () => ({ 'torn.zip': (await zipOf({ 'a.txt': zeros(1000) })).subarray(0, 60) }), 'archive'],
  ] as [string, () => Promise<Record<string, string | Uint8Array>>, string][])(
    '%s: what can be read is read, all else is told, and the server stays small',
    async (_, make, last) => {
      const answer = await room.handIn(
        '/api/v1/documents',
        formOf({ ...(await make()), 'fine.txt': 'It rained in Riga on Monday, so the ministers met inside.' }),
      );
      const { job } = (await answer.json()) as { job: number };
      const look = async () => (await (await room.get(`/api/v1/jobs/${job}`)).json()) as { waiting: number; problems: Where[] };
      const opened = async () => {
        const { waiting, problems } = await look();
        return problems.some(({ code }) => code === last) && (waiting === 1 || problems.at(-1)?.where === 'fine.txt' || waiting === 2000);
      };
      await expect.poll(opened, { timeout: 60_000 }).toBe(true);
      expect((await room.get('/')).status).toBe(200);
      expect(peakOf(room.process.pid)).toBeLessThan(400);
    },
    90_000,
  );

  test('files with names that lead elsewhere stay in their folder', async () => {
    const names = [
      '../../etc/cron.d/x.txt',
      '/etc/passwd',
      '..\\..\\x.txt',
      `${'a'.repeat(300)}.txt`,
      'a\u202Etxt.exe',
      '.txt',
      '%2e%2e%2fx.txt',
    ];
    const answer = await room.handIn(
      '/api/v1/documents',
      formOf(Object.fromEntries(names.map((name) => [name, 'It rained in Riga on Monday, and on Tuesday too.']))),
    );
    expect(answer.status).toBe(202);
    const { job } = (await answer.json()) as { job: number };
    await expect
      .poll(async () => ((await (await room.get(`/api/v1/jobs/${job}`)).json()) as { waiting: number }).waiting, { timeout: 30_000 })
      .toBe(names.length);
  }, 60_000);
});
