import { z } from 'zod';
import { addWebhook, newsEnd, type Record } from '../../store/index.ts';
import { NEWS_KINDS } from '../stream/news-kinds.ts';
import { readPlace, writePlace } from '../stream/news-place.ts';
import { isSecret, makeSecret } from './sign.ts';

const LONGEST = 2000;

/** What is said of an address that is to be told of news. */
export const givenWebhook = z.strictObject({
  address: z
    .string()
    .max(LONGEST)
    .refine((text) => /^https?:\/\//i.test(text) && URL.canParse(text), 'not an address (https://…)')
    .refine((text) => !/^\w+:\/\/[^/]*@/.test(text), 'names and passwords in addresses are not sent')
    .transform((text) => new URL(text).href)
    .meta({ description: 'https; messages are sent there by POST.' }),
  kinds: z
    .array(z.enum(NEWS_KINDS))
    .min(1)
    .default([...NEWS_KINDS])
    .meta({ description: 'Of which records it is told.' }),
  after: z
    .string()
    .refine((text) => readPlace(text) !== null, 'not an id of the stream')
    .exactOptional()
    .meta({
      description: 'An id of the stream, to be told of what came behind it; `0` is the beginning. Without it: what comes from now on.',
    }),
  secret: z
    .string()
    .refine(isSecret, 'not a secret: `whsec_` and base64 of 24 to 64 bytes')
    .exactOptional()
    .meta({ description: 'As Standard Webhooks has them; one is made where none is given.' }),
});

export interface Registered {
  readonly webhook: number;
  /** Told this once. */
  readonly secret: string;
}

/** `isOpen`: addresses without https are taken too, because private ones are. Throws a ZodError or a RecordFault. */
export async function registerWebhook(
  record: Record,
  { address, kinds, after, secret = makeSecret() }: z.output<typeof givenWebhook>,
  by: string,
  isOpen: boolean,
): Promise<Registered> {
  if (!address.startsWith('https:') && !isOpen)
    throw new z.ZodError([{ code: 'custom', path: ['address'], message: 'only https is told', input: undefined }]);
  const from = after === undefined ? null : readPlace(after);
  const place = writePlace(from ?? { ...(await newsEnd(record)), within: 0 });
  return { webhook: await addWebhook(record, { address, secret, kinds: [...new Set(kinds)], place, by }), secret };
}
