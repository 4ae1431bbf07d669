import Fastify, { type FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Record } from '../store/index.ts';
import { addHealth } from './health.ts';

/** A server for monitors alone, beside a program that serves nothing else. Not listening yet. */
export function openMonitor(record: Record, registry: Registry): FastifyInstance {
  const server = Fastify({ requestTimeout: 10_000, bodyLimit: 1024, forceCloseConnections: true });
  addHealth(server, record, registry);
  return server;
}
