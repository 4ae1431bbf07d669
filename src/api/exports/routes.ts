import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../problem.ts';
import { exportAsked } from '../queries/exports.ts';
import type { Shelf } from '../shelf.ts';
import type { Exporter } from './exporter.ts';
import { FORMATS } from './formats.ts';

/** `/api/v1/exports/{export}/file`: the file itself. */
export function addExportFiles(server: FastifyInstance, { record }: Shelf, exporter: Exporter): void {
  server.get('/api/v1/exports/:export/file', async (request, reply) => {
    const row = await exportAsked(record, (request.params as { readonly export: string }).export);
    if (row.state === 'failed') throw new Refusal(409, `The export failed: ${row.problem}`);
    if (row.state !== 'done') throw new Refusal(409, 'The file is not done yet.');
    const path = exporter.fileOf(row);
    if (path === null)
      throw new Refusal(503, 'Another server made the file. Where that one is gone, this one makes it anew within two minutes.');
    const { type, ending } = FORMATS[row.format] ?? { type: 'application/octet-stream', ending: 'bin' };
    const { table } = JSON.parse(row.question) as { readonly table?: string };
    const name = [row.format, ...(table === undefined ? [] : [table]), row.asked_at.slice(0, 10)].join('-');
    return reply
      .type(type)
      .headers({
        'content-disposition': `attachment; filename="${name}.${ending}"`,
        'content-length': (await stat(path)).size,
        'cache-control': 'private, no-store',
      })
      .send(createReadStream(path));
  });
}
