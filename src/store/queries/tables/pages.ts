import { sql } from 'kysely';
import type { Record } from '../../record.ts';
import { inForce } from '../in-force.ts';

/** Readings whose rows are fetched together. */
const PAGE = 500;

export interface ReadingHead {
  readonly id: number;
  /** The given id, else the hash. */
  readonly document: string;
  /** The document's number in the record. */
  readonly number: number;
  readonly published: string | null;
}

/** Some readings in force, one after the other in the order of their numbers. */
export interface Page {
  readonly first: number;
  readonly last: number;
  readonly heads: ReadonlyMap<number, ReadingHead>;
}

/** Readings by their numbers: those after one, up to another and with it. */
export interface Stretch {
  readonly after: number;
  readonly last: number;
}

/** The readings in force, page by page: memory does not grow with the record. `stretch`: those of them alone. */
export async function* readingPages(record: Record, asOf?: string, stretch?: Stretch): AsyncGenerator<Page> {
  for (let after = stretch?.after ?? 0; ; ) {
    const heads = await record.db
      .selectFrom('readings as r')
      .innerJoin('documents as d', 'd.id', 'r.document_id')
      .select(['r.id', 'd.id as number', 'r.date as published', sql<string>`coalesce(d.given_id, 'sha256:' || d.hash)`.as('document')])
      .where(inForce(asOf))
      .where('r.id', '>', after)
      .$if(stretch !== undefined, (query) => query.where('r.id', '<=', stretch?.last ?? 0))
      .orderBy('r.id')
      .limit(PAGE)
      .execute();
    const [first, last] = [heads[0], heads.at(-1)];
    if (!first || !last) return;
    yield { first: first.id, last: last.id, heads: new Map(heads.map((head) => [head.id, head])) };
    after = last.id;
  }
}
