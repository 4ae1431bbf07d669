import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../api/index.ts';
import { formOf } from '../form.ts';

/** What a form of ours carries, in a hidden field `csrf`, in the address that it is sent to (`?csrf=`) or in `x-csrf-token`. */
export const FIELD = 'csrf';
const HEADER = 'x-csrf-token';

const secret = randomBytes(32);

/**
 * The token of a session, or of this process where there are no users: the same on every page of it, so that pages that did not change
 * have one ETag. A page elsewhere cannot read it.
 */
export function csrfOf(session: string): string {
  return createHmac('sha256', secret).update(session).digest('base64url');
}

/** Forms without the token of their session are not of this server's pages. Throws a Refusal. */
export function checkCsrf(request: FastifyRequest, token: string): void {
  const { [HEADER]: header } = request.headers;
  const asked = (request.query as { readonly [name: string]: unknown })[FIELD];
  const field = formOf(request).get(FIELD);
  const given = [header, asked, field].find((one) => typeof one === 'string') as string | undefined;
  if (given === undefined || !isEqual(given, token)) throw new Refusal(403, 'The form is not of this sign-in: open its page anew.');
}

function isEqual(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Browsers say where a request comes from when it changes something; other programs say nothing. */
export function isOfBrowser({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
}
