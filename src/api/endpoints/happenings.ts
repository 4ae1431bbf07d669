import { findEvents, findStatements } from '../../store/index.ts';
import { eventAnswer, listOf, statementAnswer } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { nextPage } from '../next-page.ts';
import { takePart } from '../queries/part.ts';
import { eventQuestion, statementQuestion } from '../questions.ts';

export const happeningEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/events',
    summary: 'Events in order of their days.',
    params: {},
    question: eventQuestion,
    answer: listOf(eventAnswer),
    async run({ record }, { page, limit, ...filter }) {
      const { rows, more } = await takePart(findEvents(record, filter), page, limit);
      return { items: [...rows], next: nextPage('/events', { page, limit, ...filter }, more) };
    },
    async *rows({ record }, { page, limit, ...filter }) {
      yield* (await takePart(findEvents(record, filter), page, limit)).rows;
    },
  }),
  endpoint({
    path: '/statements',
    summary: 'Statements in order of publication and of the text.',
    params: {},
    question: statementQuestion,
    answer: listOf(statementAnswer),
    async run({ record }, { page, limit, ...filter }) {
      const { rows, more } = await takePart(findStatements(record, filter), page, limit);
      return { items: [...rows], next: nextPage('/statements', { page, limit, ...filter }, more) };
    },
    async *rows({ record }, { page, limit, ...filter }) {
      yield* (await takePart(findStatements(record, filter), page, limit)).rows;
    },
  }),
];
