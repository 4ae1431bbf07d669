import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from './api.ts';

export type { components, paths } from './api.ts';

/** What answers and problems come as; CSV is asked for with an `accept` header and `parseAs: 'text'`. */
type Form = 'application/json' | 'application/problem+json';

/** A client of the API of a reading room. `room`: its address, `http://127.0.0.1:8080`; `token`: of a user, where the room asks for one. */
export function createClient(room: string, token?: string): Client<paths, Form> {
  return createFetchClient<paths, Form>({
    baseUrl: `${room.replace(/\/$/, '')}/api/v1`,
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  });
}

/** A page of a list, as every list answers it. */
export interface ListAnswer<Item> {
  readonly data?: { readonly items: readonly Item[]; readonly next: string | null };
  readonly error?: unknown;
}

/** Every row of a list, page after page: `allOf((after) => client.GET('/events', { params: { query: { actor: 'CHN', ...after } } }))`. Throws the problem. */
export async function* allOf<Item>(ask: (after: { readonly after?: string }) => Promise<ListAnswer<Item>>): AsyncGenerator<Item> {
  for (let after: { readonly after?: string } = {}; ; ) {
    const { data, error } = await ask(after);
    if (!data) throw error;
    yield* data.items;
    if (data.next === null) return;
    after = { after: new URLSearchParams(data.next.slice(data.next.indexOf('?'))).get('after') ?? '' };
  }
}
