import { sql } from 'kysely';
import { nameWording, nests } from '../../record/index.ts';
import { toldIn } from '../queries/promises/told.ts';
import type { Record } from '../record.ts';
import { allKeysOf, wordingFrom } from '../write/promises/find-wording.ts';

/** Since when and how a promise stands, how many tell of it and who its parties are follows from its tellings. */
export async function* checkPromises(record: Record): AsyncGenerator<string> {
  yield* checkStanding(record);
  yield* checkParties(record);
  yield* checkWordings(record);
}

interface Stored {
  readonly id: number;
  readonly wrong: string;
}

async function* checkStanding({ db }: Record): AsyncGenerator<string> {
  const order = (direction: 'asc' | 'desc') =>
    sql`row_number() over (partition by t.promise_id order by t.day ${sql.raw(direction)}, t.reading_id ${sql.raw(direction)}, t.number ${sql.raw(direction)})`;
  const { rows } = await sql<Stored>`select p.id, case when p.tellings <> coalesce(n.tellings, 0) then 'how many tell of it'
      when p.first_reading <> f.reading_id or p.first_commitment <> f.commitment then 'who told of it first'
      when coalesce(p.first_day, '9999') <> f.day or p.last_day <> n.last_day then 'when it was told'
      else 'how it stands' end as wrong
    from promises p
    left join (select promise_id, count(*) as tellings, coalesce(max(case when day < '9999' then day end), '') as last_day
      from promise_tellings group by promise_id) n on n.promise_id = p.id
    left join (select t.promise_id, t.reading_id, t.commitment, t.day, ${order('asc')} as at from promise_tellings t) f
      on f.promise_id = p.id and f.at = 1
    left join (select t.promise_id, c.standing, ${order('desc')} as at from promise_tellings t
      join commitments c on c.reading_id = t.reading_id and c.id = t.commitment) l on l.promise_id = p.id and l.at = 1
    where n.promise_id is null or p.tellings <> n.tellings or p.first_reading <> f.reading_id or p.first_commitment <> f.commitment
      or coalesce(p.first_day, '9999') <> f.day or p.last_day <> n.last_day or p.standing <> l.standing
    order by p.id`.execute(db);
  for (const { id, wrong } of rows) yield `promise ${id}: ${wrong} is not as its tellings have it`;
}

async function* checkParties({ db }: Record): AsyncGenerator<string> {
  const told = (column: 'country' | 'name') =>
    sql`select distinct t.promise_id, ${sql.lit(column)} as kind, a.${sql.ref(column)} as party, t.reading_id, t.commitment
      from promise_tellings t
      join commitment_parties y on y.reading_id = t.reading_id and y.commitment = t.commitment and y.role = 'party'
      join document_actors a on a.reading_id = y.reading_id and a.id = y.actor where a.${sql.ref(column)} is not null`;
  const counted = sql`select promise_id, kind, party, count(*) as tellings from (${told('country')} union all ${told('name')}) told group by 1, 2, 3`;
  const { rows } = await sql<{ id: number; party: string }>`select distinct b.promise_id as id, b.party from (
      select promise_id, kind, party, tellings, 1 as side from promise_parties
      union all select promise_id, kind, party, tellings, -1 from (${counted}) counted) b
    group by b.promise_id, b.kind, b.party having sum(b.side * b.tellings) <> 0 order by 1, 2`.execute(db);
  for (const { id, party } of rows) yield `promise ${id}: ${party} is not a party as its tellings have it`;
  const { rows: misplaced } = await sql<{ id: number; party: string }>`select y.promise_id as id, y.party from promise_parties y
    join promises p on p.id = y.promise_id where y.last_day <> p.last_day order by 1, 2`.execute(db);
  for (const { id, party } of misplaced) yield `promise ${id}: it is listed under another day for ${party}`;
}

/** Wordings that are looked at together. */
const PAGE = 500;

async function* checkWordings({ db }: Record): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('promise_wordings as w')
      .innerJoin('promises as p', 'p.id', 'w.promise_id')
      .select(['w.id', 'w.promise_id', 'w.countries', 'w.words', 'w.tellings', 'p.countries as parties'])
      .select(({ selectFrom, fn }) =>
        selectFrom('promise_tellings as t').select(fn.countAll().as('n')).whereRef('t.wording_id', '=', 'w.id').as('counted'),
      )
      .where('w.id', '>', after)
      .orderBy('w.id')
      .limit(PAGE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    const keys = await db
      .selectFrom('promise_keys')
      .selectAll()
      .where('wording_id', '>', after)
      .where('wording_id', '<=', last.id)
      .execute();
    const keysOf = Map.groupBy(keys, ({ wording_id }) => wording_id);
    for (const { id, promise_id, tellings, counted, parties, ...row } of rows) {
      const wording = wordingFrom(row);
      const found = new Set((keysOf.get(id) ?? []).map(({ key }) => key));
      const told = `promise ${promise_id}: the wording ${id}`;
      if (Number(counted) !== tellings) yield `${told} is said to be told ${tellings} times, and is ${counted} times`;
      if (row.countries !== parties && !nests(wording.countries, parties.split(' '))) yield `${told} has other parties`;
      if (found.symmetricDifference(new Set(allKeysOf(wording))).size > 0) yield `${told} is not found by what it tells`;
    }
    after = last.id;
  }
}

/** What a document's readings tell of commitments must be told of promises, in the words that it has; and nothing else. */
export async function* checkTellings({ db }: Record, document: number): AsyncGenerator<string> {
  const readings = await db.selectFrom('readings').select('id').where('document_id', '=', document).orderBy('id').execute();
  for (const { id } of readings) {
    const rows = await db
      .selectFrom('promise_tellings as t')
      .innerJoin('promise_wordings as w', 'w.id', 't.wording_id')
      .select(['t.commitment', 't.day', 't.number', 't.promise_id', 'w.promise_id as owner', 'w.countries', 'w.words'])
      .where('t.reading_id', '=', id)
      .execute();
    const written = new Map(rows.map((row) => [row.commitment, row]));
    for (const told of await toldIn(db, id)) {
      const row = written.get(told.commitment);
      const name = `reading ${id}, commitment ${told.commitment}`;
      if (told.isWanted !== (row !== undefined)) yield `${name}: ${row ? 'it counts no more, and a promise has it' : 'no promise has it'}`;
      else if (
        row &&
        (row.day !== told.day ||
          row.number !== told.number ||
          row.promise_id !== row.owner ||
          nameWording(wordingFrom(row)) !== nameWording(told.wording))
      )
        yield `${name}: promise ${row.promise_id} has it otherwise than it is told`;
    }
  }
}
