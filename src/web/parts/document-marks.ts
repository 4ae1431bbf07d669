import type { FullReading } from '../../record/index.ts';
import type { Mark } from './stretches.ts';
import { plainWords } from './words.ts';

type Pair = readonly [number, number];

/** What is marked in the text of a document. */
export function marksOf({ actors, times, places, statements, events, commitments, doubts }: FullReading): Mark[] {
  const markOf = (record: string, span: Pair, look: string, hint?: string): Mark => ({ ...mark(span, look, hint), record });
  const mark = ([start, end]: Pair, look: string, hint?: string): Mark => ({ start, end, look, ...(hint !== undefined && { hint }) });
  return [
    ...statements.flatMap(({ id, content }) => content.map((span) => markOf(id, span, 'said'))),
    ...commitments.flatMap(({ id, content }) => content.map((span) => markOf(id, span, 'promised'))),
    ...actors.flatMap(({ kind, name, country, mentions }) =>
      mentions.map(({ span }) => mark(span, kind === 'person' ? 'person' : 'party', country === null ? name : `${name} (${country})`)),
    ),
    ...times.map(({ span, value }) => mark(span, 'time', value)),
    ...places.map(({ span, name }) => mark(span, 'place', name)),
    ...events.flatMap(({ id, trigger, type, status }) =>
      trigger.map((span) => markOf(id, span, 'event', `${plainWords(type)}, ${status}`)),
    ),
    ...doubts.map(({ span, note }, number) => markOf(`doubt-${number + 1}`, span, 'doubt', note)),
  ];
}
