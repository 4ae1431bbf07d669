import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Visitor } from '../../../src/ingest/web/index.ts';
import { openPressServer, type PressServer, say } from './press-server.ts';

let server: PressServer;
let visitor: Visitor;
beforeEach(async () => {
  server = await openPressServer({ '/a': say('a'), '/b': say('b'), '/private/c': say('c') });
  visitor = new Visitor({ allowPrivate: true, pause: 200, signal: new AbortController().signal });
});
afterEach(async () => {
  await visitor.close();
  await server.close();
});
const visit = (path: string) => visitor.fetch(server.address + path);

describe('a visitor', () => {
  test('asks for robots.txt once, and keeps to it', async () => {
    server.pages.set('/robots.txt', say('User-agent: *\nDisallow: /private/', 'text/plain'));
    expect(await visit('/private/c')).toMatchObject({ code: 'robots' });
    expect(await visit('/a')).toMatchObject({ status: 200 });
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });
  test('leaves a host alone whose robots.txt cannot be had', async () => {
    server.pages.set('/robots.txt', (_, response) => response.writeHead(503).end());
    expect(await visit('/a')).toMatchObject({ code: 'fetch', where: `${server.address}/a` });
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt']);
  });
  test('pauses between two pages of a host, however many are asked for at once', async () => {
    await Promise.all([visit('/a'), visit('/b'), visit('/a')]);
    const times = server.asked.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
    expect(times).toHaveLength(3);
    expect((times[2] as number) - (times[0] as number)).toBeGreaterThanOrEqual(390);
  });
  test('comes back when the server asks for it', async () => {
    let busy = true;
    server.pages.set('/a', (_, response) => {
      response.writeHead(busy ? 429 : 200, busy ? { 'retry-after': '1' } : {}).end();
      busy = false;
    });
    expect(await visit('/a')).toMatchObject({ status: 429 });
    const began = Date.now();
    expect(await visit('/a')).toMatchObject({ status: 200 });
    expect(Date.now() - began).toBeGreaterThan(900);
    server.pages.set('/a', (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end());
    await visit('/a');
    expect(await visit('/b')).toMatchObject({ code: 'fetch', detail: expect.stringContaining('come back in') });
  });
});
