import { type SqlBool, sql } from 'kysely';
import type { Record } from '../record.ts';
import { type DocumentFilter, documentConditions } from './document-conditions.ts';
import type { Placed } from './place-in-order.ts';

export interface Found {
  readonly document: string;
  readonly published: string | null;
  readonly title: string | null;
  /** The words in brackets, with what stands around them. */
  readonly around: string;
}

/** The lowest rank is the best; null where the texts are listed from the last that was added. */
export type SearchPlace = readonly [rank: number | null, document: number];

/** Documents whose words are looked at together. */
const BATCH = 50;
/** Words that more texts hold tell little of which is the best, and ranking them takes longer than anybody waits. */
const COMMON = 20_000;

/** Documents in force that hold all the words, best first; "a phrase" in quotation marks, `word*` for its beginnings. */
export async function* searchTexts(record: Record, words: string, filter: DocumentFilter = {}): AsyncGenerator<Found> {
  const places = await rank(record, words, filter);
  // What stands around the words costs most: it is made as the answer is read.
  for (let at = 0; at < places.length; at += BATCH)
    for (const { row } of await showAround(record, words, places.slice(at, at + BATCH))) yield row;
}

/** The same from a place on, so many of them; of common words, those that were added last first. */
export async function searchAfter(
  record: Record,
  words: string,
  filter: DocumentFilter,
  after: SearchPlace | null,
  count: number,
): Promise<Placed<Found, SearchPlace>[]> {
  const isListed = after === null ? await isCommon(record, words) : after[0] === null;
  return showAround(record, words, await (isListed ? listLatest : rank)(record, words, filter, after, count));
}

/** Do so many texts hold the words that they are listed and not ranked? */
export async function isCommon({ db, engine }: Record, words: string): Promise<boolean> {
  const { rows } = await sql<{ n: number | string }>`select count(*) as n from (
    select document_id from (${engine.holding(words)}) held limit ${COMMON + 1}) counted`.execute(db);
  return Number(rows[0]?.n ?? 0) > COMMON;
}

async function listLatest(
  { db, engine }: Record,
  words: string,
  filter: DocumentFilter,
  after: SearchPlace | null,
  count: number,
): Promise<SearchPlace[]> {
  const all = [sql<SqlBool>`r.replaced_at is null`, ...documentConditions(filter)];
  if (after !== null) all.push(sql`f.document_id < ${after[1]}`);
  // In this order in SQLite, too.
  const { rows } = await sql<{ id: number }>`select f.document_id as id from (${engine.holding(words)}) f
    cross join readings r where r.document_id = f.document_id and ${sql.join(all, sql` and `)}
    order by f.document_id desc limit ${count}`.execute(db);
  return rows.map(({ id }) => [null, id]);
}

/** Places in order, after one and so many of them where that is asked for. */
async function rank(
  { db, engine }: Record,
  words: string,
  filter: DocumentFilter,
  after: SearchPlace | null = null,
  count: number | null = null,
): Promise<SearchPlace[]> {
  const all = [sql<SqlBool>`r.replaced_at is null`, ...documentConditions(filter)];
  if (after !== null) all.push(sql`(f.rank > ${after[0]} or (f.rank = ${after[0]} and f.id > ${after[1]}))`);
  // Ranks are compared as they are handed out: as doubles.
  const { rows } = await sql<{ id: number; rank: number }>`select f.id, f.rank from (
      select document_id as id, cast(rank as double precision) as rank from (${engine.search(words)}) found) f
    join readings r on r.document_id = f.id
    where ${sql.join(all, sql` and `)} order by f.rank, f.id ${count === null ? sql`` : sql`limit ${count}`}`.execute(db);
  return rows.map(({ id, rank }) => [rank, id]);
}

async function showAround({ db, engine }: Record, words: string, places: readonly SearchPlace[]): Promise<Placed<Found, SearchPlace>[]> {
  if (places.length === 0) return [];
  const ids = places.map(([, document]) => document);
  const { rows } = await sql<Found & { id: number }>`select d.id, coalesce(d.given_id, 'sha256:' || d.hash) as document,
    r.date as published, d.title, f.around from (${engine.around(words, ids)}) f join documents d on d.id = f.document_id
    join readings r on r.document_id = d.id and r.replaced_at is null`.execute(db);
  const byId = new Map(rows.map(({ id, ...row }) => [id, row]));
  return places.flatMap((place) => {
    const row = byId.get(place[1]);
    return row ? [{ row, place }] : [];
  });
}
