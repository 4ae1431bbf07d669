import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { disableWebhook, enableWebhook, RecordFault, removeWebhook } from '../../store/index.ts';
import { type Action, action } from '../action.ts';
import { personOf } from '../person.ts';
import { Refusal } from '../problem.ts';
import { noWebhook, tellWebhook } from '../queries/webhooks.ts';
import { newWebhookAnswer, webhookAnswer } from '../webhook-answers.ts';
import { givenWebhook, registerWebhook } from '../webhooks/register.ts';

const LARGEST = 10_000;
const change = z.strictObject({ enabled: z.boolean().meta({ description: 'Enabled again, it is told of all that came meanwhile.' }) });
const params = { webhook: 'The number that registering answered with.' };
const common = { role: 'admin', largest: LARGEST } as const;

export const webhookActions: readonly Action[] = [
  action({
    ...common,
    method: 'POST',
    path: '/webhooks',
    summary: 'Registers an address that is told of new records, by signed messages (Standard Webhooks). The secret is told this once.',
    params: {},
    bodies: { 'application/json': givenWebhook },
    status: 201,
    answer: newWebhookAnswer,
    location: ({ webhook }) => `/api/v1/webhooks/${webhook}`,
    async run({ late, intake }, request) {
      const record = await late.open();
      const given = givenWebhook.parse(request.body);
      const { allowed } = intake.options;
      const isOpen = allowed === 'all' || allowed.length > 0;
      const { webhook, secret } = await refusing(registerWebhook(record, given, personOf(request), isOpen));
      return { ...(await tellWebhook(record, webhook)), secret };
    },
  }),
  action({
    ...common,
    method: 'PUT',
    path: '/webhooks/{webhook}',
    summary: 'Enables or disables an address that is told of new records.',
    params,
    bodies: { 'application/json': change },
    status: 200,
    answer: webhookAnswer,
    async run({ late }, request) {
      const [record, id, { enabled }] = [await late.open(), numberOf(request), change.parse(request.body)];
      const found = await (enabled ? enableWebhook(record, id) : disableWebhook(record, id, `disabled by ${personOf(request)}`));
      if (!found) throw noWebhook(id);
      return tellWebhook(record, id);
    },
  }),
  action({
    ...common,
    method: 'DELETE',
    path: '/webhooks/{webhook}',
    summary: 'Forgets an address that is told of new records, and its secret.',
    params,
    bodies: {},
    status: 200,
    answer: z.object({ webhook: z.int() }),
    async run({ late }, request) {
      const id = numberOf(request);
      if (!(await removeWebhook(await late.open(), id))) throw noWebhook(id);
      return { webhook: id };
    },
  }),
];

function numberOf(request: FastifyRequest): number {
  const { webhook } = request.params as { readonly webhook: string };
  const id = /^\d{1,9}$/.test(webhook) ? Number(webhook) : 0;
  if (id === 0) throw new Refusal(404, `The record has no webhook ${webhook}.`);
  return id;
}

async function refusing<Done>(done: Promise<Done>): Promise<Done> {
  return done.catch((error) => {
    throw error instanceof RecordFault ? new Refusal(409, error.message) : error;
  });
}
