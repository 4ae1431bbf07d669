import type { Actor, Event, Place, Reading } from '../../../src/domain/index.ts';
import { READING, TEXT } from '../reading-example.ts';

const made = { confidence: 0.9, by: 'test' };
const span = { start: TEXT.indexOf('Norwegian Foreign'), end: TEXT.indexOf('turning point') };

export const event = (over: Partial<Event>): Event => ({
  id: 'e1',
  type: 'CONSULT',
  mode: null,
  cameo: '042',
  quad: 'verbal-cooperation',
  intensity: 1.9,
  contexts: ['diplomatic'],
  actor: ['a1'],
  recipient: ['a6'],
  reciprocal: false,
  when: { start: '2024-05-02', end: '2024-05-02', time: 't1', how: 'resolved' },
  place: 'p1',
  status: 'happened',
  statement: null,
  channel: 'c0',
  trigger: [span],
  span,
  again: [],
  ...made,
  ...over,
});

const PERU: Actor = { id: 'a6', kind: 'state', name: 'Peru', country: 'PER', sectors: [], offices: [], members: [], mentions: [], ...made };

const OSLO: Place = { id: 'p1', span, name: 'Oslo', country: 'NOR', lat: 59.9, lon: -0.5, geonames: 3143244, ...made };

export const withEvents = (...events: Event[]): Reading => ({ ...READING, actors: [...READING.actors, PERU], places: [OSLO], events });
