import type { Record } from '../../record.ts';
import type { MeetingFilter } from './filter.ts';
import { idsAfter } from './list.ts';

/** Where a meeting was held, and of which states those were who took part: what a map needs of it. Degrees, WGS 84. */
export interface HeldMeeting {
  readonly kind: string;
  /** YYYY-MM-DD */
  readonly start: string | null;
  /** ISO 3166-1 alpha-3, each once. */
  readonly countries: readonly string[];
  /** As the first account tells it that places it on the earth. */
  readonly place: MeetingPoint | null;
}

export interface MeetingPoint {
  readonly name: string;
  readonly country: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** The latest that fit, so many of them, the latest first. */
export async function latestHeld(record: Record, filter: MeetingFilter, count: number): Promise<HeldMeeting[]> {
  const { db } = record;
  const ids = await idsAfter(db, filter, null, count, 'latest');
  if (ids.length === 0) return [];
  const meetings = await db.selectFrom('meetings').select(['id', 'kind', 'start_date as start']).where('id', 'in', ids).execute();
  const participants = await db
    .selectFrom('meeting_participants')
    .select(['meeting_id', 'country'])
    .where('meeting_id', 'in', ids)
    .where('country', 'is not', null)
    .orderBy('meeting_id')
    .orderBy('number')
    .execute();
  const placed = await db
    .selectFrom('meeting_accounts as a')
    .innerJoin('events as e', (join) => join.onRef('e.reading_id', '=', 'a.reading_id').onRef('e.id', '=', 'a.event'))
    .innerJoin('places as p', (join) => join.onRef('p.reading_id', '=', 'e.reading_id').onRef('p.id', '=', 'e.place'))
    .select(['a.meeting_id', 'p.name', 'p.country', 'p.latitude', 'p.longitude'])
    .where('a.meeting_id', 'in', ids)
    .orderBy('a.meeting_id')
    .orderBy('a.number')
    .execute();
  const countries = new Map<string, Set<string>>();
  for (const { meeting_id, country } of participants) {
    const own = countries.get(meeting_id) ?? new Set();
    countries.set(meeting_id, own.add(country as string));
  }
  const places = new Map<string, MeetingPoint>();
  for (const { meeting_id, latitude, longitude, ...place } of placed)
    if (latitude !== null && longitude !== null && !places.has(meeting_id)) places.set(meeting_id, { ...place, latitude, longitude });
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  return ids.flatMap((id) => {
    const meeting = byId.get(id);
    if (!meeting) return [];
    return [{ kind: meeting.kind, start: meeting.start, countries: [...(countries.get(id) ?? [])], place: places.get(id) ?? null }];
  });
}
