import { z } from 'zod';
import { type Meeting, nameParticipants } from '../../record/index.ts';
import { meetingsAfter, wordsOf } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import { compareAccounts, findPair } from '../queries/comparison.ts';
import { findMeeting, toMeetingFilter } from '../queries/meetings.ts';
import { comparisonQuestion, meetingQuestion } from '../questions.ts';
import type { Shelf } from '../shelf.ts';
import { source, sourceOf } from './source.ts';
import { tool } from './tool.ts';

const said = z.array(z.string()).meta({ description: 'Words as the account has them; none where it does not mention it.' });
const { a, b } = comparisonQuestion.shape;
const { actor, since, until } = meetingQuestion.shape;
/** Meetings that are named where several are meant. */
const NAMED = 10;

export const compareReadouts = tool({
  name: 'compare_readouts',
  title: 'Two accounts of a meeting',
  description:
    'What two accounts of one meeting, call or visit both say and what only one says, point by point, in their own words. The meeting by its id, or by who was there and when.',
  question: z.object({ meeting: comparisonQuestion.shape.meeting.exactOptional(), actor, since, until, a, b }),
  answer: z.object({
    meeting: z.string(),
    who: z.string(),
    day: z.string().nullable(),
    a: source,
    b: source,
    points: z.array(z.object({ topic: z.string(), a: said, b: said, difference: z.string().nullable() })),
    address: z.string().meta({ description: 'Of the page that shows both side by side.' }),
  }),
  async run({ shelf, room }, asked) {
    const meeting = await meant(shelf, asked);
    const pair = await findPair(shelf, meeting, asked.a, asked.b);
    const compared = await compareAccounts(shelf, ...pair);
    const [left, right] = [wordsOf(compared.a.document.text), wordsOf(compared.b.document.text)];
    return {
      meeting: meeting.id,
      who: nameParticipants(meeting),
      day: meeting.start,
      a: sourceOf(room, pair[0]),
      b: sourceOf(room, pair[1]),
      points: compared.points.map(({ topic, a, b, difference }) => ({
        topic,
        a: a.map((span) => left(span)),
        b: b.map((span) => right(span)),
        difference,
      })),
      address: `${room}/meetings/${meeting.id}`,
    };
  },
});

interface Asked {
  readonly meeting?: string;
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
}

/** The one meeting that is meant; of several, those that more than one document tells of are named. */
async function meant(shelf: Shelf, { meeting, ...filter }: Asked): Promise<Meeting> {
  if (meeting !== undefined) return findMeeting(shelf, meeting);
  const asked = { ...toMeetingFilter(filter), several: true };
  const found = (await meetingsAfter(shelf.record, asked, null, NAMED + 1)).map(({ row }) => row);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (!only) throw new NotThere('The record has no such meeting that more than one account tells of.');
  const named = found.slice(0, NAMED).map((one) => `${one.id} (${one.start ?? 'no day'}: ${nameParticipants(one)})`);
  throw new NotThere(
    `${found.length > NAMED ? `More than ${NAMED}` : found.length} meetings are meant; say which by its id: ${named.join('; ')}`,
  );
}
