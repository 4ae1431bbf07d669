import { z } from 'zod';
import { actorAnswer, dyadAnswer, wholeActor, wholeDyad } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { ACTORS, DYADS } from '../lists/parties.ts';
import { findActor, officesOf } from '../queries/actors.ts';
import { actorQuestion, dyadQuestion } from '../questions.ts';
import { listEndpoint } from './list-endpoint.ts';

const STATE = 'ISO 3166-1 alpha-3.';

export const partyEndpoints: readonly Endpoint[] = [
  listEndpoint({
    path: '/actors',
    summary: 'Persons, states and bodies, those in most documents first.',
    question: actorQuestion,
    list: ACTORS,
    item: actorAnswer,
    toItem: (row) => ({ ...row }),
    toCsv: (row) => row,
  }),
  endpoint({
    path: '/actors/{actor}',
    summary: 'An actor with the offices that documents give it.',
    params: { actor: 'Its number in the record: a12.' },
    question: z.object({}),
    answer: wholeActor,
    async run({ record }, _, { actor = '' }) {
      const found = await findActor(record, actor);
      return { ...found, offices: await officesOf(record, found) };
    },
  }),
  listEndpoint({
    path: '/dyads',
    summary: 'Pairs of states, those with most events between them first.',
    question: dyadQuestion,
    list: DYADS,
    item: dyadAnswer,
    toItem: (row) => ({ ...row }),
    toCsv: (row) => row,
  }),
  endpoint({
    path: '/dyads/{one}/{other}',
    summary:
      'Two states: events that happened or go on by month, either way, with intensity and trend; names of the relation, who speaks for whom, fields and tone by year. Each account counts.',
    params: { one: STATE, other: STATE },
    question: z.object({}),
    answer: wholeDyad,
    async run(shelf, _, { one = '', other = '' }) {
      const { cells, fields, ...relation } = await shelf.relation(one.toUpperCase(), other.toUpperCase());
      return { ...relation, fields: fields.map(({ topics, ...year }) => ({ ...year, topics: Object.fromEntries(topics) })) };
    },
  }),
];
