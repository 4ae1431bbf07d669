import { type Encounter, encountersOf, groupEncounters, type Meeting, toMeeting } from '../../record/index.ts';
import type { Record } from '../record.ts';
import type { Place } from './event-place.ts';
import { judgedAccounts } from './judged-accounts.ts';
import { readingsWith } from './readings.ts';

/** The meetings, calls and visits of a record, in order of time; those without a day last. `asOf`: as it stood just before this moment. */
export async function findMeetings(record: Record, asOf?: string): Promise<Meeting[]> {
  const places = new Map<Encounter, Place>();
  for await (const { id, document, reading } of readingsWith(record, 'CONSULT', asOf))
    for (const encounter of encountersOf(reading, id)) {
      const [start, end] = reading.events.find((event) => event.id === encounter.event)?.span ?? [0, 0];
      places.set(encounter, { document, start, end });
    }
  const judged = await judgedAccounts(record, places);
  return groupEncounters([...places.keys()], judged)
    .map((accounts) => toMeeting(accounts, judged))
    .toSorted((a, b) => (a.start ?? '9').localeCompare(b.start ?? '9') || a.id.localeCompare(b.id));
}
