import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { Counter } from './action.ts';
import { ACTIONS } from './actions/index.ts';
import { chooseType } from './answer-type.ts';
import { rowsToCsv } from './csv.ts';
import { ENDPOINTS } from './endpoints/index.ts';
import { describeWholeApi } from './openapi.ts';
import { requireRole } from './person.ts';
import { readQuestion } from './questions.ts';

/** The API under `/api/v1`, with its description. `reading`: options of the routes whose answers change with the record alone. */
export function addApi(server: FastifyInstance, counter: Counter, version: string, reading: RouteShorthandOptions = {}): void {
  const { shelf } = counter;
  const description = JSON.stringify(describeWholeApi(version));
  server.get('/api/v1/openapi.json', async (_, reply) => reply.type('application/json; charset=utf-8').send(description));
  for (const { method, path, role, bodies, largest, status, location, run } of ACTIONS)
    server.route({
      method,
      url: routeOf(path),
      config: { role, ...('multipart/form-data' in bodies && { isUpload: true as const }) },
      bodyLimit: largest,
      async handler(request, reply) {
        const answer = await run(counter, request);
        if (location) reply.header('location', location(answer));
        return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(answer));
      },
    });
  for (const { path, question, role = 'read', isLive, run, rows, columns } of ENDPOINTS) {
    server.get(routeOf(path), { ...requireRole(role), ...(isLive ? {} : reading) }, async (request, reply) => {
      reply.header('vary', 'accept');
      const type = chooseType(request, rows !== undefined);
      const asked = readQuestion(question, request.query);
      if (rows && type === 'csv') return reply.type('text/csv; charset=utf-8').send(rowsToCsv(rows(shelf, asked), columns));
      const answer = await run(shelf, asked, request.params as { readonly [name: string]: string });
      const next = nextOf(answer);
      if (next !== null) reply.header('link', `<${next}>; rel="next"`);
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
    });
    if (rows)
      server.get(`${path}.csv`, async (request, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="${path.slice(1)}.csv"`)
          .send(rowsToCsv(rows(shelf, readQuestion(question, request.query)), columns)),
      );
  }
}

/** Where a list goes on, which its answer tells too. */
function nextOf(answer: unknown): string | null {
  return answer !== null && typeof answer === 'object' && 'next' in answer && typeof answer.next === 'string' ? answer.next : null;
}

function routeOf(path: string): string {
  return `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}
