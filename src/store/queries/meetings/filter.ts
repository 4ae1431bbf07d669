import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../engines/engine.ts';
import { type Condition, type Conditions, conditionsOf } from '../conditions.ts';
import { contains } from '../containing.ts';
import { isCode, namesOf } from '../who.ts';

export interface MeetingFilter {
  /** ISO 3166-1 alpha-3 codes, `a12` or parts of names: all were there. */
  readonly actors?: readonly string[];
  /** Somebody who was there, under any of these names. */
  readonly participant?: { readonly names: readonly string[]; readonly country: string | null };
  readonly kinds?: readonly string[];
  readonly level?: string;
  readonly statuses?: readonly string[];
  /** Part of the place's name. */
  readonly place?: string;
  /** YYYY-MM-DD */
  readonly since?: string;
  readonly until?: string;
  /** Told of by more documents than one, or by one alone. */
  readonly several?: boolean;
}

const CONDITIONS: Conditions<Omit<MeetingFilter, 'actors'>> = {
  participant: ({ names, country }) => sql`m.id in (select w.meeting_id from meeting_participants w where w.name in (${listed(names)})
    ${country === null ? sql`` : sql`and (w.country is null or w.country = ${country})`})`,
  kinds: (kinds) => sql`m.kind in (${listed(kinds)})`,
  level: (level) => sql`m.level = ${level}`,
  statuses: (statuses) => sql`m.status in (${listed(statuses)})`,
  place: (place) => contains('m.place', place),
  since: (day) => sql`m.end_date >= ${day}`,
  until: (day) => sql`m.start_date <= ${day}`,
  several: (several) => (several ? sql`m.documents > 1` : sql`m.documents <= 1`),
};

/** A table (`p`) that has the meetings of a state, or of two with each other, in order. */
export interface Lead {
  readonly table: 'meeting_participants' | 'meeting_pairs';
  readonly whose: Condition;
}

/** What is asked of a meeting (`m`), and by what table the meetings that alone are asked for are found in order, where there is one. */
export interface AskedMeetings {
  readonly conditions: readonly Condition[];
  readonly lead: Lead | null;
}

export async function askMeetings(db: Database, { actors = [], ...filter }: MeetingFilter): Promise<AskedMeetings> {
  const conditions = conditionsOf(CONDITIONS, filter);
  for (const actor of actors) if (!isCode(actor)) conditions.push(isAmong(actor, await namesAt(db, actor)));
  // The first two states lead; of the others it is asked whether they were there, too.
  const [first, second, ...others] = new Set(actors.filter(isCode));
  conditions.push(...others.map(wasThere));
  return { conditions, lead: leadOf(first, second) };
}

function leadOf(first: string | undefined, second: string | undefined): Lead | null {
  if (first === undefined) return null;
  if (second === undefined) return { table: 'meeting_participants', whose: sql`p.country = ${first}` };
  const [one, other] = [first, second].toSorted();
  return { table: 'meeting_pairs', whose: sql`p.one = ${one} and p.other = ${other}` };
}

/** The tables that a question about these meetings goes through. */
export function tablesOf(lead: Lead | null, isMeetingAsked: boolean): RawBuilder<unknown> {
  if (lead === null) return sql`meetings m`;
  return isMeetingAsked ? sql`${sql.table(lead.table)} p join meetings m on m.id = p.meeting_id` : sql`${sql.table(lead.table)} p`;
}

/** Numbers are asked for so that SQLite looks among the meeting's few, and not among the state's many. */
function wasThere(state: string): RawBuilder<SqlBool> {
  return sql`exists (select 1 from meeting_participants w where w.meeting_id = m.id and w.number >= 0 and w.country = ${state})`;
}

function isAmong(actor: string, names: readonly string[]): RawBuilder<SqlBool> {
  return sql`m.id in (select w.meeting_id from meeting_participants w where w.name in (${listed(names)})
    union all select w.meeting_id from meeting_participants w where w.country = ${actor.toUpperCase()})`;
}

function listed(values: readonly string[]): RawBuilder<unknown> {
  return values.length === 0 ? sql`null` : sql.join(values);
}

/** Names of participants that are meant: those that hold the words, and the other names of actors that are judged to be one with them. */
async function namesAt(db: Database, actor: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`with recursive n(name) as (
      select min(name) from meeting_participants
      union all select (select min(p.name) from meeting_participants p where p.name > n.name) from n where n.name is not null
    ) select n.name from n where n.name is not null and ${contains('n.name', actor)}`.execute(db);
  return [...new Set([...rows.map(({ name }) => name), ...(await namesOf(db, actor))])];
}
