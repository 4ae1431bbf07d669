import { createHmac, randomBytes } from 'node:crypto';

/** Standard Webhooks 1.0: the secret is base64 of 24 to 64 bytes behind `whsec_`. */
const BEGINNING = 'whsec_';
const SHORTEST = 24;
const LONGEST = 64;
const BYTES = 32;

export function makeSecret(): string {
  return BEGINNING + randomBytes(BYTES).toString('base64');
}

export function isSecret(text: string): boolean {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  const { length } = Buffer.from(base64, 'base64');
  return base64.length % 4 === 0 && length >= SHORTEST && length <= LONGEST;
}

/** The headers that say who sends a message: its id, when it goes out (seconds), and that both and the body are from whoever has the secret. */
export function signMessage(secret: string, id: string, seconds: number, body: string): Record<string, string> {
  const key = Buffer.from(secret.slice(BEGINNING.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
