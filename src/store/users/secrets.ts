import { hash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN = /^chy_([0-9a-f]{8})_[\w-]{43}$/;
const SECRET_BYTES = 32;

export interface NewToken {
  readonly token: string;
  readonly prefix: string;
}

/** `chy_`, eight letters that tell it from others, and 256 random bits. */
export function makeToken(): NewToken {
  const prefix = randomBytes(4).toString('hex');
  return { prefix, token: `chy_${prefix}_${makeSecret()}` };
}

/** What tells a token from others; null for what is none. */
export function prefixOf(token: string): string | null {
  return TOKEN.exec(token)?.[1] ?? null;
}

/** 256 random bits, for a cookie. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

export function hashOf(secret: string): string {
  return hash('sha256', secret);
}

/** In the same time wherever they differ. Both are hashes, so of one length. */
export function isSameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}
