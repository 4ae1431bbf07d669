import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../api/index.ts';
import { isReading } from './is-reading.ts';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const LONGEST = 4000;
const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/**
 * Refuses what no page or program of ours asks. `isOpen`: others than this machine reach the server, under whatever name; where they do
 * not, a page elsewhere whose name was pointed at this machine (DNS rebinding) asks under its own name, and is refused.
 */
export function guardRequests(isOpen: boolean) {
  return (request: FastifyRequest, reply: FastifyReply) => guardRequest(request, reply, isOpen);
}

async function guardRequest(request: FastifyRequest, reply: FastifyReply, isOpen: boolean): Promise<unknown> {
  reply.headers({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    // Without any, a browser would not say where a form comes from.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  const refused =
    !isOpen && !HERE.test(request.headers.host ?? '')
      ? problem(421, 'Ask for 127.0.0.1 or localhost.')
      : request.url.length > LONGEST
        ? problem(414, `At most ${LONGEST} characters.`)
        : /%00/.test(request.url)
          ? problem(400, 'NUL: a character that no text has.')
          : isFromElsewhere(request)
            ? problem(403, 'Sent by a page of another site.')
            : null;
  if (refused) return reply.code(refused.status).type('application/problem+json').send(JSON.stringify(refused));
}

/** What changes something is taken from own pages, and from programs, which say nothing of where they are. */
function isFromElsewhere({ method, headers, protocol, host }: FastifyRequest): boolean {
  if (isReading({ method })) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && headers.origin !== `${protocol}://${host}`;
}
