import { type SqlBool, sql } from 'kysely';
import { type ActorRow, actorRows, contains, isCode, type Placed, type Record } from '../../store/index.ts';
import { NotThere } from '../problem.ts';

/** An office as documents give it to somebody. */
export interface Office {
  readonly title: string;
  readonly country: string | null;
  /** YYYY-MM-DD: the first and the last document that gives it; null where none has a date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
}

export interface ActorFilter {
  /** ISO 3166-1 alpha-3 in capitals, or part of a name. */
  readonly name?: string;
  readonly kind?: string;
}

export type ActorPlace = readonly [documents: number, name: string, number: number];

/** Those in most documents first. */
export async function actorsAfter(
  record: Record,
  { name, kind }: ActorFilter,
  after: ActorPlace | null,
  count: number,
): Promise<Placed<ActorRow, ActorPlace>[]> {
  const all = [sql<SqlBool>`v.documents > 0`];
  if (name !== undefined) all.push(isCode(name) ? sql`v.country = ${name}` : isCalled(name));
  if (kind !== undefined) all.push(sql`v.kind = ${kind}`);
  if (after !== null) {
    const [documents, called, number] = after;
    all.push(sql`(v.documents < ${documents} or (v.documents = ${documents} and (v.name, v.actor_id) > (${called}, ${number})))`);
  }
  const rows = await actorRows(
    record,
    sql`where ${sql.join(all, sql` and `)} order by v.documents desc, v.name, v.actor_id limit ${count}`,
  );
  return rows.map((row) => ({ row, place: [row.documents, row.name, Number(row.actor.slice(1))] }));
}

/** Names are looked through by themselves: the view's rows put them in a row, and it has many. */
function isCalled(name: string) {
  return sql<SqlBool>`v.actor_id in (select coalesce(a.same_as, a.id) from actor_names n join actors a on a.id = n.actor_id
    where ${contains('n.name', name)})`;
}

/** By `a12`, whichever of those that are one has the number. Throws NotThere. */
export async function findActor(record: Record, asked: string): Promise<ActorRow> {
  const number = /^a(\d{1,9})$/.exec(asked)?.[1];
  const [found] =
    number === undefined
      ? []
      : await actorRows(record, sql`where v.actor_id = (select coalesce(a.same_as, a.id) from actors a where a.id = ${Number(number)})`);
  if (!found) throw new NotThere(`The record has no actor ${asked}.`);
  return found;
}

/** Offices in order of the documents that give them; persons alone hold any. */
export async function officesOf(record: Record, { actor, kind }: Pick<ActorRow, 'actor' | 'kind'>): Promise<Office[]> {
  if (kind !== 'person') return [];
  const number = Number(actor.slice(1));
  return (
    record.db
      .selectFrom('offices as o')
      .innerJoin('readings as r', 'r.id', 'o.reading_id')
      .innerJoin('document_actors as x', (join) => join.onRef('x.reading_id', '=', 'o.reading_id').onRef('x.id', '=', 'o.actor'))
      .where('r.replaced_at', 'is', null)
      // By the numbers of those that are one: an index has them.
      .where('x.actor_id', 'in', (those) =>
        those
          .selectFrom('actors as m')
          .select('m.id')
          .where((own) => own.or([own('m.id', '=', number), own('m.same_as', '=', number)])),
      )
      .select(['o.title', 'o.country'])
      .select(({ fn }) => [fn.min('r.date').as('first'), fn.max('r.date').as('last'), fn.count<number>('r.id').distinct().as('documents')])
      .groupBy(['o.title', 'o.country'])
      .orderBy('first')
      .orderBy('o.title')
      .execute()
  );
}

interface Named {
  readonly name: string;
  readonly country: string | null;
}

/** The number of the actor that a name and country mean (`a12`), as a question; undefined where none or several do. */
export async function actorsNamed(record: Record, asked: readonly Named[]): Promise<(one: Named) => string | undefined> {
  if (asked.length === 0) return () => undefined;
  const rows = await record.db
    .selectFrom('actor_names as n')
    .innerJoin('actors as a', 'a.id', 'n.actor_id')
    .where(
      'n.name',
      'in',
      asked.map(({ name }) => name),
    )
    .select(['n.name', 'a.country', sql<string>`'a' || coalesce(a.same_as, a.id)`.as('actor')])
    .distinct()
    .execute();
  return ({ name, country }) => {
    const found = new Set(rows.filter((row) => row.name === name && row.country === country).map(({ actor }) => actor));
    return found.size === 1 ? [...found][0] : undefined;
  };
}

/** Numbers of the actors of a reading, by their ids in it: `p1` → `a12`. */
export async function actorsOfReading(record: Record, reading: number): Promise<Map<string, string>> {
  const rows = await record.db
    .selectFrom('document_actors as x')
    .innerJoin('actors as a', 'a.id', 'x.actor_id')
    .where('x.reading_id', '=', reading)
    .select(['x.id', sql<string>`'a' || coalesce(a.same_as, a.id)`.as('actor')])
    .execute();
  return new Map(rows.map(({ id, actor }) => [id, actor]));
}
