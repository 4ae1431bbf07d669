import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { requireRole } from '../api/index.ts';

const STYLES = ['chancery.css', 'charts.css', 'judging.css', 'adding.css'];
const SCRIPTS = ['charts.js', 'page.js', 'rove.js', 'live.js', 'judging.js', 'mention.js', 'record.js', 'document.js', 'add.js', 'job.js'];
const SCRIPT = 'text/javascript; charset=utf-8';

/** The style sheet, the icon and the scripts, read once. */
export function addAssets(server: FastifyInstance): void {
  const add = (name: string, type: string, folder: URL) => {
    const content = readFileSync(new URL(name, folder), 'utf8');
    server.get(`/assets/${name}`, requireRole(null), async (_, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(content),
    );
  };
  for (const name of STYLES) add(name, 'text/css; charset=utf-8', OURS);
  for (const name of SCRIPTS) add(name, SCRIPT, OURS);
  add('icon.svg', 'image/svg+xml', OURS);
  const script = islandScript('network');
  if (script !== undefined) add(script, SCRIPT, ISLANDS);
}

const OURS = new URL('./assets/', import.meta.url);
/** Made by `scripts/build-islands.ts` when the program is set up. */
const ISLANDS = new URL('../../node_modules/.islands/', import.meta.url);

/** The script of an island; undefined where it was not built, as without the packages for development: its page does without. */
export function islandScript(name: string): string | undefined {
  return existsSync(new URL(`${name}.js`, ISLANDS)) ? `${name}.js` : undefined;
}
