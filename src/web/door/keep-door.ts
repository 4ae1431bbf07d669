import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LOCAL, Refusal } from '../../api/index.ts';
import type { Role } from '../../store/index.ts';
import { checkCsrf, csrfOf, isOfBrowser } from './csrf.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The token that its forms carry. */
    csrf: string;
  }
}

/** Tells who asks, and lets nobody do what their roles do not allow. */
export function keepDoor(server: FastifyInstance): void {
  // Both are set below, before anything else looks at them.
  server.decorateRequest('person');
  server.decorateRequest('csrf', '');
  server.addHook('onRequest', async (request) => {
    request.person = LOCAL;
    request.csrf = csrfOf('local');
    const role = roleOf(request);
    if (role !== null && !request.person.roles.has(role)) throw new Refusal(403, `It needs the role ${role}.`);
  });
  server.addHook('preHandler', async (request) => {
    if (!isReading(request) && isOfBrowser(request)) checkCsrf(request, request.csrf);
  });
}

function roleOf(request: FastifyRequest): Role | null {
  const { role } = request.routeOptions.config;
  return role === undefined ? (isReading(request) ? 'read' : 'admin') : role;
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
