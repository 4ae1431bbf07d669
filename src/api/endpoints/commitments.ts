import { z } from 'zod';
import type { Undertaking } from '../../record/index.ts';
import { findTellings } from '../../store/index.ts';
import { commitmentAnswer, listOf, tellingAnswer } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { takePage, wholeList } from '../lists/list.ts';
import { COMMITMENTS, TELLINGS } from '../lists/promises.ts';
import { nextPage } from '../next-page.ts';
import { findPromise } from '../queries/undertakings.ts';
import { commitmentQuestion, splitPart, tellingQuestion } from '../questions.ts';

export const commitmentEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/commitments',
    summary: 'What was promised, each once with those that tell of it, those told last first. CSV has a row an account.',
    params: {},
    question: commitmentQuestion,
    answer: listOf(commitmentAnswer),
    async run(shelf, asked) {
      const { filter, part } = splitPart(asked);
      const { rows, next } = await takePage(COMMITMENTS, shelf, filter, part);
      return { items: rows.map(toAnswer), next: next === null ? null : nextPage('/commitments', { ...asked, after: next }) };
    },
    columns: ['promise', 'countries', 'since', 'standing_now', ...Object.keys(tellingAnswer.shape)],
    async *rows(shelf, asked) {
      const { filter, part } = splitPart(asked);
      for await (const promise of wholeList(COMMITMENTS, shelf, filter, part)) {
        const { id, countries, since, standing } = promise;
        const own = { promise: id, countries: countries.join('; '), since, standing_now: standing };
        for await (const account of findTellings(shelf.record, promise)) yield { ...own, ...account };
      }
    },
  }),
  endpoint({
    path: '/commitments/{promise}',
    summary: 'A promise with those that told of it last.',
    params: { promise: 'Its number.' },
    question: z.object({}),
    answer: commitmentAnswer,
    run: async (shelf, _, { promise = '' }) => toAnswer(await findPromise(shelf, promise)),
  }),
  endpoint({
    path: '/commitments/{promise}/accounts',
    summary: 'All that tell of a promise, in order of publication.',
    params: { promise: 'Its number.' },
    question: tellingQuestion,
    answer: listOf(tellingAnswer),
    async run(shelf, asked, { promise = '' }) {
      const { id } = await findPromise(shelf, promise);
      const { rows, next } = await takePage(TELLINGS, shelf, { promise: id }, asked);
      return { items: [...rows], next: next === null ? null : nextPage(`/commitments/${id}/accounts`, { ...asked, after: next }) };
    },
  }),
];

function toAnswer({ id, parties, countries, accounts, told, ...rest }: Undertaking) {
  const more = accounts.length < told ? `/api/v1/commitments/${id}/accounts` : null;
  return { promise: id, ...rest, parties: [...parties], countries: [...countries], told, accounts: [...accounts], more };
}
