import type { FastifyRequest } from 'fastify';
import { LOCAL, NOBODY, type Person } from '../../api/index.ts';
import { csrfOf } from './csrf.ts';

/** What a page knows of who looks at it. */
export interface Visitor {
  readonly person: Person;
  readonly csrf: string;
}

/** A request that was refused at once is nobody's. */
export function visitorOf(request: FastifyRequest): Visitor {
  return { person: request.person ?? NOBODY, csrf: request.csrf };
}

export const LOCAL_VISITOR: Visitor = { person: LOCAL, csrf: csrfOf('local') };
