import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFetcher } from '../../../src/ingest/web/index.ts';

const MB = 1_000_000;
const ZEROS = Buffer.alloc(200 * MB);
const packed = (encoding: string, body: Buffer) =>
  Buffer.concat([head(`content-encoding: ${encoding}`, `content-length: ${body.length}`), body]);
const head = (...lines: string[]) =>
  Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`);

/** Writes without end. */
function pour(socket: Socket, piece: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
}

/** What a server says byte by byte, for those things that no library would say. */
const SAID: Readonly<Record<string, (socket: Socket) => void>> = {
  '/headers-10-mb': (socket) =>
    socket.write(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n'), Buffer.from(`x: ${'h'.repeat(1000)}\r\n`.repeat(10_000))])),
  '/header-without-end': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx: ');
    pour(socket, Buffer.alloc(65_536, 'h'));
  },
  '/status-line-without-end': (socket) => pour(socket, Buffer.alloc(65_536, 'H')),
  '/headers-drop-by-drop': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const drip = setInterval(() => socket.write('x: y\r\n'), 50);
    socket.on('close', () => clearInterval(drip));
  },
  '/shorter-than-it-says': (socket) => socket.end(Buffer.concat([head('content-length: 1000'), Buffer.from('only this')])),
  '/longer-than-it-says': (socket) => socket.end(Buffer.concat([head('content-length: 4'), Buffer.from('four and much more')])),
  '/two-lengths': (socket) => socket.end(Buffer.concat([head('content-length: 4', 'content-length: 7'), Buffer.from('four or')])),
  '/length-of-no-number': (socket) => socket.end(Buffer.concat([head('content-length: -5'), Buffer.from('five?')])),
  '/chunk-too-large': (socket) => socket.end(Buffer.concat([head('transfer-encoding: chunked'), Buffer.from('ffffffffffffffff\r\nx')])),
  '/chunks-without-end': (socket) => {
    socket.write(head('transfer-encoding: chunked'));
    pour(socket, Buffer.from('1\r\na\r\n'.repeat(10_000)));
  },
  '/gzip-bomb': (socket) => socket.end(packed('gzip', GZIP)),
  '/brotli-bomb': (socket) => socket.end(packed('br', BROTLI)),
  '/deflate-bomb': (socket) => socket.end(packed('deflate', DEFLATE)),
  '/bomb-in-bombs': (socket) => socket.end(packed('gzip, gzip', gzipSync(GZIP))),
  '/not-gzip-at-all': (socket) => socket.end(packed('gzip', Buffer.from('plain words'))),
  '/no-http': (socket) => socket.end('220 mail.example ESMTP\r\n'),
  '/nothing': (socket) => socket.end(),
};
const GZIP = gzipSync(ZEROS);
const DEFLATE = deflateSync(ZEROS);
const BROTLI = brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

let server: Server;
const sockets = new Set<Socket>();
beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.once('data', (asked) => SAID[asked.toString().split(' ')[1] ?? '']?.(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

/** Milliseconds that a fetch may take here, and bytes of a body. */
const LIMITS = { time: 1500, bytes: 20 * MB };

test.each([
  ['/headers-10-mb', 'fetch', 'headers are larger'],
  ['/header-without-end', 'fetch', 'headers are larger'],
  ['/status-line-without-end', 'fetch', ''],
  ['/headers-drop-by-drop', 'fetch', 'within 1.5 seconds'],
  ['/shorter-than-it-says', 'fetch', ''],
  ['/two-lengths', 'fetch', ''],
  ['/length-of-no-number', 'fetch', ''],
  ['/chunk-too-large', 'fetch', ''],
  ['/gzip-bomb', 'too-large', 'limit is 20 MB'],
  ['/brotli-bomb', 'too-large', 'limit is 20 MB'],
  ['/deflate-bomb', 'too-large', 'limit is 20 MB'],
  ['/bomb-in-bombs', 'fetch', 'packed as gzip, gzip'],
  ['/not-gzip-at-all', 'fetch', 'incorrect header'],
  ['/no-http', 'fetch', ''],
  ['/nothing', 'fetch', ''],
])(
  '%s is a Problem (%s) in time, and costs less than 100 MB',
  async (path, code, detail) => {
    const { port } = server.address() as AddressInfo;
    const fetcher = openFetcher({ allowPrivate: true, limits: LIMITS });
    const [began, before] = [performance.now(), process.memoryUsage().rss];
    let most = before;
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 5);
    try {
      const where = `http://127.0.0.1:${port}${path}`;
      expect(await fetcher.fetch(where)).toMatchObject({ code, where, detail: expect.stringContaining(detail) });
    } finally {
      clearInterval(look);
      await fetcher.close();
    }
    // Within the limit, and what a busy machine takes to notice it.
    expect(performance.now() - began).toBeLessThan(LIMITS.time + 8000);
    expect(most - before).toBeLessThan(100 * MB);
  },
  20_000,
);

test('of a body that is longer than it says no more is taken than it says', async () => {
  const { port } = server.address() as AddressInfo;
  const fetcher = openFetcher({ allowPrivate: true, limits: LIMITS });
  const answer = await fetcher.fetch(`http://127.0.0.1:${port}/longer-than-it-says`);
  await fetcher.close();
  expect('body' in answer ? answer.body.toString() : answer.code).toMatch(/^(?:four|fetch)$/);
});

test('a body in pieces of one byte without end costs less than 100 MB for as long as it may come', async () => {
  const { port } = server.address() as AddressInfo;
  // In a process of its own, as the program starts it: the server that pours takes memory, too.
  const alone = new URL('./fetch-alone.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-semi-space-size=8',
    alone,
    `http://127.0.0.1:${port}/chunks-without-end`,
    '6000',
  ]);
  const { code, grown } = JSON.parse(stdout) as { code: string; grown: number };
  expect(code).toMatch(/^(?:fetch|too-large)$/);
  expect(grown).toBeLessThan(100 * MB);
}, 60_000);
