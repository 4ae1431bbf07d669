import { z } from 'zod';
import { type Meeting, meetingToJson } from '../../record/index.ts';
import { comparisonAnswer, meetingAnswer } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { MEETINGS } from '../lists/encounters.ts';
import { compareAccounts, findPair } from '../queries/comparison.ts';
import { findMeeting } from '../queries/meetings.ts';
import { comparisonQuestion, meetingQuestion } from '../questions.ts';
import { listEndpoint } from './list-endpoint.ts';

type MeetingAnswer = z.infer<typeof meetingAnswer>;
type ComparisonAnswer = z.infer<typeof comparisonAnswer>;

const COLUMNS = [
  'meeting',
  'kind',
  'level',
  'participants',
  'countries',
  'start_date',
  'end_date',
  'place',
  'status',
  'documents',
] as const;

export const meetingEndpoints: readonly Endpoint[] = [
  listEndpoint({
    path: '/meetings',
    summary: 'Meetings, calls and visits, the latest first. CSV has a row a meeting, with lists parted by "; ".',
    question: meetingQuestion,
    list: MEETINGS,
    item: meetingAnswer,
    toItem: (meeting) => meetingToJson(meeting) as MeetingAnswer,
    toCsv: toRow,
    columns: [...COLUMNS],
  }),
  endpoint({
    path: '/meetings/{meeting}',
    summary: 'A meeting with its accounts.',
    params: { meeting: 'Its id.' },
    question: z.object({}),
    answer: meetingAnswer,
    async run(shelf, _, { meeting = '' }) {
      return meetingToJson(await findMeeting(shelf, meeting)) as MeetingAnswer;
    },
  }),
  endpoint({
    path: '/comparisons',
    summary: 'Two accounts of a meeting, point by point.',
    params: {},
    question: comparisonQuestion,
    answer: comparisonAnswer,
    async run(shelf, { meeting, a, b }) {
      const pair = await findPair(shelf, await findMeeting(shelf, meeting), a, b);
      const { points } = await compareAccounts(shelf, ...pair);
      return { meeting, a: pair[0].document, b: pair[1].document, points: structuredClone(points) as ComparisonAnswer['points'] };
    },
  }),
];

function toRow({ id, kind, level, participants, start, end, place, status, accounts }: Meeting): {
  [column in (typeof COLUMNS)[number]]: unknown;
} {
  const list = (parts: readonly (string | null)[]) => [...new Set(parts)].filter((part) => part !== null).join('; ');
  return {
    meeting: id,
    kind,
    level,
    participants: list(participants.map(({ name }) => name)),
    countries: list(participants.map(({ country }) => country)),
    start_date: start,
    end_date: end,
    place,
    status,
    documents: list(accounts.map(({ document }) => document)),
  };
}
