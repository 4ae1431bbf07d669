import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Record } from '../store/index.ts';

/**
 * For whoever watches a program: `/healthz` (it runs), `/readyz` (its record answers; 503 where not) and `/metrics` for Prometheus.
 * `open`: options of the routes that everybody may ask; `/metrics` may be asked by whoever may read.
 */
export function addHealth(server: FastifyInstance, record: Record, registry: Registry, open: object = {}): void {
  server.get('/healthz', open, () => 'ok\n');
  server.get('/readyz', open, async (_, reply) => {
    try {
      await record.db.selectFrom('documents').select('id').limit(1).execute();
      return 'ready\n';
    } catch (error) {
      const fault = record.engine.explain(error);
      return reply.code(503).send(`not ready: ${fault instanceof Error ? fault.message : fault}\n`);
    }
  });
  server.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
