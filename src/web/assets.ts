import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const FILES = [
  ['chancery.css', 'text/css; charset=utf-8'],
  ['charts.css', 'text/css; charset=utf-8'],
  ['charts.js', 'text/javascript; charset=utf-8'],
  ['live.js', 'text/javascript; charset=utf-8'],
  ['judging.css', 'text/css; charset=utf-8'],
  ['judging.js', 'text/javascript; charset=utf-8'],
  ['record.js', 'text/javascript; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
  ['document.js', 'text/javascript; charset=utf-8'],
] as const;

/** The style sheet, the icon and the scripts, read once. */
export function addAssets(server: FastifyInstance): void {
  for (const [name, type] of FILES) {
    const content = readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8');
    server.get(`/assets/${name}`, async (_, reply) => reply.type(type).header('cache-control', 'no-cache').send(content));
  }
}
