import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../api/index.ts';
import type { Role } from '../../store/index.ts';
import type { Porter } from '../../work/index.ts';
import { isReading } from '../is-reading.ts';
import { aboutOf } from './about.ts';
import { checkCsrf, isOfBrowser } from './csrf.ts';
import { type Entry, type EntryReader, NO_ENTRY } from './entry.ts';

declare module 'fastify' {
  interface FastifyRequest {
    entry: Entry;
  }
}

/** Tells who asks, lets nobody do what their roles do not allow, and writes down what was changed. */
export function keepDoor(server: FastifyInstance, porter: Porter, reader: EntryReader): void {
  // Set below, before anything else looks at them.
  server.decorateRequest('person');
  server.decorateRequest('entry');
  const note = (request: FastifyRequest, act: string, about: string) =>
    porter.note({ person: request.person.name || null, address: request.ip, act, about });

  server.addHook('onRequest', async (request, reply) => {
    [request.entry, request.person] = [NO_ENTRY, NO_ENTRY.person];
    const role = roleOf(request);
    if (role === null) return;
    request.entry = await reader.read(request);
    request.person = request.entry.person;
    if (request.entry.by !== 'machine') reply.header('cache-control', 'private, no-cache');
    if (request.person.roles.has(role)) return;
    if (request.entry.by === 'nothing') return askToSignIn(request, reply);
    await note(request, 'refused', toldOf(request));
    throw new Refusal(403, `It needs the role ${role}.`);
  });

  server.addHook('preHandler', async (request) => {
    const { by, csrf } = request.entry;
    if (isReading(request) || !(by === 'session' || (by === 'machine' && isOfBrowser(request)))) return;
    checkCsrf(request, csrf);
  });

  // Before the answer goes out, so that nothing is done that is not in the log.
  server.addHook('onSend', async (request, reply, payload) => {
    if (isReading(request) || reply.statusCode >= 400 || request.entry.by === 'nothing') return payload;
    await note(request, 'changed', `${toldOf(request)}${aboutOf(reply, payload)}`);
    return payload;
  });
}

function toldOf({ method, url, routeOptions }: FastifyRequest): string {
  return `${method} ${routeOptions.url ?? url.split('?')[0]}`;
}

/** A page for people leads to where they sign in; programs are told. */
function askToSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('vary', 'cookie, authorization');
  if (isReading(request) && !request.url.startsWith('/api/') && /\btext\/html\b/.test(request.headers.accept ?? ''))
    return reply.redirect(`/sign-in?back=${encodeURIComponent(request.url)}`, 303);
  reply.header('www-authenticate', 'Bearer realm="chancery"');
  throw new Refusal(401, 'It needs a token: `Authorization: Bearer chy_…`.');
}

/** What is not there is told to whoever may read. */
function roleOf(request: FastifyRequest): Role | null {
  if (request.is404) return 'read';
  const { role } = request.routeOptions.config;
  return role === undefined ? (isReading(request) ? 'read' : 'admin') : role;
}
