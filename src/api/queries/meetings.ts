import type { Meeting } from '../../record/index.ts';
import { namesOf, type Record } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { splitNames } from '../split-names.ts';

export interface MeetingFilter {
  /** ISO 3166-1 alpha-3 codes, `a12` or parts of names, with commas between: all were there. */
  readonly actor?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly status?: string;
  /** Part of the place's name. */
  readonly place?: string;
  /** YYYY-MM-DD */
  readonly since?: string;
  readonly until?: string;
}

/** The latest first; those without a day last. */
export async function listMeetings(shelf: Shelf, filter: MeetingFilter): Promise<Meeting[]> {
  const isAsked = await meetingsAsked(shelf.record, filter);
  return (await shelf.latestMeetings()).filter(isAsked);
}

/** Is a meeting asked for? Participants also go by the other names of actors that are judged to be one. */
export async function meetingsAsked(record: Record, filter: MeetingFilter): Promise<(meeting: Meeting) => boolean> {
  const asked: Asked[] = [];
  for (const actor of splitNames(filter.actor)) asked.push({ actor: actor.toLowerCase(), names: await namesOf(record, actor) });
  const { kind, level, status, since, until } = filter;
  const where = filter.place?.toLowerCase();
  return (meeting) =>
    asked.every((one) => meeting.participants.some((participant) => isIt(participant, one))) &&
    (kind === undefined || meeting.kind === kind) &&
    (level === undefined || meeting.level === level) &&
    (status === undefined || meeting.status === status) &&
    (where === undefined || (meeting.place?.toLowerCase().includes(where) ?? false)) &&
    (since === undefined || (meeting.end !== null && meeting.end >= since)) &&
    (until === undefined || (meeting.start !== null && meeting.start <= until));
}

interface Asked {
  /** In small letters. */
  readonly actor: string;
  readonly names: ReadonlySet<string>;
}

function isIt({ name, country }: Meeting['participants'][number], { actor, names }: Asked): boolean {
  return country?.toLowerCase() === actor || names.has(name) || name.toLowerCase().includes(actor);
}

/** Throws NotThere. */
export async function findMeeting(shelf: Shelf, id: string): Promise<Meeting> {
  const found = (await shelf.meetingsById()).get(id);
  if (!found) throw new NotThere(`The record has no meeting ${id}.`);
  return found;
}
