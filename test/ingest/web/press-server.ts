import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on loopback. Pages can be changed while it runs; it keeps what was asked of it. */
export interface PressServer {
  readonly address: string;
  readonly pages: Map<string, Page>;
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly at: number }[];
  close(): Promise<void>;
}

export async function openPressServer(pages: Readonly<Record<string, Page>> = {}): Promise<PressServer> {
  const map = new Map(Object.entries(pages));
  const asked: PressServer['asked'] = [];
  const server = createServer({ maxHeaderSize: 1 << 16 }, (request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers, at: Date.now() });
    response.on('error', () => {});
    const page = map.get(path);
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages: map,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of this body, type and headers. */
export function say(body: string | Uint8Array, type = 'text/html; charset=utf-8', headers: Readonly<Record<string, string>> = {}): Page {
  return (_, response) => response.writeHead(200, { 'content-type': type, ...headers }).end(body);
}

export function redirect(to: string): Page {
  return (_, response) => response.writeHead(302, { location: to }).end();
}
