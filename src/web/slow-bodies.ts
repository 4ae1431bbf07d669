import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { answerUnreadable } from './unreadable.ts';

/** Milliseconds in which a body must have arrived; an upload goes on as long as each of them brings something. */
const ARRIVES = 10_000;
/** Bytes that each must bring: a line of 8 kbit/s brings them, and a thousand who send a letter now and then do not. */
const LEAST = 10_000;

/** Cuts off bodies that do not arrive. How long headers may take is the HTTP server's to see. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const { headers, raw } = request;
    // A request without these has no body.
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
    watch(raw, reply, request.routeOptions.config?.isUpload === true);
  });
}

function watch(raw: IncomingMessage, reply: FastifyReply, isUpload: boolean): void {
  const { socket } = raw;
  let had = socket.bytesRead;
  const look = setInterval(() => {
    if (raw.complete) return clearInterval(look);
    const came = socket.bytesRead - had;
    had = socket.bytesRead;
    // What lies here unread is not late.
    if (isUpload && (came >= LEAST || raw.readableLength > 0)) return;
    clearInterval(look);
    if (reply.raw.headersSent) socket.destroy();
    else answerUnreadable(Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
  }, ARRIVES);
  // A server that ends waits for nobody whose body it refused.
  look.unref();
  raw.once('close', () => clearInterval(look));
}
