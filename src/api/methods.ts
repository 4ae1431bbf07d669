import type { FastifyInstance } from 'fastify';
import { problem } from './problem.ts';

/** Answers 405 with what is allowed where an address of the API is asked in a way that it does not take. Before any route is added. */
export function refuseOtherMethods(server: FastifyInstance): void {
  const routes: { readonly methods: readonly string[]; readonly fits: RegExp }[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    if (url.startsWith('/api/')) routes.push({ methods: [method].flat(), fits: patternOf(url) });
  });
  server.addHook('onRequest', async (request, reply) => {
    const [path = ''] = request.url.split('?');
    if (!request.is404 || !path.startsWith('/api/')) return;
    const allowed = [...new Set(routes.filter(({ fits }) => fits.test(path)).flatMap(({ methods }) => methods))].toSorted();
    if (allowed.length === 0) return;
    const detail = `${request.method} is not taken there, only ${allowed.join(', ')}.`;
    return reply
      .code(405)
      .header('allow', allowed.join(', '))
      .type('application/problem+json')
      .send(JSON.stringify(problem(405, detail)));
  });
}

/** `/documents/:document` as a pattern for whole paths. */
function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
