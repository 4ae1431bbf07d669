import { z } from 'zod';
import { sourcesAnswer } from '../answers.ts';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { listFeeds, listIssuers, listOutlets } from '../queries/sources.ts';

export const sourceEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/sources',
    summary: 'Who published, who spoke officially, and what is followed.',
    params: {},
    question: z.object({}),
    answer: sourcesAnswer,
    async run({ record }) {
      return { outlets: await listOutlets(record), issuers: await listIssuers(record), feeds: await listFeeds(record) };
    },
  }),
];
