import type { Undertaking } from '../../record/index.ts';
import { commitmentAnswer, listOf } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { nextPage } from '../next-page.ts';
import { listUndertakings } from '../queries/undertakings.ts';
import { commitmentQuestion } from '../questions.ts';

export const commitmentEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/commitments',
    summary: 'What was promised, each once with all that tell of it, those told last first.',
    params: {},
    question: commitmentQuestion,
    answer: listOf(commitmentAnswer),
    async run(shelf, { page, limit, ...filter }) {
      const found = await listUndertakings(shelf, filter);
      return {
        items: found.slice((page - 1) * limit, page * limit).map(toAnswer),
        next: nextPage('/commitments', { page, limit, ...filter }, found.length > page * limit),
      };
    },
    async *rows(shelf, { page, limit, ...filter }) {
      for (const { countries, since, standing, accounts } of (await listUndertakings(shelf, filter)).slice(
        (page - 1) * limit,
        page * limit,
      ))
        for (const account of accounts) yield { countries: countries.join('; '), since, standing_now: standing, ...account };
    },
  }),
];

/** Without its number, which counts the promises of one answer and may change with the next document. */
function toAnswer({ id: _, parties, countries, accounts, ...rest }: Undertaking) {
  return { ...rest, parties: [...parties], countries: [...countries], accounts: [...accounts] };
}
