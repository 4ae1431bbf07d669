import { z } from 'zod';
import type { Meeting } from '../../record/index.ts';
import { type MeetingPlace, meetingsAfter } from '../../store/index.ts';
import { type MeetingQuestion, toMeetingFilter } from '../queries/meetings.ts';
import { someText } from './cursor.ts';
import { list } from './list.ts';

/** The latest first; those without a day last. */
export const MEETINGS = list<MeetingQuestion, Meeting, MeetingPlace>({
  name: 'meetings',
  place: z.tuple([someText, someText]),
  find: ({ record }, asked, after, count) => meetingsAfter(record, toMeetingFilter(asked), after, count),
});
