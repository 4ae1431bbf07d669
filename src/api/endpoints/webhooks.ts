import { z } from 'zod';
import { type Endpoint, endpoint } from '../endpoint.ts';
import { NotThere } from '../problem.ts';
import { tellWebhook, tellWebhooks } from '../queries/webhooks.ts';
import { webhookAnswer } from '../webhook-answers.ts';

export const webhookEndpoints: readonly Endpoint[] = [
  endpoint({
    path: '/webhooks',
    summary: 'Addresses that are told of new records, and how that goes.',
    role: 'admin',
    params: {},
    question: z.object({}),
    isLive: true,
    answer: z.object({ items: z.array(webhookAnswer) }),
    async run({ record }) {
      return { items: await tellWebhooks(record) };
    },
  }),
  endpoint({
    path: '/webhooks/{webhook}',
    summary: 'How telling an address of new records goes.',
    role: 'admin',
    params: { webhook: 'The number that registering answered with.' },
    question: z.object({}),
    isLive: true,
    answer: webhookAnswer,
    async run({ record }, _, { webhook = '' }) {
      if (!/^\d{1,9}$/.test(webhook)) throw new NotThere(`The record has no webhook ${webhook}.`);
      return tellWebhook(record, Number(webhook));
    },
  }),
];
