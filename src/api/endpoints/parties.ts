import { z } from 'zod';
import { actorAnswer, dyadAnswer, listOf, wholeActor, wholeDyad } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { nextPage } from '../next-page.ts';
import { NotThere } from '../problem.ts';
import { findActor, listActors, officesOf } from '../queries/actors.ts';
import { countTypes, listDyads } from '../queries/dyads.ts';
import { actorQuestion, partQuestion } from '../questions.ts';

const STATE = 'ISO 3166-1 alpha-3.';

export const partyEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/actors',
    summary: 'Persons, states and bodies, those in most documents first.',
    params: {},
    question: actorQuestion,
    answer: listOf(actorAnswer),
    async run({ record }, { page, limit, ...filter }) {
      const rows = await listActors(record, filter, (page - 1) * limit, limit + 1);
      return { items: rows.slice(0, limit), next: nextPage('/actors', { page, limit, ...filter }, rows.length > limit) };
    },
    async *rows({ record }, { page, limit, ...filter }) {
      yield* await listActors(record, filter, (page - 1) * limit, limit);
    },
  }),
  endpoint({
    path: '/actors/{actor}',
    summary: 'An actor with the offices that documents give it.',
    params: { actor: 'Its number in the record: a12.' },
    question: z.object({}),
    answer: wholeActor,
    async run({ record }, _, { actor = '' }) {
      const found = await findActor(record, actor);
      if (!found) throw new NotThere(`The record has no actor ${actor}.`);
      return { ...found, offices: await officesOf(record, found) };
    },
  }),
  endpoint({
    path: '/dyads',
    summary: 'Pairs of states, those with most events between them first.',
    params: {},
    question: partQuestion,
    answer: listOf(dyadAnswer),
    async run({ record }, { page, limit }) {
      const rows = await listDyads(record, limit + 1, { from: (page - 1) * limit });
      return { items: rows.slice(0, limit), next: nextPage('/dyads', { page, limit }, rows.length > limit) };
    },
    async *rows({ record }, { page, limit }) {
      yield* await listDyads(record, limit, { from: (page - 1) * limit });
    },
  }),
  endpoint({
    path: '/dyads/{one}/{other}',
    summary: 'Events between two states that happened or go on, by year and type, either way; each account counts.',
    params: { one: STATE, other: STATE },
    question: z.object({}),
    answer: wholeDyad,
    async run({ record }, _, { one = '', other = '' }) {
      const [here, there] = [one.toUpperCase(), other.toUpperCase()];
      return { one: here, other: there, types: await countTypes(record, here, there) };
    },
  }),
];
