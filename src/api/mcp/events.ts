import { z } from 'zod';
import type { EventRow } from '../../store/index.ts';
import { EVENTS } from '../lists/happenings.ts';
import { takePage } from '../lists/list.ts';
import { eventQuestion, splitPart } from '../questions.ts';
import { limit, next } from './page.ts';
import { findSources, source } from './source.ts';
import { type Desk, tool } from './tool.ts';

const text = z.string().nullable();

const event = z.object({
  day: text,
  type: z.string(),
  mode: text,
  status: z.string(),
  intensity: z.number().meta({ description: '-10 (war) to 10.' }),
  actors: text,
  recipients: text,
  place: text,
  channel: text.meta({ description: 'On whose word.' }),
  words: z.string().meta({ description: 'As the text has them.' }),
  confidence: z.number(),
  source,
});

const answer = z.object({ events: z.array(event), next });

type Asked = Parameters<typeof EVENTS.find>[1];

async function listEvents(desk: Desk, filter: Asked, part: { readonly after?: string; readonly limit?: number }) {
  const { rows, next } = await takePage(EVENTS, desk.shelf, filter, part);
  const sourceOf = await findSources(desk, rows);
  return { events: rows.map((row) => ({ ...tell(row), source: sourceOf(row.document, row.event) })), next };
}

function tell({ day, type, mode, status, intensity, actors, recipients, place, channel, words, confidence }: EventRow) {
  return { day, type, mode, status, intensity, actors, recipients, place, channel, words, confidence };
}

export const searchEvents = tool({
  name: 'search_events',
  title: 'Events of the record',
  description:
    'Events between states, bodies and persons, in order of their days: who did what towards whom, when and where, in what state, on whose word; each with the words it rests on and their address.',
  question: eventQuestion.extend({ limit }),
  answer,
  run(desk, asked) {
    const { filter, part } = splitPart(asked);
    return listEvents(desk, filter, part);
  },
});

const STATE = z
  .string()
  .regex(/^[A-Za-z]{3}$/, 'not a code of three letters')
  .toUpperCase()
  .meta({ description: 'ISO 3166-1 alpha-3.' });
const { since, until, after, type, status } = eventQuestion.shape;

export const dyadTimeline = tool({
  name: 'dyad_timeline',
  title: 'Two states over time',
  description:
    'What two states did towards each other, either way, in order of days, each with its words and their address; with events, mean intensity and its trend by month.',
  question: z.object({ one: STATE, other: STATE, type, status, since, until, after, limit }),
  answer: answer.extend({
    months: z.array(z.object({ month: z.string(), events: z.number(), intensity: z.number().nullable(), trend: z.number().nullable() })),
  }),
  async run(desk, { one, other, ...asked }) {
    const { filter, part } = splitPart(asked);
    const { months } = await desk.shelf.relation(one, other);
    const isWithin = ({ month }: { readonly month: string }) =>
      (filter.since === undefined || month >= filter.since.slice(0, 7)) &&
      (filter.until === undefined || month <= filter.until.slice(0, 7));
    const listed = await listEvents(desk, { ...filter, dyad: `${one},${other}` }, part);
    return {
      ...listed,
      months: months.filter(isWithin).map(({ month, events, intensity, trend }) => ({ month, events, intensity, trend })),
    };
  },
});
