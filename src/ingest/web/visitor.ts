import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '../../domain/problem.ts';
import { type Answer, type FetcherOptions, openFetcher, type Validators } from './fetcher.ts';
import { readManners } from './robots.ts';

export interface VisitorOptions extends FetcherOptions {
  /** Least milliseconds between two fetches from one host. */
  readonly pause: number;
  /** Ends waits and fetches that have not begun. */
  readonly signal: AbortSignal;
}

interface Host {
  manners: Awaited<ReturnType<typeof readManners>>;
  readAt: number;
  /** Not before this moment, in milliseconds since 1970. */
  next: number;
  /** Fetches from one host come one after another. */
  turn: Promise<unknown>;
}

/** Milliseconds that a robots.txt is believed; one that could not be had is asked for again sooner. */
const ROBOTS_KEPT = 86_400_000;
const ROBOTS_RETRIED = 300_000;
/** Longest wait, in milliseconds, that is waited out here; a server that asks for more is left for a later round. */
const LONGEST_WAIT = 90_000;

/** Fetches as a polite visitor: by robots.txt, one page at a time from each host, with pauses, and later where a server asks for it. */
export class Visitor {
  readonly #fetcher;
  readonly #options: VisitorOptions;
  readonly #hosts = new Map<string, Host>();

  constructor(options: VisitorOptions) {
    this.#options = options;
    this.#fetcher = openFetcher(options);
  }

  async fetch(url: string, known?: Validators): Promise<Answer | Problem> {
    if (!URL.canParse(url)) return { code: 'address', where: url, detail: 'not an address' };
    const { origin, protocol } = new URL(url);
    if (!/^https?:$/.test(protocol)) return { code: 'address', where: url, detail: `only http and https are fetched, not ${protocol}` };
    const host = this.#hosts.get(origin) ?? { manners: null as never, readAt: 0, next: 0, turn: Promise.resolve() };
    this.#hosts.set(origin, host);
    const turn = host.turn.then(() => this.#visit(url, origin, host, known));
    host.turn = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    await this.#fetcher.close();
  }

  async #visit(url: string, origin: string, host: Host, known: Validators | undefined): Promise<Answer | Problem> {
    if (this.#options.signal.aborted) return stopped(url);
    const kept = host.manners && 'code' in host.manners ? ROBOTS_RETRIED : ROBOTS_KEPT;
    if (!host.manners || Date.now() - host.readAt > kept) {
      host.manners = await readManners(this.#fetcher, origin);
      host.readAt = Date.now();
    }
    const { manners } = host;
    if ('code' in manners) return { ...manners, where: url };
    if (!manners.isAllowed(url)) return { code: 'robots', where: url, detail: `${origin}/robots.txt` };
    const wait = host.next - Date.now();
    if (wait > LONGEST_WAIT)
      return { code: 'fetch', where: url, detail: `the server asks to come back in ${Math.ceil(wait / 1000)} seconds` };
    if (wait > 0) await sleep(wait, undefined, { signal: this.#options.signal }).catch(() => {});
    if (this.#options.signal.aborted) return stopped(url);
    const answer = await this.#fetcher.fetch(url, known);
    const pause = Math.max(this.#options.pause, manners.pause);
    host.next = Date.now() + Math.max(pause, 'status' in answer ? retryAfter(answer) : 0);
    return answer;
  }
}

/** Milliseconds that a server that is overcharged asks to be left alone. */
function retryAfter({ status, headers }: Answer): number {
  if (status !== 429 && status !== 503) return 0;
  const asked = headers['retry-after'] ?? '';
  const seconds = /^\d+$/.test(asked) ? Number(asked) : (Date.parse(asked) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) * 1000 : 60_000;
}

function stopped(where: string): Problem {
  return { code: 'fetch', where, detail: 'stopped before it was fetched' };
}
