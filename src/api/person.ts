import type { FastifyRequest } from 'fastify';
import { type Role, rolesWith } from '../store/index.ts';

/** Who asks. */
export interface Person {
  /** As the logs name it; empty for somebody who has not signed in. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
}

declare module 'fastify' {
  interface FastifyRequest {
    person: Person;
  }
  interface FastifyContextConfig {
    /** Who may; null for everybody. Without it GET needs `read`, and all else `admin`, so that nothing is open that was forgotten. */
    readonly role?: Role | null;
    /** Large files come here, over slow lines too. */
    readonly isUpload?: true;
  }
}

/** Who has not signed in. */
export const NOBODY: Person = { name: '', roles: new Set() };

/** Where a record has no users and is served to this machine alone, whoever asks may do all. */
export const LOCAL: Person = { name: 'local', roles: rolesWith(['admin']) };

/** For the options of a route: `server.post('/judgements', { ...requireRole('judge'), bodyLimit }, …)`. */
export function requireRole(role: Role | null): { readonly config: { readonly role: Role | null } } {
  return { config: { role } };
}

/** Who asks, as the log of judgements names it; `local` where there are no users. */
export function personOf({ person }: FastifyRequest): string {
  return person.name;
}
