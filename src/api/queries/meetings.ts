import type { Meeting } from '../../record/index.ts';
import { type MeetingFilter, meetingOf } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { splitNames } from '../split-names.ts';

/** As a form and an address ask: actors with commas between, one status. */
export interface MeetingQuestion extends Omit<MeetingFilter, 'actors' | 'participant' | 'kinds' | 'statuses' | 'several'> {
  readonly actor?: string;
  readonly kind?: string;
  readonly status?: string;
}

export function toMeetingFilter({ actor, kind, status, ...filter }: MeetingQuestion): MeetingFilter {
  const oneOf = <Name extends string>(name: Name, value?: string) => (value === undefined ? {} : { [name]: [value] });
  return { ...filter, actors: splitNames(actor), ...oneOf('kinds', kind), ...oneOf('statuses', status) };
}

/** Throws NotThere. */
export async function findMeeting({ record }: Shelf, id: string): Promise<Meeting> {
  const found = await meetingOf(record.db, id);
  if (!found) throw new NotThere(`The record has no meeting ${id}.`);
  return found;
}
