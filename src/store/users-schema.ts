import type { Generated } from 'kysely';

/** Somebody who may come in from elsewhere. */
export interface UsersTable {
  id: Generated<number>;
  name: string;
  /** JSON list. */
  roles: string;
  made_at: string;
  removed_at: string | null;
}

/** What a user shows to come in; the token itself is told once and kept nowhere. */
export interface TokensTable {
  id: Generated<number>;
  user_id: number;
  /** The beginning of the token, which tells it from others and is no secret. */
  prefix: string;
  /** sha256 of the whole token, in hexadecimal: of 256 random bits no slower hash is needed. */
  hash: string;
  made_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

/** A browser that somebody signed in with. */
export interface SessionsTable {
  id: Generated<number>;
  token_id: number;
  /** sha256 of what its cookie holds. */
  hash: string;
  made_at: string;
  expires_at: string;
  ended_at: string | null;
}

/** Who came in, who was refused, what was changed; it is only added to. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  /** Null where nobody had signed in. */
  person: string | null;
  address: string | null;
  act: string;
  about: string | null;
}
