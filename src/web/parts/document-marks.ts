import type { FullReading } from '../../record/index.ts';
import type { Mark } from './stretches.ts';
import { plainWords } from './words.ts';

type Pair = readonly [number, number];

/** What is marked in the text of a document. */
export function marksOf({ actors, times, places, statements, events, doubts }: FullReading): Mark[] {
  const mark = ([start, end]: Pair, look: string, hint?: string): Mark => ({ start, end, look, ...(hint !== undefined && { hint }) });
  return [
    ...statements.flatMap(({ content }) => content.map((span) => mark(span, 'said'))),
    ...actors.flatMap(({ kind, name, country, mentions }) =>
      mentions.map(({ span }) => mark(span, kind === 'person' ? 'person' : 'party', country === null ? name : `${name} (${country})`)),
    ),
    ...times.map(({ span, value }) => mark(span, 'time', value)),
    ...places.map(({ span, name }) => mark(span, 'place', name)),
    ...events.flatMap(({ trigger, type, status }) => trigger.map((span) => mark(span, 'event', `${plainWords(type)}, ${status}`))),
    ...doubts.map(({ span, note }) => mark(span, 'doubt', note)),
  ];
}
