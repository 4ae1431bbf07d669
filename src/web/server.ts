import accepts from '@fastify/accepts';
import cookie from '@fastify/cookie';
import etag from '@fastify/etag';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  addApi,
  addExportFiles,
  addStream,
  type Counter,
  Courier,
  NotThere,
  personOf,
  problemOf,
  refuseOtherMethods,
  requireRole,
  Shelf,
} from '../api/index.ts';
import type { Record } from '../store/index.ts';
import { NO_TRACER, type Porter, type Tracer } from '../work/index.ts';
import { recordRegistry } from '../work/metrics/index.ts';
import { addAdding } from './adding.ts';
import { addAssets } from './assets.ts';
import { addCharts } from './charts/routes.ts';
import { EntryReader } from './door/entry.ts';
import { keepDoor } from './door/keep-door.ts';
import { limitRate } from './door/limit-rate.ts';
import { LockOut } from './door/lock-out.ts';
import { addSignIn } from './door/sign-in.ts';
import { visitorOf } from './door/visitor.ts';
import { guardRequests } from './guard.ts';
import { addHealth } from './health.ts';
import { html } from './html.ts';
import { addJudging } from './judging/routes.ts';
import { KeptAnswers } from './kept-answers.ts';
import { layOut } from './layout.ts';
import type { Page } from './page.ts';
import { PAGES } from './pages/index.ts';
import { limitBodies } from './slow-bodies.ts';
import { traceRequests } from './trace-requests.ts';
import { answerUnreadable } from './unreadable.ts';
import { warm } from './warm.ts';

/** Milliseconds that the headers of a request may take to arrive. */
const HEADERS = 5000;
/** Milliseconds between looks for those that take longer. */
const LOOKS = 1000;
const CONNECTIONS = 1000;
/** Milliseconds between looks for connections to close, while the server ends. */
const CLOSES = 200;
/** Pages that show nothing but what the record holds. */
const FROM_RECORD = /^\/(?:$|meetings|documents|statements|events|promises|actors|dyads|map|network|sources|search|judgements)/;

/** What writes for the room, and who reaches it. */
export interface House extends Omit<Counter, 'shelf'> {
  readonly porter: Porter;
  readonly tracer: Tracer;
  /** Others than this machine reach it: nobody comes in without a token. */
  readonly isOpen: boolean;
  /** Addresses of proxies whose word on who asks is taken. */
  readonly proxies: readonly string[];
}

/** The pages and the API of a record, not listening yet. `version`: of the program. The record and the house stay the caller's to close. */
export async function openReadingRoom(
  record: Record,
  { porter, tracer, isOpen, proxies, ...writers }: House,
  version: string,
): Promise<FastifyInstance> {
  const server = Fastify({
    // Bodies are watched by `limitBodies`, which lets slow lines bring large files.
    requestTimeout: 0,
    bodyLimit: 1024,
    trustProxy: [...proxies],
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 1000 },
    clientErrorHandler: answerUnreadable,
    // An address that cannot be read as one.
    frameworkErrors: (error, request, reply) => void fail(error, request, reply),
    http: { headersTimeout: HEADERS, connectionsCheckingInterval: LOOKS },
  });
  server.server.maxConnections = CONNECTIONS;
  closeSoon(server);
  limitBodies(server);
  if (tracer !== NO_TRACER) traceRequests(server, tracer);
  server.addHook('onRequest', guardRequests(isOpen));
  await server.register(cookie);
  const reader = new EntryReader(porter, new LockOut(), isOpen);
  keepDoor(server, porter, reader);
  await limitRate(server);
  refuseOtherMethods(server);
  await server.register(accepts);
  await server.register(etag);
  await server.register(multipart);
  const shelf = new Shelf(record);
  const { owner, allowed } = writers.intake.options;
  const courier = new Courier({ shelf, late: writers.late, owner, allowed });
  server.addHook('onClose', async () => {
    await courier.close();
    await shelf.close();
  });
  addAssets(server);
  const counter = { shelf, ...writers };
  addSignIn(server, porter, reader, sendPage);
  const { hooks } = new KeptAnswers(shelf);
  addApi(server, counter, version, hooks);
  addStream(server, shelf);
  addExportFiles(server, shelf, writers.exporter);
  addAdding(server, counter);
  addCharts(server, shelf);
  addHealth(server, record, recordRegistry(record), requireRole(null));
  addJudging(server, shelf, (judging, request) => writers.pen.judge(judging, personOf(request)));
  for (const { path, role = 'read', show } of PAGES)
    server.get(path, { ...requireRole(role), ...(FROM_RECORD.test(path) && hooks) }, async (request, reply) => {
      const at = new URL(request.url, 'http://localhost');
      const page = await show(shelf, { params: request.params as { [name: string]: string }, query: request.query, search: at.search });
      return sendPage(reply, page, at.pathname);
    });
  server.setNotFoundHandler({ preHandler: server.rateLimit() }, (request, reply) =>
    fail(new NotThere(`There is nothing at ${request.url}.`), request, reply),
  );
  server.setErrorHandler(fail);
  server.addHook('onListen', () => void warm());
  return server;
}

/** A connection that answers its last request while the server closes would be kept for another: it is closed as soon as it is idle. */
function closeSoon(server: FastifyInstance): void {
  server.addHook('preClose', async () => {
    const closing = setInterval(() => server.server.closeIdleConnections(), CLOSES);
    server.server.once('close', () => clearInterval(closing));
  });
}

function sendPage(reply: FastifyReply, page: Page, path: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(layOut(page, path, visitorOf(reply.request)));
}

/** A page for people, a problem for programs. */
function fail(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  if (problem.status === 500)
    process.stderr.write(`chancery: ${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}\n`);
  reply.code(problem.status);
  if (request.url.startsWith('/api/')) return reply.type('application/problem+json').send(JSON.stringify(problem));
  const body = html`<h1>${problem.title}</h1><p class="lead"><bdi>${problem.detail}</bdi></p><p><a href="/">To the first page</a></p>`;
  return sendPage(reply, { title: problem.title, body }, '');
}
