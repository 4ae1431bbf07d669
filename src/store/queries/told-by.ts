import { sql } from 'kysely';

/** How many documents tell of an event, and how many of those are copies of none of the others. */
export interface ToldBy {
  readonly accounts: number;
  readonly independent: number;
}

/** A column over readings `r`: the events that others tell of, too, with these numbers. */
export const TOLD_BY = sql<
  string | null
>`(select group_concat(a.event || ' ' || h.accounts || ' ' || h.independent, ';') from event_accounts a
  join same_events h on h.id = a.same_event where a.reading_id = r.id and h.accounts > 1)`;

/** The same by the events' ids. */
export function readToldBy(column: string | null): ReadonlyMap<string, ToldBy> {
  const rows = column === null ? [] : column.split(';').map((told) => told.split(' '));
  return new Map(
    rows.map(([event = '', accounts, independent]) => [event, { accounts: Number(accounts), independent: Number(independent) }]),
  );
}
