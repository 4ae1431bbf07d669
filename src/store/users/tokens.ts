import type { Database } from '../engines/engine.ts';
import { RecordFault } from '../engines/fault.ts';
import type { Record } from '../record.ts';
import { noteDeed } from './audit.ts';
import type { Role } from './role.ts';
import { hashOf, isSameHash, makeToken, prefixOf } from './secrets.ts';
import { userNamed } from './user-named.ts';

/** Somebody who showed a token in force. */
export interface Known {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Number of the token. */
  readonly token: number;
}

/** What no token has, so that one that nobody has takes as long as a wrong one. */
const NO_HASH = hashOf('');

export async function insertToken(db: Database, at: string, user: number, expires: string | null): Promise<string> {
  const { token, prefix } = makeToken();
  await db
    .insertInto('tokens')
    .values({ user_id: user, prefix, hash: hashOf(token), made_at: at, expires_at: expires, revoked_at: null })
    .execute();
  return token;
}

/** A further token for a user; it is told this once. */
export function giveToken(record: Record, name: string, expires: string | null, by: string): Promise<string> {
  return record.write(async (db) => {
    const { id } = await userNamed(db, name);
    const token = await insertToken(db, record.now(), id, expires);
    await noteDeed(db, record.now(), { person: by, address: null, act: 'token made', about: `${name}: ${prefixOf(token)}` });
    return token;
  });
}

/** Ends a token, told by its eight letters, and the sessions that were begun with it. */
export async function revokeToken(record: Record, prefix: string, by: string): Promise<void> {
  await record.write(async (db) => {
    const found = await db.selectFrom('tokens').select(['id', 'revoked_at']).where('prefix', '=', prefix).executeTakeFirst();
    if (!found) throw new RecordFault(`${prefix}: no such token; \`chancery user list\` has the eight letters that tell them apart`);
    if (found.revoked_at !== null) return;
    await db.updateTable('tokens').set({ revoked_at: record.now() }).where('id', '=', found.id).execute();
    await noteDeed(db, record.now(), { person: by, address: null, act: 'token revoked', about: prefix });
  });
}

/** Who holds a token; null for one that is wrong, revoked or over. */
export async function holderOf(record: Record, token: string): Promise<Known | null> {
  const prefix = prefixOf(token);
  if (prefix === null) return null;
  const found = await record.ask((db) =>
    db
      .selectFrom('tokens as t')
      .innerJoin('users as u', 'u.id', 't.user_id')
      .select(['t.id', 't.hash', 't.expires_at', 't.revoked_at', 'u.name', 'u.roles'])
      .where('t.prefix', '=', prefix)
      .executeTakeFirst(),
  );
  const isRight = isSameHash(found?.hash ?? NO_HASH, hashOf(token));
  if (!found || !isRight || found.revoked_at !== null || (found.expires_at !== null && found.expires_at <= record.now())) return null;
  return { name: found.name, roles: JSON.parse(found.roles) as Role[], token: found.id };
}
