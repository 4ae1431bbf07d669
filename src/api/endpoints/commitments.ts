import type { Undertaking } from '../../record/index.ts';
import { commitmentAnswer } from '../answers.ts';
import type { Endpoint } from '../endpoint.ts';
import { COMMITMENTS } from '../lists/encounters.ts';
import { commitmentQuestion } from '../questions.ts';
import { listEndpoint } from './list-endpoint.ts';

export const commitmentEndpoints: readonly Endpoint[] = [
  listEndpoint({
    path: '/commitments',
    summary: 'What was promised, each once with all that tell of it, those told last first. CSV has a row an account.',
    question: commitmentQuestion,
    list: COMMITMENTS,
    item: commitmentAnswer,
    toItem: toAnswer,
    columns: ['countries', 'since', 'standing_now', ...Object.keys(commitmentAnswer.shape.accounts.element.shape)],
    toCsv: ({ countries, since, standing, accounts }) =>
      accounts.map((account) => ({ countries: countries.join('; '), since, standing_now: standing, ...account })),
  }),
];

/** Without its number, which counts the promises of one answer and may change with the next document. */
function toAnswer({ id: _, parties, countries, accounts, ...rest }: Undertaking) {
  return { ...rest, parties: [...parties], countries: [...countries], accounts: [...accounts] };
}
