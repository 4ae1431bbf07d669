import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Shelf } from '../api/index.ts';

/** Characters of answers that are kept. */
const MOST = 64_000_000;
/** Headers that an answer is given with again. */
const HEADERS = ['content-type', 'etag', 'link', 'vary'] as const;

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers as they were given, for whoever asks the same until the record changes; those asked for longest ago are let go. */
export class KeptAnswers {
  readonly #shelf: Shelf;
  readonly #kept = new Map<string, Answer>();
  readonly #asked = new WeakMap<FastifyRequest, { readonly key: string; readonly stamp: string }>();
  #stamp = '';
  #size = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** For routes whose answers come from the record alone. */
  get hooks(): Pick<RouteShorthandOptions, 'preHandler' | 'onSend'> {
    return {
      preHandler: async (request, reply) => this.#give(request, reply),
      onSend: async (request, reply, body) => {
        this.#keep(request, reply, body);
        return body;
      },
    };
  }

  async #give(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const stamp = await this.#shelf.stamp();
    if (stamp !== this.#stamp) {
      this.#kept.clear();
      [this.#stamp, this.#size] = [stamp, 0];
    }
    const key = keyOf(request);
    const kept = this.#kept.get(key);
    if (!kept) {
      this.#asked.set(request, { key, stamp });
      return undefined;
    }
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return reply.headers(kept.headers).send(kept.body);
  }

  #keep(request: FastifyRequest, reply: FastifyReply, body: unknown): void {
    const asked = this.#asked.get(request);
    if (!asked || typeof body !== 'string' || reply.statusCode !== 200 || asked.stamp !== this.#stamp || body.length > MOST) return;
    const headers = HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    this.#size -= this.#kept.get(asked.key)?.body.length ?? 0;
    this.#kept.set(asked.key, { headers: Object.fromEntries(headers), body });
    this.#size += body.length;
    for (const [key, { body: old }] of this.#kept) {
      if (this.#size <= MOST) break;
      this.#kept.delete(key);
      this.#size -= old.length;
    }
  }
}

/** What an answer may depend on: the address, what is accepted, and who asks. */
function keyOf({ url, method, headers }: FastifyRequest): string {
  return JSON.stringify([method, url, headers.accept ?? '', headers.cookie ?? '', headers.authorization ?? '']);
}
