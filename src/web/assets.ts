import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { requireRole } from '../api/index.ts';

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
  ['adding.css', 'text/css; charset=utf-8'],
  ['add.js', 'text/javascript; charset=utf-8'],
  ['job.js', 'text/javascript; charset=utf-8'],
] as const;

/** The style sheet, the icon and the scripts, read once. */
export function addAssets(server: FastifyInstance): void {
  const add = (name: string, type: string, file: URL) => {
    const content = readFileSync(file, 'utf8');
    server.get(`/assets/${name}`, requireRole(null), async (_, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(content),
    );
  };
  for (const [name, type] of FILES) add(name, type, new URL(`./assets/${name}`, import.meta.url));
  const script = islandScript('network');
  if (script !== undefined) add(script, 'text/javascript; charset=utf-8', new URL(script, ISLANDS));
}

/** Made by `scripts/build-islands.ts` when the program is set up. */
const ISLANDS = new URL('../../node_modules/.islands/', import.meta.url);

/** The script of an island; undefined where it was not built, as without the packages for development: its page does without. */
export function islandScript(name: string): string | undefined {
  return existsSync(new URL(`${name}.js`, ISLANDS)) ? `${name}.js` : undefined;
}
