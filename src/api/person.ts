import type { FastifyRequest } from 'fastify';

/** Who asks, as the log of judgements names it; `local` where there are no users. */
export function personOf(_request: FastifyRequest): string {
  return 'local';
}
