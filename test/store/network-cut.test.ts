import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/ingest/index.ts';
import { enqueue, PRIORITY, queueStatus, Record } from '../../src/store/index.ts';
import { isPostgresMissing, PostgresServer } from './postgres-server.ts';

const now = () => new Date().toISOString();

/** A network between a program and a server, which can be cut. */
class Network {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** Bytes of answers that a connection lets through before it breaks. */
  lets = Number.POSITIVE_INFINITY;
  isCut = false;

  constructor(socket: string) {
    this.#server = createServer((here) => {
      this.#sockets.add(here);
      here.on('error', () => {});
      if (this.isCut) return void here.destroy();
      const there = connect(socket);
      there.on('error', () => here.destroy()).on('close', () => here.destroy());
      here.on('close', () => there.destroy() && this.#sockets.delete(here));
      here.pipe(there);
      let left = this.lets;
      there.on('data', (bytes) => {
        left -= bytes.length;
        if (left < 0) here.destroy();
        else here.write(bytes);
      });
    });
  }

  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  /** For so many milliseconds. */
  async cut(time: number): Promise<void> {
    this.isCut = true;
    for (const socket of this.#sockets) socket.destroy();
    await sleep(time);
    this.isCut = false;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

describe.skipIf(isPostgresMissing)('the network to PostgreSQL', () => {
  let server: PostgresServer;
  let network: Network;
  let url: string;
  beforeAll(async () => {
    server = await PostgresServer.start();
    await server.makeDatabase('cut');
    network = new Network(server.socket);
    url = `postgres://chancery@127.0.0.1:${await network.open()}/cut`;
  }, 400_000);
  afterAll(async () => {
    network?.close();
    await server?.stop();
  });

  test('cut again and again while it is written to: all that was acknowledged is there, and nothing twice', async () => {
    const record = await Record.open(url, { create: true, now });
    const acknowledged: number[] = [];
    let isOver = false;
    const cutting = (async () => {
      for (let n = 0; n < 8 && !isOver; n++) {
        await sleep(40 + 23 * n);
        await network.cut(150);
      }
    })();
    try {
      for (let n = 0; n < 60; n++) {
        const article = makeArticle(`text ${n}`);
        await record.write((db) => enqueue(db, { article, place: `${n}`, priority: PRIORITY.archive }, 'r', now()));
        acknowledged.push(n);
        await sleep(10);
      }
      isOver = true;
      await cutting;
      expect(await queueStatus(record)).toMatchObject({ waiting: 60 });
      const rows = await server.ask('select place from jobs', 'cut');
      expect(new Set(rows.map(({ place }) => Number(place)))).toEqual(new Set(acknowledged));
    } finally {
      await record.close();
    }
  }, 120_000);

  test('that breaks while connections are set up costs none of their places', async () => {
    const record = await Record.open(url, { create: true, now });
    try {
      // Idle connections are gone: the next question opens one.
      await network.cut(10);
      // Enough to be let in, not enough to be set up; more often than there are places.
      network.lets = 420;
      const asking = record.ask((db) => db.selectFrom('jobs').select('id').execute());
      await sleep(6_000);
      network.lets = Number.POSITIVE_INFINITY;
      expect((await asking).length).toBe(60);
      await Promise.all(Array.from({ length: 4 }, () => queueStatus(record)));
    } finally {
      await record.close();
    }
  }, 120_000);
});
