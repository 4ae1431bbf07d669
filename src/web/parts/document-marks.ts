import type { FullReading } from '../../record/index.ts';
import type { Mark } from './stretches.ts';
import { plainWords } from './words.ts';

type Pair = readonly [number, number];

/** Where a mention of an actor is judged, and what people say of it. */
export type MentionMark = (id: string) => Pick<Mark, 'page' | 'verdict' | 'hint'>;

/** What is marked in the text of a document. `judged`: of a mention, by its id. */
export function marksOf(
  { actors, times, places, statements, events, commitments, doubts }: FullReading,
  judged: MentionMark = () => ({}),
): Mark[] {
  const markOf = (record: string, span: Pair, look: string, hint?: string): Mark => ({ ...mark(span, look, hint), record });
  const mark = ([start, end]: Pair, look: string, hint?: string): Mark => ({ start, end, look, ...(hint !== undefined && { hint }) });
  return [
    ...statements.flatMap(({ id, content }) => content.map((span) => markOf(id, span, 'said'))),
    ...commitments.flatMap(({ id, content }) => content.map((span) => markOf(id, span, 'promised'))),
    ...actors.flatMap(({ id, kind, name, country, mentions }) =>
      mentions.map(({ span }, number) => {
        const told = country === null ? name : `${name} (${country})`;
        return { ...markOf(`${id}@${number}`, span, kind === 'person' ? 'person' : 'party', told), ...judged(`${id}@${number}`) };
      }),
    ),
    ...times.map(({ span, value }) => mark(span, 'time', value)),
    ...places.map(({ span, name }) => mark(span, 'place', name)),
    ...events.flatMap(({ id, trigger, type, status }) =>
      trigger.map((span) => markOf(id, span, 'event', `${plainWords(type)}, ${status}`)),
    ),
    ...doubts.map(({ span, note }, number) => markOf(`doubt-${number + 1}`, span, 'doubt', note)),
  ];
}
