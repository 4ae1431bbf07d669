import type { FastifyInstance } from 'fastify';
import { NotThere, rowsToCsv, type Shelf } from '../../api/index.ts';
import { actorRoute } from './actor/route.ts';
import type { ChartRoute } from './chart-route.ts';
import type { Cell, Drawing } from './drawing.ts';
import { drawingToSvg } from './figure.ts';
import { mapRoute } from './map/route.ts';
import { networkRoute } from './network/route.ts';
import { relationRoute } from './relation/route.ts';

const ROUTES: readonly ChartRoute[] = [actorRoute, mapRoute, networkRoute, relationRoute];

/** `/dyads/CHN/RUS/timeline.svg` and `….csv`, with what the page was asked. */
export function addCharts(server: FastifyInstance, shelf: Shelf): void {
  for (const { path, draw } of ROUTES)
    server.get(`${path}/:file(^[\\w-]+\\.(?:svg|csv)$)`, async (request, reply) => {
      const params = request.params as { readonly [name: string]: string };
      const [name = '', ending] = (params.file ?? '').split('.');
      const drawing = (await draw(shelf, { params, query: request.query })).get(name);
      if (!drawing) throw new NotThere(`There is no chart ${name} here, or nothing to be drawn.`);
      return ending === 'csv'
        ? reply.type('text/csv; charset=utf-8').send(rowsToCsv(rowsOf(drawing)))
        : reply.type('image/svg+xml; charset=utf-8').send(drawingToSvg(drawing));
    });
}

async function* rowsOf({ heads, rows }: Drawing): AsyncGenerator<{ readonly [head: string]: Cell }> {
  for (const row of rows) yield Object.fromEntries(heads.map((head, at) => [head, row[at] ?? null]));
}
