import { z } from 'zod';
import { NEWS_KINDS } from './stream/news-kinds.ts';

const text = z.string().nullable();

export const webhookAnswer = z
  .object({
    webhook: z.int(),
    address: z.string(),
    kinds: z.array(z.enum(NEWS_KINDS)),
    state: z.enum(['working', 'failing', 'disabled']).meta({ description: 'disabled: by a person, or after three days of failure.' }),
    place: z.string().meta({ description: 'How far it was told: an id of the stream.' }),
    made_at: z.string(),
    made_by: z.string(),
    delivered_at: text.meta({ description: 'When it last took a message.' }),
    failures: z.int().meta({ description: 'In a row.' }),
    failing_since: text,
    problem: text,
    next_try: text,
    disabled_at: text,
  })
  .meta({ id: 'Webhook' });

export const newWebhookAnswer = webhookAnswer
  .extend({ secret: z.string().meta({ description: 'What messages are signed with. It is not shown again.' }) })
  .meta({ id: 'NewWebhook' });
