import type { FastifyRequest } from 'fastify';
import type { Person } from '../../api/index.ts';
import { NO_ENTRY } from './entry.ts';

/** What a page knows of who looks at it. */
export interface Visitor {
  readonly person: Person;
  readonly csrf: string;
  readonly isSignedIn: boolean;
}

export const NO_VISITOR: Visitor = { person: NO_ENTRY.person, csrf: '', isSignedIn: false };

/** A request that was refused at once is nobody's. */
export function visitorOf({ entry }: FastifyRequest): Visitor {
  return entry === undefined ? NO_VISITOR : { person: entry.person, csrf: entry.csrf, isSignedIn: entry.by === 'session' };
}
