import type { FastifyReply } from 'fastify';

/** What was made or changed, for the log: where the answer leads, or what it says where that is short. */
export function aboutOf(reply: FastifyReply, payload: unknown): string {
  const location = reply.getHeader('location');
  if (typeof location === 'string') return ` → ${location}`;
  return typeof payload === 'string' && payload.startsWith('{') && payload.length <= 300 ? ` → ${payload}` : '';
}
