import { sql } from 'kysely';
import type { Record } from '../record.ts';

/** How many tell of an event, and how many of those are copies of none of the others, is counted as accounts come and go. */
export async function* checkAccounts(record: Record): AsyncGenerator<string> {
  const { rows } = await sql<{ id: string; accounts: number; independent: number; counted: number; apart: number }>`
    select n.id, coalesce(h.accounts, 1) as accounts, coalesce(h.independent, 1) as independent,
      coalesce(t.counted, 1) as counted, coalesce(t.apart, 1) as apart
    from (select id from same_events union select same_event from event_accounts) n left join same_events h on h.id = n.id
    left join (select a.same_event, count(distinct r.document_id) as counted, count(distinct coalesce(c.original_id, r.document_id)) as apart
      from event_accounts a join readings r on r.id = a.reading_id left join near_copies c on c.document_id = r.document_id
      where r.replaced_at is null group by a.same_event) t on t.same_event = n.id
    where coalesce(h.accounts, 1) <> coalesce(t.counted, 1) or coalesce(h.independent, 1) <> coalesce(t.apart, 1)
    order by n.id`.execute(record.db);
  for (const { id, accounts, independent, counted, apart } of rows) {
    if (accounts !== counted) yield `event ${id}: ${accounts} documents are said to tell of it, and ${counted} do`;
    if (independent !== apart) yield `event ${id}: ${independent} documents are said to tell of it by themselves, and ${apart} do`;
  }
}
