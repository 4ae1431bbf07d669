import type { Record } from '../record.ts';
import type { Role } from './role.ts';
import { hashOf, makeSecret } from './secrets.ts';
import type { Known } from './tokens.ts';

/** Milliseconds that a session lasts: a working day. */
export const SESSION = 12 * 3_600_000;

/** What the browser shows from now on. */
export async function beginSession(record: Record, { token }: Known): Promise<string> {
  const secret = makeSecret();
  const [begun, expires] = [record.now(), new Date(Date.parse(record.now()) + SESSION).toISOString()];
  await record.write(async (db) => {
    await db.deleteFrom('sessions').where('expires_at', '<=', begun).execute();
    await db
      .insertInto('sessions')
      .values({ token_id: token, hash: hashOf(secret), made_at: begun, expires_at: expires, ended_at: null })
      .execute();
  });
  return secret;
}

export async function endSession(record: Record, secret: string): Promise<void> {
  await record.write((db) => db.updateTable('sessions').set({ ended_at: record.now() }).where('hash', '=', hashOf(secret)).execute());
}

/** Whose session it is; null for one that is over, or whose token is. */
export async function ownerOf(record: Record, secret: string): Promise<Known | null> {
  const now = record.now();
  const found = await record.ask((db) =>
    db
      .selectFrom('sessions as s')
      .innerJoin('tokens as t', 't.id', 's.token_id')
      .innerJoin('users as u', 'u.id', 't.user_id')
      .select(['t.id', 'u.name', 'u.roles'])
      .where('s.hash', '=', hashOf(secret))
      .where('s.ended_at', 'is', null)
      .where('s.expires_at', '>', now)
      .where('t.revoked_at', 'is', null)
      .where((where) => where.or([where('t.expires_at', 'is', null), where('t.expires_at', '>', now)]))
      .executeTakeFirst(),
  );
  return found ? { name: found.name, roles: JSON.parse(found.roles) as Role[], token: found.id } : null;
}
