import type { Database } from '../engines/engine.ts';
import type { Record } from '../record.ts';

/** Something that was done, or refused. */
export interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly person: string | null;
  readonly address: string | null;
  readonly act: string;
  readonly about: string | null;
}

export type Deed = Omit<AuditRow, 'id' | 'at'>;

/** Of a deed's own words, at most; what is longer is cut. */
const LONGEST = 500;

export async function noteDeed(db: Database, at: string, { person, address, act, about }: Deed): Promise<void> {
  await db
    .insertInto('audit_log')
    .values({ at, person, address, act, about: about?.slice(0, LONGEST) ?? null })
    .execute();
}

export interface AuditFilter {
  readonly person?: string | undefined;
  readonly act?: string | undefined;
  /** A number: what came before it. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The log, the latest first. */
export function findDeeds(record: Record, { person, act, before, limit }: AuditFilter): Promise<AuditRow[]> {
  return record.ask((db) => {
    let query = db.selectFrom('audit_log').selectAll().orderBy('id', 'desc').limit(limit);
    if (person !== undefined) query = query.where('person', '=', person);
    if (act !== undefined) query = query.where('act', '=', act);
    if (before !== undefined) query = query.where('id', '<', before);
    return query.execute();
  });
}
