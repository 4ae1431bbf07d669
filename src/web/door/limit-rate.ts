import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../api/index.ts';
import { isReading } from '../is-reading.ts';

/** Requests a minute of one person, or of one address where nobody has signed in. */
const READS = 1200;
const CHANGES = 120;

/** Must be there before the routes that it limits. Where there are no users nobody is limited. */
export async function limitRate(server: FastifyInstance): Promise<void> {
  await server.register(rateLimit, {
    timeWindow: 60_000,
    max: (request) => (isReading(request) ? READS : CHANGES),
    keyGenerator: (request) => `${isReading(request) ? 'reads' : 'changes'} ${request.person.name || request.ip}`,
    allowList: (request) => request.entry.by === 'machine',
    errorResponseBuilder: (_, { max, after }) => new Refusal(429, `More than ${max} requests a minute: in ${after} again.`),
  });
}
