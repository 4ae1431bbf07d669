import type { Known } from '../../record/same-event/choose-event.ts';
import type { Telling } from '../../record/same-event/telling.ts';
import type { Database } from '../engines/engine.ts';
import { type Place, textToPlace } from '../queries/event-place.ts';
import { eventAt, judgementsOn, sharedPlace } from '../queries/judged-events.ts';
import { countAccounts } from './count-accounts.ts';
import { decideEvent } from './decide-event.ts';

/** Tells anew which of the accounts around two judged places are of one event, in the order of their documents. */
export async function regroupEvents(db: Database, places: readonly string[]): Promise<void> {
  const before = new Set<string>();
  for (const place of places) {
    const event = await eventAt(db, textToPlace(place));
    if (event !== null) before.add(event);
  }
  if (before.size === 0) return;
  const rows = await selectAccounts(db, [...before]);
  const decided: { event: string; place: Place; telling: Telling }[] = [];
  for (const { reading_id, event, document_id: document, start, end, telling } of rows) {
    const account = { telling: JSON.parse(telling) as Telling, place: { document, start, end } };
    const own = await decideEvent(account, toKnown(decided), await judgementsOn(db, document), find, new Set());
    decided.push({ ...account, event: own });
    await db
      .updateTable('event_accounts')
      .set({ same_event: own })
      .where('reading_id', '=', reading_id)
      .where('event', '=', event)
      .execute();
  }
  await countAccounts(db, new Set([...before, ...decided.map(({ event }) => event)]));

  /** Accounts that are not decided on yet will find those that are. */
  async function find(place: Place): Promise<string | null> {
    const [best] = decided
      .filter((account) => sharedPlace(account.place, place) > 0)
      .toSorted((a, b) => sharedPlace(b.place, place) - sharedPlace(a.place, place));
    if (best) return best.event;
    const event = await eventAt(db, place);
    return event !== null && before.has(event) ? null : event;
  }
}

function toKnown(decided: readonly { readonly event: string; readonly telling: Telling }[]): Known[] {
  return [...Map.groupBy(decided, ({ event }) => event)].map(([event, own]) => ({ event, tellings: own.map(({ telling }) => telling) }));
}

function selectAccounts(db: Database, events: readonly string[]) {
  return db
    .selectFrom('event_accounts as a')
    .innerJoin('events as e', (join) => join.onRef('e.reading_id', '=', 'a.reading_id').onRef('e.id', '=', 'a.event'))
    .innerJoin('readings as r', 'r.id', 'a.reading_id')
    .where('a.same_event', 'in', events)
    .where('r.replaced_at', 'is', null)
    .select(['a.reading_id', 'a.event', 'a.telling', 'r.document_id', 'e.span_start as start', 'e.span_end as end'])
    .orderBy('r.document_id')
    .orderBy('e.span_start')
    .orderBy('a.event')
    .execute();
}
