import { RecordFault } from '../engines/fault.ts';
import type { Record } from '../record.ts';
import { noteDeed } from './audit.ts';
import type { Role } from './role.ts';
import { insertToken } from './tokens.ts';
import { userNamed } from './user-named.ts';

/** A user for people, with the tokens in force. */
export interface UserRow {
  readonly user: string;
  readonly roles: string;
  readonly made_at: string;
  readonly token: string | null;
  readonly expires_at: string | null;
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .@_'-]{0,59}$/u;
/** Whoever asks where there are no users. */
const TAKEN = 'local';

export interface NewUser {
  readonly name: string;
  readonly roles: readonly Role[];
  /** ISO 8601; null for a token that lasts until it is revoked. */
  readonly expires: string | null;
  /** Who does it. */
  readonly by: string;
}

/** Makes a user, or takes back one that was removed; the token, which is told this once. Throws a RecordFault. */
export async function addUser(record: Record, { name, roles, expires, by }: NewUser): Promise<string> {
  if (!NAME.test(name) || name === TAKEN) throw new RecordFault(`${name}: a name is of letters, digits, spaces and .@_'-, at most 60`);
  return record.write(async (db) => {
    const found = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst();
    if (found && found.removed_at === null)
      throw new RecordFault(`${name}: is a user already; \`chancery user token\` makes a further token`);
    const made = { roles: JSON.stringify(roles), made_at: record.now(), removed_at: null };
    const { id } = found
      ? await db.updateTable('users').set(made).where('id', '=', found.id).returning('id').executeTakeFirstOrThrow()
      : await db
          .insertInto('users')
          .values({ name, ...made })
          .returning('id')
          .executeTakeFirstOrThrow();
    await noteDeed(db, record.now(), { person: by, address: null, act: 'user added', about: `${name}: ${roles.join(', ')}` });
    return insertToken(db, record.now(), id, expires);
  });
}

/** Ends everything that the user could come in with; the logs keep the name. */
export async function removeUser(record: Record, name: string, by: string): Promise<void> {
  await record.write(async (db) => {
    const { id } = await userNamed(db, name);
    await db.updateTable('users').set({ removed_at: record.now() }).where('id', '=', id).execute();
    await db.updateTable('tokens').set({ revoked_at: record.now() }).where('user_id', '=', id).where('revoked_at', 'is', null).execute();
    await noteDeed(db, record.now(), { person: by, address: null, act: 'user removed', about: name });
  });
}

/** A row a token in force, or a user without any. */
export function listUsers(record: Record): Promise<UserRow[]> {
  return record.ask((db) =>
    db
      .selectFrom('users as u')
      .leftJoin('tokens as t', (join) => join.onRef('t.user_id', '=', 'u.id').on('t.revoked_at', 'is', null))
      .select(['u.name as user', 'u.roles', 'u.made_at', 't.prefix as token', 't.expires_at'])
      .where('u.removed_at', 'is', null)
      .orderBy('u.name')
      .orderBy('t.id')
      .execute(),
  );
}

export async function hasUsers(record: Record): Promise<boolean> {
  const found = await record.ask((db) => db.selectFrom('users').select('id').where('removed_at', 'is', null).limit(1).executeTakeFirst());
  return found !== undefined;
}
