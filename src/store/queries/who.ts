import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../engines/engine.ts';
import { RecordFault } from '../engines/fault.ts';
import type { Record } from '../record.ts';
import { contains } from './containing.ts';

/**
 * Is an actor of a document (the table `document_actors` under the name `alias`) whom somebody asks for? By a country's code in
 * capitals, whoever stands for it; by `a12`, the actor of that number; else by a part of a name. Actors that are judged to be one
 * answer to each other's names and numbers.
 */
export function isWho(alias: string, asked: string): RawBuilder<SqlBool> {
  if (isCode(asked)) return sql<SqlBool>`${sql.ref(`${alias}.country`)} = ${asked}`;
  const one = isOneOf(alias, asked);
  // Those with a number are known by every name that they were met under.
  const nameless = sql`${sql.ref(`${alias}.actor_id`)} is null and ${contains(`${alias}.name`, asked)}`;
  return isNumber(asked) ? one : sql<SqlBool>`(${one} or (${nameless}))`;
}

/** The same, or a group that somebody who is asked for is in: "the two leaders". */
export function isWhoOrAmong(alias: string, asked: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${isWho(alias, asked)} or exists (select 1 from members g
    join document_actors w on w.reading_id = g.reading_id and w.id = g.member
    where g.reading_id = ${sql.ref(`${alias}.reading_id`)} and g.group_id = ${sql.ref(`${alias}.id`)} and ${isWho('w', asked)}))`;
}

function isOneOf(alias: string, asked: string): RawBuilder<SqlBool> {
  const those = isNumber(asked)
    ? isOfNumber(asked)
    : sql`o.id in (select f.actor_id from actor_names f where ${contains('f.name', asked)})`;
  return sql<SqlBool>`${sql.ref(`${alias}.actor_id`)} in (${oneWith(those)})`;
}

/** Numbers of the actors that some (`o`) mean, and of those that are judged to be one with them. */
function oneWith(those: RawBuilder<unknown>): RawBuilder<{ id: number }> {
  return sql`select m.id from actors m
    where coalesce(m.same_as, m.id) in (select coalesce(o.same_as, o.id) from actors o where ${those})`;
}

function isOfNumber(asked: string): RawBuilder<unknown> {
  return sql`o.id = ${Number(asked.slice(1))}`;
}

export function isNumber(asked: string): boolean {
  return /^a\d{1,9}$/.test(asked);
}

/** ISO 3166-1 alpha-3, or the code of an organisation of states. */
export function isCode(asked: string): boolean {
  return /^[A-Z]{3,}$/.test(asked);
}

/** How tables that are kept by who it is call somebody who is asked for by a code or number: of those that are judged to be one, each. */
export async function codesOf(db: Database, asked: string): Promise<string[]> {
  if (!isNumber(asked)) return [asked];
  const { rows } = await oneWith(isOfNumber(asked)).execute(db);
  return rows.map(({ id }) => `a${id}`);
}

/** Every name of the actors that a part of a name or `a12` means, those judged to be one with them too. */
export async function namesOf(db: Database, asked: string): Promise<Set<string>> {
  const rows = await db.selectFrom('actor_names as a').where(isOneOf('a', asked)).select('a.name').execute();
  return new Set(rows.map(({ name }) => name));
}

/** `Li Hui (CHN)`. */
export function fullName({ name, country }: { readonly name: string; readonly country: string | null }): string {
  return country === null ? name : `${name} (${country})`;
}

/** An actor for people: those that are judged to be one in a row, under the name met first. */
export interface ActorRow {
  /** `a12`. */
  readonly actor: string;
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
  /** Met under, parted by "; ". */
  readonly names: string | null;
  /** In force that name it. */
  readonly documents: number;
}

/** Actors of the record (`v`), as many and in such an order as `rest` says: `where … order by …`. */
export async function actorRows(record: Record, rest: RawBuilder<unknown>): Promise<ActorRow[]> {
  const { rows } = await sql<ActorRow>`select 'a' || v.actor_id as actor, v.kind, v.name, v.country, v.names, v.documents
    from actors_view v ${rest}`.execute(record.db);
  return rows;
}

/** Actors of the record, those of a name (a part of it) or all, in order of their numbers. */
export async function* findActors(record: Record, name?: string): AsyncGenerator<ActorRow> {
  const asked = name === undefined ? sql`` : sql`where ${contains('v.name', name)} or ${contains('v.names', name)}`;
  yield* await actorRows(record, sql`${asked} order by v.actor_id`);
}

/** The one actor that is meant, by its key: `a12`, or a name as it stands, with the country (`Li Hui (CHN)`) where there are several. */
export async function actorMeant(db: Database, asked: string): Promise<{ key: string; name: string }> {
  const [, name = asked, country] = /^(.*\S)\s*\(([A-Z]{3,})\)$/.exec(asked) ?? [];
  let query = db.selectFrom('actors as a').select(['a.id', 'a.key', 'a.name', 'a.country']).distinct().orderBy('a.id');
  if (isNumber(asked)) query = query.where('a.id', '=', Number(asked.slice(1)));
  else {
    query = query.innerJoin('actor_names as n', 'n.actor_id', 'a.id').where('n.name', 'like', name.replace(/[%_]/g, '_'));
    if (country !== undefined) query = query.where('a.country', '=', country);
  }
  const found = await query.execute();
  const [only] = found;
  if (only && found.length === 1) return { key: only.key, name: fullName(only) };
  if (!only) throw new RecordFault(`${asked}: no actor of this name; \`chancery actors\` lists them`);
  const list = found.map((one) => `a${one.id} ${fullName(one)}`).join(', ');
  throw new RecordFault(`${asked}: ${found.length} actors have this name: ${list}; say which by its number`);
}
