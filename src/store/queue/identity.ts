import type { Record } from '../record.ts';

/** Tells one record from another on a message server that several use: the moment at which it was made. */
export async function identityOf(record: Record): Promise<string> {
  const { applied_at } = await record.ask((db) =>
    db.selectFrom('chancery_schema').select('applied_at').where('version', '=', 1).executeTakeFirstOrThrow(),
  );
  return applied_at;
}
