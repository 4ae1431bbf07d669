import type { Meeting } from '../../record/index.ts';
import type { Shelf } from '../shelf.ts';

export interface MeetingFilter {
  /** ISO 3166-1 alpha-3 codes or parts of names, with commas between: all were there. */
  readonly actor?: string;
  readonly kind?: 'meeting' | 'call' | 'visit';
  /** YYYY-MM-DD */
  readonly since?: string;
  readonly until?: string;
}

/** The latest first; those without a day last. */
export async function listMeetings(shelf: Shelf, filter: MeetingFilter): Promise<Meeting[]> {
  const asked = (filter.actor ?? '').split(',').map((part) => part.trim());
  const found = (await shelf.meetings()).filter((meeting) => isAsked(meeting, filter, asked));
  return found.toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? '') || a.id.localeCompare(b.id));
}

function isAsked(
  { participants, kind, start, end }: Meeting,
  { since, until, ...filter }: MeetingFilter,
  actors: readonly string[],
): boolean {
  const isThere = (asked: string) =>
    participants.some(({ name, country }) => country === asked.toUpperCase() || name.toLowerCase().includes(asked.toLowerCase()));
  return (
    actors.every(isThere) &&
    (filter.kind === undefined || kind === filter.kind) &&
    (since === undefined || (end !== null && end >= since)) &&
    (until === undefined || (start !== null && start <= until))
  );
}

export async function findMeeting(shelf: Shelf, id: string): Promise<Meeting | null> {
  return (await shelf.meetings()).find((meeting) => meeting.id === id) ?? null;
}
