import { eventAnswer, statementAnswer } from '../answers.ts';
import type { Endpoint } from '../endpoint.ts';
import { EVENTS, STATEMENTS } from '../lists/happenings.ts';
import { eventQuestion, statementQuestion } from '../questions.ts';
import { listEndpoint } from './list-endpoint.ts';

export const happeningEndpoints: readonly Endpoint[] = [
  listEndpoint({
    path: '/events',
    summary: 'Events, in order of their days unless another is asked for.',
    question: eventQuestion,
    list: EVENTS,
    item: eventAnswer,
    toItem: (row) => ({ ...row }),
    toCsv: (row) => row,
  }),
  listEndpoint({
    path: '/statements',
    summary: 'Statements in order of publication and of the text.',
    question: statementQuestion,
    list: STATEMENTS,
    item: statementAnswer,
    toItem: (row) => ({ ...row }),
    toCsv: (row) => row,
  }),
];
