import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderFeed, renderPage } from './release-page.ts';
import type { Release } from './releases.ts';

/** Releases that the feed names, the newest. */
const NAMED = 100;

/** A press room on loopback: a feed, and a page for each release. */
export class PressRoom {
  readonly #server: Server;
  readonly #releases: Release[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response));
  }

  static async open(): Promise<PressRoom> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PressRoom(server);
  }

  get feed(): string {
    return `${this.#origin}/feed`;
  }

  /** The address under which it can be read from now on. */
  publish(release: Release): string {
    return this.#addressOf(this.#releases.push(release) - 1);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #addressOf(number: number): string {
    return `${this.#origin}/news/${number}`;
  }

  #answer({ url = '', headers }: IncomingMessage, response: ServerResponse): void {
    const count = this.#releases.length;
    if (url === '/feed') {
      const etag = `"${count}"`;
      if (headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
      const from = Math.max(0, count - NAMED);
      const items = this.#releases.slice(from).map((release, at) => [this.#addressOf(from + at), release] as const);
      return void response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(renderFeed('Press room', items.reverse()));
    }
    const release = this.#releases[Number(/^\/news\/(\d+)$/.exec(url)?.[1] ?? Number.NaN)];
    if (!release) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(renderPage(release));
  }
}
