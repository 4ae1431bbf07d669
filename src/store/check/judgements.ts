import { sql } from 'kysely';
import { textToPlace } from '../queries/event-place.ts';
import { eventAt } from '../queries/judged-events.ts';
import type { Record } from '../record.ts';

/** What judgements are about is named by keys and places, which no database looks after; what they say of events must be so. */
export async function* checkJudgements(record: Record): AsyncGenerator<string> {
  const { rows } = await sql<{ id: number; about: string }>`select j.id, j.about from (
      select id, kind, a as about from judgements union all select id, kind, b from judgements) j
    where (j.kind = 'actor' and not exists (select 1 from actors a where a.key = j.about))
      or (j.kind = 'event' and not exists (select 1 from documents d where j.about like d.id || ':%'))
    order by j.id`.execute(record.db);
  for (const { id, about } of rows) yield `judgement ${id}: ${about} is not there`;
  const { rows: lost } = await sql<{ id: number; document_id: number }>`select v.id, v.document_id from verdicts v
    where not exists (select 1 from documents d where d.id = v.document_id) order by v.id`.execute(record.db);
  for (const { id, document_id } of lost) yield `judgement v${id}: document ${document_id} is not there`;
  const judged = await record.db
    .selectFrom('judgements')
    .select(['id', 'a', 'b', 'verdict'])
    .where('kind', '=', 'event')
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id, a, b, verdict } of judged) {
    const [one, other] = [await eventAt(record.db, textToPlace(a)), await eventAt(record.db, textToPlace(b))];
    if (one !== null && other !== null && (one === other) !== (verdict === 'same'))
      yield `judgement ${id}: ${a} and ${b} are ${one === other ? 'one event' : 'two events'}, and are judged otherwise`;
  }
}
