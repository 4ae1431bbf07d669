import { z } from 'zod';
import type { Meeting, Undertaking } from '../../record/index.ts';
import { type MeetingPlace, meetingsAfter } from '../../store/index.ts';
import { type MeetingQuestion, toMeetingFilter } from '../queries/meetings.ts';
import { lastTold, listUndertakings, type PartyFilter } from '../queries/undertakings.ts';
import { someText } from './cursor.ts';
import { takeAfter } from './in-memory.ts';
import { list } from './list.ts';

/** The latest first; those without a day last. */
export const MEETINGS = list<MeetingQuestion, Meeting, MeetingPlace>({
  name: 'meetings',
  place: z.tuple([someText, someText]),
  find: ({ record }, asked, after, count) => meetingsAfter(record, toMeetingFilter(asked), after, count),
});

/** Those told last come first. */
export const COMMITMENTS = list<PartyFilter, Undertaking, readonly [told: string, document: string, commitment: string]>({
  name: 'commitments',
  place: z.tuple([someText, someText, someText]),
  find: async (shelf, filter, after, count) =>
    takeAfter(
      await listUndertakings(shelf, filter),
      (one) => [lastTold(one), one.accounts[0]?.document ?? '', one.accounts[0]?.commitment ?? ''],
      latestFirst,
      after,
      count,
    ),
});

/** By the day downwards, then by the rest upwards. */
function latestFirst([day, ...rest]: readonly [string, ...string[]], [other, ...others]: readonly [string, ...string[]]): number {
  if (day !== other) return day < other ? 1 : -1;
  const at = rest.findIndex((part, at) => part !== others[at]);
  return at === -1 ? 0 : (rest[at] as string) < (others[at] as string) ? -1 : 1;
}
