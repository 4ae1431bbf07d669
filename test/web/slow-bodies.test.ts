import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_LINES } from '../cli/record-articles.ts';
import { ReadingRoom } from './reading-room.ts';

let room: ReadingRoom;
beforeAll(async () => {
  room = await ReadingRoom.open(JSON_LINES, 'talks.db', { args: ['--workers', '0'] });
}, 120_000);
afterAll(() => room?.close());

const TEXT = JSON.stringify({ text: 'Norway and Finland met in Oslo. '.repeat(4000) });

interface Sent {
  readonly answer: string;
  /** Until the answer was whole or the connection ended. */
  readonly seconds: number;
}

/** Sends a body in pieces, one every second. */
async function send(path: string, body: string, piece: number): Promise<Sent> {
  const { hostname, port } = new URL(room.address);
  const begun = performance.now();
  const socket: Socket = connect(Number(port), hostname).setEncoding('utf8');
  let answer = '';
  let isOver = false;
  const over = new Promise<void>((resolve) => {
    const end = () => {
      isOver = true;
      resolve();
    };
    socket.on('data', (text) => {
      answer += text;
      if (/\r\n\r\n[\s\S]+\}$/.test(answer)) end();
    });
    socket.on('error', () => {}).on('close', end);
  });
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
  );
  for (let at = 0; at < body.length && !isOver; at += piece) {
    socket.write(body.slice(at, at + piece));
    await Promise.race([over, wait(1000)]);
  }
  await over;
  socket.destroy();
  return { answer, seconds: (performance.now() - begun) / 1000 };
}

describe.concurrent('bodies that come slowly', { timeout: 90_000 }, () => {
  test('an upload goes on as long as it moves', async () => {
    const { answer, seconds } = await send('/api/v1/documents', TEXT, 5000);
    expect(answer).toMatch(/^HTTP\/1.1 202 /);
    expect(seconds).toBeGreaterThan(24);
  });

  test('an upload of a letter a second is cut off', async () => {
    const { answer, seconds } = await send('/api/v1/documents', TEXT, 1);
    expect(answer).toMatch(/^HTTP\/1.1 408 [\s\S]*took too long to arrive/);
    expect(seconds).toBeGreaterThan(9);
    expect(seconds).toBeLessThan(20);
  });

  test('where no files come, a body has ten seconds', async () => {
    const judgement = `{"about":"nor-1#e1","verdict":"accept","note":"${'x'.repeat(900)}"}`;
    const { answer, seconds } = await send('/api/v1/judgements', judgement, 40);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(seconds).toBeLessThan(20);
  });

  test('what is refused before its body has come is cut off as well', async () => {
    const { seconds } = await send('/api/v1/nothing', TEXT, 1);
    expect(seconds).toBeLessThan(20);
  });
});
