import type { FastifyInstance } from 'fastify';
import type { OpenSpan, Tracer } from '../work/index.ts';

/** Tells of each request, as a part of what asked it where that says so (`traceparent`). A stream is told of when it ends. */
export function traceRequests(server: FastifyInstance, tracer: Tracer): void {
  const open = new WeakMap<object, OpenSpan>();
  server.addHook('onRequest', async ({ raw, method, routeOptions, headers }) => {
    const route = routeOptions.url ?? 'nowhere';
    const { traceparent } = headers;
    const facts = { 'http.request.method': method, 'http.route': route };
    open.set(raw, tracer.begin(`${method} ${route}`, facts, typeof traceparent === 'string' ? traceparent : null));
  });
  server.addHook('onResponse', async ({ raw }, { statusCode }) => {
    const span = open.get(raw);
    span?.know({ 'http.response.status_code': statusCode });
    span?.end();
  });
}
