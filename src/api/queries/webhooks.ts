import type { z } from 'zod';
import { findWebhook, listWebhooks, type Record, type WebhookRow } from '../../store/index.ts';
import { NotThere } from '../problem.ts';
import type { NewsKind } from '../stream/news-kinds.ts';
import type { webhookAnswer } from '../webhook-answers.ts';

/** An address that is told of news, and how that goes. */
export type Webhook = z.input<typeof webhookAnswer>;

export async function tellWebhooks(record: Record): Promise<Webhook[]> {
  return (await listWebhooks(record)).map(toWebhook);
}

/** Throws NotThere. */
export async function tellWebhook(record: Record, id: number): Promise<Webhook> {
  const found = await findWebhook(record, id);
  if (!found) throw noWebhook(id);
  return toWebhook(found);
}

export function noWebhook(id: number): NotThere {
  return new NotThere(`The record has no webhook ${id}.`);
}

function toWebhook({ id, kinds, failures, due_at, disabled_at, ...told }: WebhookRow): Webhook {
  const state = disabled_at !== null ? 'disabled' : failures > 0 ? 'failing' : 'working';
  return {
    webhook: id,
    ...told,
    kinds: JSON.parse(kinds) as NewsKind[],
    state,
    failures,
    next_try: state === 'failing' ? due_at : null,
    disabled_at,
  };
}
