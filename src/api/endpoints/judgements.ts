import { findAgreement } from '../../store/index.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { agreementAnswer, agreementQuestion, judgementAnswer, judgementQuestion } from '../judgement-shapes.ts';
import { JUDGEMENTS } from '../lists/judgements.ts';
import { listEndpoint } from './list-endpoint.ts';

export const judgementEndpoints: readonly Endpoint[] = [
  listEndpoint({
    path: '/judgements',
    summary: 'The log of judgements, the latest first; those that were taken back too.',
    question: judgementQuestion,
    list: JUDGEMENTS,
    item: judgementAnswer,
    toItem: ({ corrections, said, ...row }) => ({ ...row, corrections: toObject(corrections), said: toObject(said) }),
    toCsv: (row) => row,
  }),
  endpoint({
    path: '/agreement',
    summary: 'How far two people agree on the records that both have judged, kind by kind.',
    params: {},
    question: agreementQuestion,
    answer: agreementAnswer,
    async run({ record }, { one, other }) {
      return { one, other, kinds: await findAgreement(record, one, other) };
    },
  }),
];

function toObject(json: string | null): { [field: string]: unknown } | null {
  return json === null ? null : (JSON.parse(json) as { [field: string]: unknown });
}
