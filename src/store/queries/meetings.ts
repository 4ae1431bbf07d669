import { type Encounter, encountersOf, groupEncounters, type Meeting, toMeeting } from '../../record/index.ts';
import type { Record } from '../record.ts';
import { readingsWith } from './readings.ts';

/** The meetings, calls and visits of a record, in order of time; those without a day last. */
export async function findMeetings(record: Record): Promise<Meeting[]> {
  const encounters: Encounter[] = [];
  for await (const { id, reading } of readingsWith(record, 'CONSULT')) encounters.push(...encountersOf(reading, id));
  return groupEncounters(encounters)
    .map(toMeeting)
    .toSorted((a, b) => (a.start ?? '9').localeCompare(b.start ?? '9') || a.id.localeCompare(b.id));
}
