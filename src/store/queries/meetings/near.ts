import { type JudgedAccounts, LONGEST, MARGIN, shiftDay, sidesOf } from '../../../record/index.ts';
import type { Database } from '../../engines/engine.ts';
import { keyOf, type RecordKey } from '../../record-key.ts';
import { type Place, textToPlace } from '../event-place.ts';
import { judgedAccounts } from '../judged-accounts.ts';
import { sharedPlace } from '../judged-events.ts';
import { personsJudgements } from '../judgements.ts';
import { encountersIn, type StoredEncounter } from './encounters.ts';

/** Ids of the written meetings that a change of these accounts may touch: of the same sides in the same days or document, or judged to be one with them. */
export async function meetingsNear(db: Database, accounts: readonly StoredEncounter[]): Promise<Set<string>> {
  const found = new Set<string>();
  const asked = new Map(
    accounts.map(({ encounter }) => [`${encounter.reading} ${sidesOf(encounter.participants)} ${encounter.start}`, encounter]),
  );
  // Asked for together with those near in time, all meetings of the two that there ever were would be gone through.
  const beside = await meetingsIn(db, new Set([...asked.values()].map(({ reading }) => reading)));
  for (const { reading, participants, start, end } of asked.values()) {
    const sides = sidesOf(participants).join(' ');
    for (const told of beside) if (told.reading_id === reading && told.sides === sides) found.add(told.meeting_id);
    if (start === null) continue;
    const near = await meetingsTold(db)
      .where('n.sides', '=', sides)
      .where('n.start_date', '>=', shiftDay(start, -MARGIN - LONGEST))
      .where('n.start_date', '<=', shiftDay(end ?? start, MARGIN))
      .where('n.end_date', '>=', shiftDay(start, -MARGIN))
      .execute();
    for (const { meeting_id } of near) found.add(meeting_id);
  }
  for (const id of await meetingsJudged(db, accounts)) found.add(id);
  return found;
}

function meetingsTold(db: Database) {
  return db
    .selectFrom('encounters as n')
    .innerJoin('meeting_accounts as a', (join) => join.onRef('a.reading_id', '=', 'n.reading_id').onRef('a.event', '=', 'n.event'))
    .select(['a.meeting_id', 'n.reading_id', 'n.sides']);
}

/** All that these readings tell of. */
async function meetingsIn(db: Database, readings: ReadonlySet<number>) {
  return readings.size === 0
    ? []
    : meetingsTold(db)
        .where('n.reading_id', 'in', [...readings])
        .execute();
}

async function meetingsJudged(db: Database, accounts: readonly StoredEncounter[]): Promise<string[]> {
  const judgements = (await personsJudgements(db, 'event')).map(({ a, b }) => [textToPlace(a), textToPlace(b)] as const);
  if (judgements.length === 0) return [];
  const isHere = (place: Place) => accounts.some((account) => sharedPlace(place, account.place) > 0);
  const others = judgements.flatMap(([a, b]) => [...(isHere(a) ? [b] : []), ...(isHere(b) ? [a] : [])]);
  return meetingsOf(db, await encountersIn(db, others));
}

/** Ids of the written meetings that these accounts are of. */
export async function meetingsOf(db: Database, accounts: readonly RecordKey[]): Promise<string[]> {
  if (accounts.length === 0) return [];
  const keys = new Set(accounts.map(keyOf));
  const rows = await db
    .selectFrom('meeting_accounts')
    .select(['meeting_id', 'reading_id as reading', 'event as record'])
    .where('reading_id', 'in', [...new Set(accounts.map(({ reading }) => reading))])
    .execute();
  return rows.filter((row) => keys.has(keyOf(row))).map(({ meeting_id }) => meeting_id);
}

/** What people have judged of these accounts. */
export function judgedOf(db: Database, accounts: Iterable<StoredEncounter>): Promise<JudgedAccounts> {
  return judgedAccounts(db, new Map([...accounts].map(({ encounter, place }) => [encounter, place])));
}
