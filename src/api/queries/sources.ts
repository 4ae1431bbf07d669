import { sql } from 'kysely';
import type { Record } from '../../store/index.ts';

/** Who published documents in force. */
export interface Outlet {
  readonly publisher: string | null;
  readonly documents: number;
  readonly words: number;
  /** YYYY-MM-DD */
  readonly first: string | null;
  readonly last: string | null;
}

/** Who vouches for texts of its own, or for statements that others report. */
export interface Issuer {
  readonly name: string;
  readonly country: string | null;
  /** Whose own text it is. */
  readonly own: number;
  /** That report a statement of it. */
  readonly reported: number;
  readonly last: string | null;
}

/** A feed or press page that is followed. */
export interface FollowedFeed {
  readonly address: string;
  readonly source: string | null;
  /** ISO 8601: when it last could be read. */
  readonly last_seen: string | null;
  readonly problem: string | null;
}

/** Those with most documents first; null for documents that do not tell who published them. */
export async function listOutlets({ db }: Record): Promise<Outlet[]> {
  const day = (end: 'min' | 'max') => sql`(case when o.publisher = ''
      then (select ${sql.raw(end)}(r.date) from readings r where r.replaced_at is null and r.publisher is null)
      else (select ${sql.raw(end)}(r.date) from readings r where r.replaced_at is null and r.publisher = o.publisher) end)`;
  const { rows } =
    await sql<Outlet>`select nullif(o.publisher, '') as publisher, o.documents, o.words, ${day('min')} as first, ${day('max')} as last
    from outlets o where o.documents > 0 order by o.documents desc, o.publisher`.execute(db);
  return rows;
}

/** Those in most documents first. */
export async function listIssuers({ db }: Record): Promise<Issuer[]> {
  const { rows } = await sql<Issuer>`select i.name, nullif(i.country, '') as country, i.own, i.reported,
      (select d.day from issuer_days d where d.name = i.name and d.country = i.country and d.documents > 0 and d.day <> ''
        order by d.day desc limit 1) as last
    from issuers i where i.documents > 0 order by i.documents desc, i.name, i.country`.execute(db);
  return rows;
}

export function listFeeds({ db }: Record): Promise<FollowedFeed[]> {
  return db.selectFrom('feeds').select(['address', 'source', 'last_seen', 'problem']).orderBy('address').execute();
}
