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
export function listOutlets({ db }: Record): Promise<Outlet[]> {
  return db
    .selectFrom('readings')
    .where('replaced_at', 'is', null)
    .select('publisher')
    .select(({ fn }) => [fn.countAll<number>().as('documents'), fn.sum<number>('words').as('words')])
    .select(({ fn }) => [fn.min('date').as('first'), fn.max('date').as('last')])
    .groupBy('publisher')
    .orderBy('documents', 'desc')
    .orderBy(sql`coalesce(publisher, '')`)
    .execute();
}

/** Those in most documents first. */
export async function listIssuers({ db }: Record): Promise<Issuer[]> {
  const { rows } = await sql<Issuer>`select name, nullif(country, '') as country, sum(own) as own, sum(reported) as reported,
      max(nullif(day, '')) as last
    from issuer_days where documents > 0 group by name, issuer_days.country
    order by sum(documents) desc, name, issuer_days.country`.execute(db);
  return rows.map((row) => ({ ...row, own: Number(row.own), reported: Number(row.reported) }));
}

export function listFeeds({ db }: Record): Promise<FollowedFeed[]> {
  return db.selectFrom('feeds').select(['address', 'source', 'last_seen', 'problem']).orderBy('address').execute();
}
