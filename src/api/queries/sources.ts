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
export function listIssuers({ db }: Record): Promise<Issuer[]> {
  const within = (kind: string) => sql<number>`count(distinct case when c.kind = ${kind} then r.id end)`;
  return db
    .selectFrom('channels as c')
    .innerJoin('readings as r', 'r.id', 'c.reading_id')
    .innerJoin('document_actors as a', (join) => join.onRef('a.reading_id', '=', 'c.reading_id').onRef('a.id', '=', 'c.issuer'))
    .where('r.replaced_at', 'is', null)
    .where('c.kind', 'in', ['outlet', 'statement'])
    .select(['a.name', 'a.country'])
    .select(({ fn }) => [within('outlet').as('own'), within('statement').as('reported'), fn.max('r.date').as('last')])
    .groupBy(['a.name', 'a.country'])
    .orderBy(sql`count(distinct r.id)`, 'desc')
    .orderBy('a.name')
    .execute();
}

export function listFeeds({ db }: Record): Promise<FollowedFeed[]> {
  return db.selectFrom('feeds').select(['address', 'source', 'last_seen', 'problem']).orderBy('address').execute();
}
