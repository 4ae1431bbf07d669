import type { Database } from '../engines/engine.ts';
import { RecordFault } from '../engines/fault.ts';

/** Throws a RecordFault where there is none of that name, or none any more. */
export async function userNamed(db: Database, name: string): Promise<{ readonly id: number }> {
  const found = await db.selectFrom('users').select('id').where('name', '=', name).where('removed_at', 'is', null).executeTakeFirst();
  if (!found) throw new RecordFault(`${name}: no such user; \`chancery user list\` has them`);
  return found;
}
