import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../engines/engine.ts';
import { type Condition, type Conditions, conditionsOf } from '../conditions.ts';
import { contains } from '../containing.ts';

export interface PromiseFilter {
  /** ISO 3166-1 alpha-3 codes or parts of names: all are parties. */
  readonly parties?: readonly string[];
  /** They stand in one of its tellings. */
  readonly words?: string;
  /** As told last. */
  readonly standing?: string;
  /** YYYY-MM-DD: told on this day or later. */
  readonly since?: string;
  /** First told up to this day. */
  readonly until?: string;
}

const CONDITIONS: Conditions<Omit<PromiseFilter, 'parties'>> = {
  // SQLite goes through tables that are joined across in the order in which they are named: all commitments, then the few that fit.
  words: (words) => sql`m.id in (select t.promise_id from commitments c cross join promise_tellings t
    where ${contains('c.words', words)} and t.reading_id = c.reading_id and t.commitment = c.id)`,
  standing: (standing) => sql`m.standing = ${standing}`,
  since: (day) => sql`m.last_day >= ${day}`,
  until: (day) => sql`m.first_day <= ${day}`,
};

/** From where promises (`m`) are taken, by what they are in order, and what must hold of them. */
export interface AskedPromises {
  readonly from: RawBuilder<unknown>;
  readonly lastDay: RawBuilder<unknown>;
  readonly id: RawBuilder<unknown>;
  readonly conditions: readonly Condition[];
}

/** The first country that is asked for leads: its promises are in order in the index of parties. */
export async function askPromises(db: Database, { parties = [], ...filter }: PromiseFilter): Promise<AskedPromises> {
  const conditions = conditionsOf(CONDITIONS, filter);
  let lead: string | null = null;
  for (const party of parties) {
    const code = party.toUpperCase();
    if (!(await isCountry(db, code))) conditions.push(isNamed(party));
    else if (lead === null) lead = code;
    else conditions.push(isParty(code));
  }
  if (lead === null) return { from: sql`promises m`, lastDay: sql`m.last_day`, id: sql`m.id`, conditions };
  return {
    from: sql`promise_parties p cross join promises m`,
    lastDay: sql`p.last_day`,
    id: sql`p.promise_id`,
    conditions: [sql`p.kind = 'country'`, sql`p.party = ${lead}`, sql`m.id = p.promise_id`, ...conditions],
  };
}

async function isCountry(db: Database, code: string): Promise<boolean> {
  const known = db.selectFrom('promise_parties').select('promise_id').where('kind', '=', 'country').where('party', '=', code).limit(1);
  return (await known.executeTakeFirst()) !== undefined;
}

function isParty(code: string): RawBuilder<SqlBool> {
  return sql`exists (select 1 from promise_parties w where w.promise_id = m.id and w.kind = 'country' and w.party = ${code})`;
}

function isNamed(party: string): RawBuilder<SqlBool> {
  return sql`m.id in (select w.promise_id from promise_parties w where w.kind = 'name' and ${contains('w.party', party)})`;
}
