import type { FastifyInstance } from 'fastify';
import { type Counter, takeSubmission } from '../api/index.ts';

/** Takes the form of the page `/add`, and leads to the page that tells how far it is. */
export function addAdding(server: FastifyInstance, { intake }: Counter): void {
  server.post('/add', { config: { role: 'add', isUpload: true } }, async (request, reply) =>
    reply.redirect(`/add/${await takeSubmission(intake, request)}`, 303),
  );
}
